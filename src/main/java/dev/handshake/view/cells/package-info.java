/**
 * The screen as cells: {@code Canvas} is drawn on, {@code Frame} is the finished picture, {@code Width} and {@code
 * Wrap} count columns and break lines, Hangul included.
 *
 * <p>All pages draw through it, and the terminal paints its frames. Start with {@code Canvas}.
 */
package dev.handshake.view.cells;

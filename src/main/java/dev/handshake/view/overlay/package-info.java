/**
 * What lies over a page: help, made from the actions of the page below, and the command palette.
 *
 * <p>Only {@code Page} comes in here. Start with {@code HelpSheet}.
 */
package dev.handshake.view.overlay;

/**
 * What every page has: {@code Sheet} is one kind of page, {@code Action} one thing that can be done on it, {@code
 * KeyBar} shows the actions, and the sizes of a screen have their names here.
 *
 * <p>Every sheet extends {@code Sheet}. Start there; then {@code Action}: key bar, help and plain face come from the
 * same list.
 */
package dev.handshake.view.page;

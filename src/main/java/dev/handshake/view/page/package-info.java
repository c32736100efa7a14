/**
 * What every page has: its keys, its rows, and the sizes at which it changes.
 *
 * <p>A {@link dev.handshake.view.page.Sheet} is one kind of page. It lists {@link dev.handshake.view.page.Action}s, and
 * {@link dev.handshake.view.page.Keymap} adds those that work everywhere; the key bar, the help, the words of the plain face
 * and what a key does all come from that list. Where keys fall off a narrow bar is their
 * {@link dev.handshake.view.page.BarRank}.
 *
 * <p>Sizes have names in {@link dev.handshake.view.page.ScreenWidth} and {@link dev.handshake.view.page.ScreenHeight}; no
 * page compares columns with a number. {@link dev.handshake.view.page.Rows} are put together before it is known where they
 * stand, {@link dev.handshake.view.page.FlexColumn} chooses among ways to stack them, and a page longer than the screen is a
 * {@link dev.handshake.view.page.Scroll}, which knows how far it can be turned.
 *
 * <p>The packages with the pages enter: {@code ladder}, {@code diagram}, {@code observe}, {@code lesson}, {@code question},
 * {@code study}, {@code overlay}. Start with {@code Sheet}.
 */
package dev.handshake.view.page;

/**
 * What is seen and heard.
 *
 * <p>{@link dev.handshake.view.Page} is what a {@code tutor.model.Model} means to its learner. It has a list of
 * {@link dev.handshake.view.page.Action}s, and it can be drawn as a {@link dev.handshake.view.cells.Frame} at any size or
 * spoken as sentences. The key bar, the help page and the words of the plain face are made from that one list, and a test
 * compares the READMEs' tables of keys with it, so nothing can offer a dead key.
 *
 * <p>Each kind of page is a {@link dev.handshake.view.page.Sheet}: its title, its actions, how it is drawn, how it is said.
 * {@code ScreenSheets} names the sheet of every screen; the page adds what all share. Rows from top to bottom: title, notice,
 * the sheet (in a lesson: ladder, question, verdict), key bar. What never moves is drawn from fixed rows. A colour always has
 * a glyph and a word beside it.
 *
 * <p>{@code terminal} enters through {@code Page}; {@code author} and {@code cli} draw pages and write reports. Inside, a
 * package knows only those before it: {@code text}, {@code cells}, {@code page}, {@code ladder}, {@code diagram},
 * {@code observe}, {@code lesson}, {@code question}, {@code study}, {@code overlay}. Start with {@code Page.of}, then the
 * sheet that you look for.
 */
package dev.handshake.view;

/**
 * What is seen and heard.
 *
 * <p>{@link dev.handshake.view.Page} is what a {@code tutor.model.Model} means to its learner. It has a list of
 * {@link dev.handshake.view.page.Action}s, and it can be drawn as a {@link dev.handshake.view.cells.Frame} (cells) at any size or
 * spoken as sentences. The key bar, the help page, the words of the plain face and the README's table of keys are made
 * from that one list, so no page can offer a dead key.
 *
 * <p>Each kind of page is a {@code Sheet}: its title, its actions, how it is drawn, how it is said. The page adds what all
 * share. Layout is counted in columns ({@link dev.handshake.view.cells.Width}), never in {@code char}s; Korean wraps at 어절
 * ({@link dev.handshake.view.cells.Wrap}); a colour is a {@link dev.handshake.view.cells.Style.Role}, and always has a glyph and a word
 * beside it. ASCII frames are the same frames with each shape replaced by its twin of one column.
 *
 * <p>Rows from top to bottom: title, notice, the sheet (in a lesson: ladder, question, verdict), key bar. What never moves
 * is drawn from fixed rows.
 */
package dev.handshake.view;

/**
 * The screen as cells: what a page draws on, before it is known what the terminal can show.
 *
 * <p>A {@link dev.handshake.view.cells.Canvas} is drawn on, a {@link dev.handshake.view.cells.Frame} is the finished picture:
 * rows of cells, each with a glyph and a {@link dev.handshake.view.cells.Style}, which says what a colour means and not which
 * it is. Layout is counted in columns ({@link dev.handshake.view.cells.Width}), never in {@code char}s: Hangul takes two.
 * {@link dev.handshake.view.cells.Wrap} breaks finished text at blanks, {@link dev.handshake.view.cells.TextLines} text that
 * is being written, where the caret must be found again. An ASCII frame is the same frame, each shape replaced by a twin of
 * one column.
 *
 * <p>{@code view} draws here; {@code terminal} reads frames and turns styles into colours; {@code author} lays its tables
 * out with {@code Width}. Start with {@code Canvas.put}.
 */
package dev.handshake.view.cells;

package dev.handshake.view.cells;

import java.util.Arrays;

/** A frame being drawn. Everything that does not fit is cut at the edge; a wide glyph is never cut in half. */
public final class Canvas {
    private final int columns;
    private final int rows;
    private final ScreenCell[] cells;
    private int caretColumn = -1;
    private int caretRow = -1;

    public Canvas(int columns, int rows) {
        this.columns = columns;
        this.rows = rows;
        this.cells = new ScreenCell[columns * rows];
        Arrays.fill(cells, ScreenCell.BLANK);
    }

    public int columns() {
        return columns;
    }

    public int rows() {
        return rows;
    }

    /**
     * Draws text at this column and row, both from 0, and returns the column after it. Cut at {@code limit}, which is at
     * most {@link #columns()}.
     */
    public int put(int column, int row, String text, Style style, int limit) {
        if (row < 0 || row >= rows) {
            return column;
        }
        int end = Math.min(limit, columns);
        int at = column;
        for (int i = 0; i < text.length(); ) {
            int next = Width.nextGlyph(text, i);
            String glyph = text.substring(i, next);
            int width = Width.of(glyph);
            i = next;
            if (width == 0) {
                continue;
            }
            if (at < 0) {
                at += width;
                continue;
            }
            if (at + width > end) {
                break;
            }
            set(at, row, new ScreenCell(glyph, style));
            if (width == 2) {
                set(at + 1, row, new ScreenCell("", style));
            }
            at += width;
        }
        return at;
    }

    /** Draws text at this column and row and returns the column after it. */
    public int put(int column, int row, String text, Style style) {
        return put(column, row, text, style, columns);
    }

    /** Draws text so that it ends before {@code end}, and returns the column where it begins. */
    public int putRight(int end, int row, String text, Style style) {
        int start = end - Width.of(text);
        put(start, row, text, style);
        return start;
    }

    /** Repeats a glyph of one column from {@code from} up to, not including, {@code to}. */
    public void fill(int from, int to, int row, String glyph, Style style) {
        for (int column = Math.max(0, from); column < Math.min(to, columns); column++) {
            put(column, row, glyph, style);
        }
    }

    /** Where the terminal's own cursor shows. */
    public void caret(int column, int row) {
        caretColumn = Math.min(column, columns - 1);
        caretRow = Math.min(row, rows - 1);
    }

    /** Replaces a cell; of a wide glyph that loses one half the other half becomes blank. */
    private void set(int column, int row, ScreenCell cell) {
        int index = row * columns + column;
        if (cells[index].isTail() && !cell.isTail() && column > 0) {
            cells[index - 1] = ScreenCell.BLANK;
        }
        if (column + 1 < columns && cells[index + 1].isTail()) {
            cells[index + 1] = ScreenCell.BLANK;
        }
        cells[index] = cell;
    }

    /** The picture as drawn so far. */
    public Frame frame() {
        return new Frame(columns, rows, cells.clone(), caretColumn, caretRow);
    }
}

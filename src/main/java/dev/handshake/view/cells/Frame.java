package dev.handshake.view.cells;

import java.util.Arrays;
import java.util.Objects;

/**
 * A finished picture of the screen: rows of cells, every row exactly as wide as the screen. Immutable once built; a door
 * only has to copy the cells that differ from the last one.
 */
public final class Frame {
    /** The smallest screen on which pages are drawn. */
    public static final int MIN_COLUMNS = 40;

    public static final int MIN_ROWS = 12;

    private final int columns;
    private final int rows;
    private final ScreenCell[] cells;
    private final int caretColumn;
    private final int caretRow;

    Frame(int columns, int rows, ScreenCell[] cells, int caretColumn, int caretRow) {
        if (cells.length != columns * rows) {
            throw new IllegalArgumentException(cells.length + " cells for " + columns + "x" + rows);
        }
        this.columns = columns;
        this.rows = rows;
        this.cells = cells;
        this.caretColumn = caretColumn;
        this.caretRow = caretRow;
    }

    public int columns() {
        return columns;
    }

    public int rows() {
        return rows;
    }

    /** The cell at this column and row, both from 0. */
    public ScreenCell at(int column, int row) {
        return cells[Objects.checkIndex(row, rows) * columns + Objects.checkIndex(column, columns)];
    }

    /** True where text is being typed, so that the terminal's own cursor shows where. */
    public boolean hasCaret() {
        return caretColumn >= 0;
    }

    /** Column of the caret from 0, or -1. */
    public int caretColumn() {
        return caretColumn;
    }

    /** Row of the caret from 0, or -1. */
    public int caretRow() {
        return caretRow;
    }

    /** The same frame with two cells of a row exchanged; both of one column. */
    public Frame swapped(int row, int one, int other) {
        ScreenCell[] moved = cells.clone();
        moved[row * columns + one] = at(other, row);
        moved[row * columns + other] = at(one, row);
        return new Frame(columns, rows, moved, caretColumn, caretRow);
    }

    /** The same frame in ASCII shapes; each has one column as before. */
    public Frame ascii() {
        ScreenCell[] plain = new ScreenCell[cells.length];
        for (int i = 0; i < cells.length; i++) {
            String twin = Glyphs.ascii(cells[i].glyph());
            plain[i] = twin.equals(cells[i].glyph()) ? cells[i] : new ScreenCell(twin, cells[i].style());
        }
        return new Frame(columns, rows, plain, caretColumn, caretRow);
    }

    /** The text of one row, without trailing blanks. */
    public String rowText(int row) {
        StringBuilder text = new StringBuilder(columns);
        for (int column = 0; column < columns; column++) {
            text.append(at(column, row).glyph());
        }
        return text.toString().stripTrailing();
    }

    /** All rows as text, one per line, without trailing blanks: what golden files hold. */
    public String text() {
        StringBuilder text = new StringBuilder(columns * rows);
        for (int row = 0; row < rows; row++) {
            text.append(rowText(row)).append('\n');
        }
        return text.toString();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Frame that
                && columns == that.columns
                && rows == that.rows
                && caretColumn == that.caretColumn
                && caretRow == that.caretRow
                && Arrays.equals(cells, that.cells);
    }

    @Override
    public int hashCode() {
        return Objects.hash(columns, rows, Arrays.hashCode(cells));
    }

    @Override
    public String toString() {
        return text();
    }
}

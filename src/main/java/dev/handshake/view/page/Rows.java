package dev.handshake.view.page;

import dev.handshake.view.cells.Canvas;
import dev.handshake.view.cells.Frame;
import dev.handshake.view.cells.ScreenCell;
import dev.handshake.view.cells.Style;
import dev.handshake.view.cells.Width;
import dev.handshake.view.cells.Wrap;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Rows of a page that are put together before it is known where they will stand. */
public final class Rows {
    /** Draws one row of the screen. */
    public interface Row {
        void draw(Canvas canvas, int row);
    }

    private static final Pattern SECTION = Pattern.compile("\\(?RFC 9293,? [0-9.]+");
    private static final Pattern INSIDE_SENTENCE = Pattern.compile("([^.?!:\"')\\n])\\n");
    /** Stands for a blank at which no row may end. */
    private static final char JOINT = '\u00a0';

    private final int columns;
    private final List<Row> rows = new ArrayList<>();

    /** @param columns of the screen */
    public Rows(int columns) {
        this.columns = columns;
    }

    /** Columns of the screen that they are made for. */
    public int columns() {
        return columns;
    }

    public int size() {
        return rows.size();
    }

    public Rows add(Row row) {
        rows.add(row);
        return this;
    }

    public Rows addAll(Rows more) {
        rows.addAll(more.rows);
        return this;
    }

    public Rows blank() {
        return add((canvas, row) -> {});
    }

    /** Wrapped text between the margins. */
    public Rows text(String text, Style style) {
        return text(Sheet.margin(columns), text, style);
    }

    /** Wrapped text from this column to the right margin. */
    public Rows text(int column, String text, Style style) {
        for (String line : wrapped(text, columns - column - Sheet.margin(columns))) {
            add((canvas, row) -> canvas.put(column, row, line, style));
        }
        return this;
    }

    /**
     * What an author wrote in rows of up to 72 columns. Where the screen is narrower, rows that end inside a sentence are
     * joined before they are wrapped.
     */
    public Rows prose(String text) {
        int width = columns - 2 * Sheet.margin(columns);
        boolean fits = text.lines().allMatch(line -> Width.of(line) <= width);
        return text(fits ? text : INSIDE_SENTENCE.matcher(text).replaceAll("$1 "), Style.TEXT);
    }

    /** Everything that was drawn on another canvas, row by row, with its caret. */
    public Rows picture(Frame frame) {
        for (int i = 0; i < frame.rows(); i++) {
            int from = i;
            add((canvas, row) -> {
                copy(frame, from, canvas, row, 0);
                if (frame.caretRow() == from && frame.caretColumn() >= 0) {
                    canvas.caret(frame.caretColumn(), row);
                }
            });
        }
        return this;
    }

    /** These rows, and those of another block in the right half of the screen. */
    public Rows beside(Rows right) {
        Rows both = new Rows(columns);
        int shift = columns / 2 - Sheet.margin(columns);
        for (int i = 0; i < Math.max(size(), right.size()); i++) {
            Rows one = part(Math.min(i, size()), i + 1);
            Canvas other = new Canvas(columns, 1);
            right.part(Math.min(i, right.size()), i + 1).draw(other, 0, 1);
            Frame moved = other.frame();
            both.add((canvas, row) -> {
                one.draw(canvas, row, row + 1);
                copy(moved, 0, canvas, row, shift);
            });
        }
        return both;
    }

    /** Copies a row of another picture, moved to the right by this many columns. */
    private static void copy(Frame from, int fromRow, Canvas canvas, int row, int shift) {
        for (int column = 0; column + shift < canvas.columns() && column < from.columns(); column++) {
            ScreenCell cell = from.at(column, fromRow);
            if (!cell.isTail() && !cell.equals(ScreenCell.BLANK)) {
                canvas.put(column + shift, row, cell.glyph(), cell.style());
            }
        }
    }

    /** A bold word at the margin and text behind it, wrapped under its own beginning. {@code mark} hangs before it. */
    public Rows headed(String mark, Style markStyle, String head, String text, int gap) {
        int margin = Sheet.margin(columns);
        int column = margin + Width.of(head) + gap;
        List<String> lines = wrapped(text, columns - column - margin);
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            boolean first = i == 0;
            add((canvas, row) -> {
                if (first) {
                    canvas.put(margin - 2, row, mark, markStyle);
                    canvas.put(margin, row, head, Style.BOLD);
                }
                canvas.put(column, row, line, Style.TEXT);
            });
        }
        return this;
    }

    /** Wrapped so that a section is never torn apart: {@code RFC 9293 3.10.7.4}. */
    private static List<String> wrapped(String text, int width) {
        String bound = SECTION.matcher(text).replaceAll(m -> m.group().replace(' ', JOINT));
        return Wrap.lines(bound, width).stream()
                .map(line -> line.replace(JOINT, ' '))
                .toList();
    }

    /** Draws the rows from {@code top} on, at most up to {@code bottom}; returns the row after the last one. */
    public int draw(Canvas canvas, int top, int bottom) {
        int row = top;
        for (Row each : rows) {
            if (row >= bottom) {
                break;
            }
            each.draw(canvas, row++);
        }
        return row;
    }

    /** Some of the rows. */
    public Rows part(int from, int to) {
        Rows part = new Rows(columns);
        part.rows.addAll(rows.subList(from, Math.min(to, rows.size())));
        return part;
    }
}

package dev.handshake.view;

import java.util.ArrayList;
import java.util.List;

/** Rows of a page that are put together before it is known where they will stand. */
final class Rows {
    /** Draws one row of the screen. */
    interface Row {
        void draw(Canvas canvas, int row);
    }

    private final int columns;
    private final List<Row> rows = new ArrayList<>();

    /** @param columns of the screen */
    Rows(int columns) {
        this.columns = columns;
    }

    int size() {
        return rows.size();
    }

    Rows add(Row row) {
        rows.add(row);
        return this;
    }

    Rows addAll(Rows more) {
        rows.addAll(more.rows);
        return this;
    }

    Rows blank() {
        return add((canvas, row) -> {});
    }

    /** Wrapped text between the margins. */
    Rows text(String text, Style style) {
        return text(Sheet.margin(columns), text, style);
    }

    /** Wrapped text from this column to the right margin. */
    Rows text(int column, String text, Style style) {
        for (String line : Wrap.lines(text, columns - column - Sheet.margin(columns))) {
            add((canvas, row) -> canvas.put(column, row, line, style));
        }
        return this;
    }

    /** A bold word at the margin and text behind it, wrapped under its own beginning. {@code mark} hangs before it. */
    Rows headed(String mark, Style markStyle, String head, String text, int gap) {
        int margin = Sheet.margin(columns);
        int column = margin + Width.of(head) + gap;
        List<String> lines = Wrap.lines(text, columns - column - margin);
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

    /** Draws the rows from {@code top} on, at most up to {@code bottom}; returns the row after the last one. */
    int draw(Canvas canvas, int top, int bottom) {
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
    Rows part(int from, int to) {
        Rows part = new Rows(columns);
        part.rows.addAll(rows.subList(from, Math.min(to, rows.size())));
        return part;
    }
}

package dev.handshake.view.question;

import dev.handshake.view.cells.Style;
import dev.handshake.view.cells.Wrap;
import dev.handshake.view.page.Rows;
import dev.handshake.view.page.Sheet;
import java.util.List;

/** Options as rows: a mark, a digit, perhaps a box, and the text, wrapped under its own beginning. */
final class OptionRows {
    /**
     * One option.
     *
     * @param key its digit; {@code -} where it is struck out
     * @param mark what hangs before it
     * @param box {@code ●} or {@code ○} where several may be marked, else empty
     */
    record Row(String key, RowMark mark, String box, String text) {}

    private OptionRows() {}

    static Rows of(int columns, List<Row> options) {
        int margin = Sheet.margin(columns);
        Rows rows = new Rows(columns);
        for (Row option : options) {
            int left = margin + (option.box().isEmpty() ? 3 : 5);
            List<String> lines = Wrap.lines(option.text(), columns - left - margin);
            Style style = option.key().equals("-") ? Style.FAINT : Style.TEXT;
            for (int i = 0; i < lines.size(); i++) {
                String line = lines.get(i);
                boolean first = i == 0;
                rows.add((canvas, row) -> {
                    if (first) {
                        option.mark().draw(canvas, margin - 2, row);
                        canvas.put(margin, row, option.key(), style == Style.FAINT ? Style.FAINT : Style.BOLD);
                        canvas.put(margin + 3, row, option.box(), option.box().equals("●") ? Style.ACCENT : Style.TEXT);
                    }
                    canvas.put(left, row, line, style);
                });
            }
        }
        return rows;
    }
}

package dev.handshake.view.cells;

import java.util.ArrayList;
import java.util.List;

/**
 * A text that is being written, broken into rows at spaces without losing where each character stands: the caret and what is
 * underlined are found again in it. Blanks at the end of a row hang over its edge.
 */
public final class TextLines {
    /** One row: from this index of the text up to, not including, that one. */
    public record Line(int start, int end) {}

    private final String text;
    private final int columns;
    private final List<Line> lines = new ArrayList<>();

    private TextLines(String text, int columns) {
        this.text = text;
        this.columns = Math.max(2, columns);
    }

    public static TextLines of(String text, int columns) {
        TextLines lines = new TextLines(text, columns);
        int from = 0;
        for (int end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', from)) {
            lines.paragraph(from, end);
            from = end + 1;
        }
        lines.paragraph(from, text.length());
        return lines;
    }

    private void paragraph(int from, int to) {
        int start = from;
        int breakAt = -1;
        int width = 0;
        for (int i = from; i < to; ) {
            int next = Math.min(to, Width.nextGlyph(text, i));
            int wide = Width.of(text.substring(i, next));
            boolean blank = text.charAt(i) == ' ';
            if (!blank && width + wide > columns && i > start) {
                int cut = breakAt > start ? breakAt : i;
                lines.add(new Line(start, cut));
                start = cut;
                width = Width.of(text.substring(start, i));
                breakAt = -1;
            }
            width += wide;
            if (blank) {
                breakAt = next;
            }
            i = next;
        }
        lines.add(new Line(start, to));
    }

    public List<Line> lines() {
        return lines;
    }

    /** The row in which the caret stands: where a row ends and another begins, the latter. */
    public int lineOf(int caret) {
        for (int i = lines.size() - 1; i > 0; i--) {
            if (lines.get(i).start() <= caret) {
                return i;
            }
        }
        return 0;
    }

    /** The column of the caret in its row, never past the edge. */
    public int columnOf(int caret) {
        Line line = lines.get(lineOf(caret));
        return Math.min(columns, Width.of(text.substring(line.start(), Math.min(caret, line.end()))));
    }
}

package dev.handshake.view.question;

import dev.handshake.lesson.rubric.AnswerSpan;
import dev.handshake.tutor.model.TextDraft;
import dev.handshake.view.cells.Canvas;
import dev.handshake.view.cells.Style;
import dev.handshake.view.cells.TextLines;
import dev.handshake.view.cells.Width;
import dev.handshake.view.cells.Wrap;
import dev.handshake.view.page.Rows;
import dev.handshake.view.page.Sheet;
import java.util.List;

/** A text of one's own behind a faint rail: while it is being written, and afterwards with what was recognised underlined. */
final class WritingPart {
    private final int columns;

    WritingPart(int columns) {
        this.columns = columns;
    }

    /** Columns of text behind the rail; the caret needs one more. */
    private int width() {
        return columns - 2 * Sheet.margin(columns) - 3;
    }

    /** The text in the making, at most {@code room} rows of it: those around the caret. */
    Rows open(TextDraft writing, int room) {
        TextLines text = TextLines.of(writing.text(), width());
        int caret = text.lineOf(writing.caret());
        int count = text.lines().size();
        int from = Math.max(0, Math.min(caret - room + 2, count - room));
        from = caret < from ? caret : from;
        int first = from;
        int last = Math.min(count, from + room);
        Rows rows = new Rows(columns);
        for (int i = first; i < last; i++) {
            TextLines.Line line = text.lines().get(i);
            boolean more = i == first && first > 0;
            boolean holds = i == caret;
            rows.add((canvas, row) -> {
                rail(canvas, row, more ? "↑" : "│");
                int left = Sheet.margin(columns) + 2;
                canvas.put(left, row, writing.text().substring(line.start(), line.end()), Style.TEXT);
                if (holds) {
                    canvas.caret(left + text.columnOf(writing.caret()), row);
                }
            });
        }
        return rows;
    }

    /** The finished text, with these stretches underlined. */
    Rows closed(String answer, List<AnswerSpan> spans) {
        TextLines text = TextLines.of(answer, width());
        Rows rows = new Rows(columns);
        for (TextLines.Line line : text.lines()) {
            rows.add((canvas, row) -> {
                rail(canvas, row, "│");
                int at = Sheet.margin(columns) + 2;
                for (int i = line.start(); i < line.end(); ) {
                    int next = Math.min(line.end(), Width.nextGlyph(answer, i));
                    int index = i;
                    boolean said = spans.stream().anyMatch(s -> s.start() <= index && index < s.end());
                    at = canvas.put(at, row, answer.substring(i, next), said ? Style.UNDERLINE : Style.TEXT);
                    i = next;
                }
            });
        }
        return rows;
    }

    /** What somebody else wrote, such as a model answer. */
    Rows quoted(String words) {
        Rows rows = new Rows(columns);
        for (String line : Wrap.lines(words, width())) {
            rows.add((canvas, row) -> {
                rail(canvas, row, "│");
                canvas.put(Sheet.margin(columns) + 2, row, line, Style.TEXT);
            });
        }
        return rows;
    }

    private void rail(Canvas canvas, int row, String glyph) {
        canvas.put(Sheet.margin(columns), row, glyph, Style.FAINT);
    }
}

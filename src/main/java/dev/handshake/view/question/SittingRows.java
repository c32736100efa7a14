package dev.handshake.view.question;

import dev.handshake.lesson.Lang;
import dev.handshake.tutor.model.Model;
import dev.handshake.tutor.model.Sitting;
import dev.handshake.tutor.model.Stage;
import dev.handshake.view.cells.Canvas;
import dev.handshake.view.cells.Style;
import dev.handshake.view.cells.Wrap;
import dev.handshake.view.page.Rows;
import dev.handshake.view.page.Sheet;
import java.util.List;

/** The parts of a question's page that do not depend on its kind, as rows for a screen of one width. */
final class SittingRows {
    private final Model model;
    private final Sitting sitting;
    private final SittingWords words;
    private final QuestionPart part;
    private final int columns;

    SittingRows(Model model, Sitting sitting, QuestionPart part, int columns) {
        this.model = model;
        this.sitting = sitting;
        this.words = new SittingWords(model, sitting);
        this.part = part;
        this.columns = columns;
    }

    private Lang lang() {
        return model.lang();
    }

    private Rows rows() {
        return new Rows(columns);
    }

    PageParts parts() {
        return switch (sitting.stage()) {
            case Stage.Open open -> open(open);
            case Stage.Paused paused -> new PageParts(context(), asked(), List.of(), RowMarks.NONE, true, false);
            case Stage.Confiding confiding -> {
                List<Rows> below = List.of(ConfidenceScale.rows(columns, lang()));
                RowMarks marks = RowMarks.of(confiding.reply());
                yield new PageParts(context(), withSecond(asked()), below, marks, true, false);
            }
            case Stage.Judged judged -> {
                VerdictPart verdict = QuestionParts.of(model, judged);
                List<Rows> below = verdict.rows(columns).stream()
                        .map(rows -> rows.addAll(next()))
                        .toList();
                yield new PageParts(context(), asked(), below, verdict.marks(), true, false);
            }
        };
    }

    private PageParts open(Stage.Open open) {
        Rows below = open.showsHint() ? hints(open) : how();
        Rows asked = asked();
        if (!words.because().isEmpty()) {
            asked.text(words.because(), Style.TEXT);
        }
        boolean more = SittingWords.hasMoreHints(open);
        return new PageParts(context(), withSecond(asked), List.of(below), part.cursor(), open.showsHint(), more);
    }

    /** What comes next. */
    Rows next() {
        return rows().text(words.next(), Style.TEXT);
    }

    /** The questions above a follow-up. */
    private Rows context() {
        Rows rows = rows();
        words.above().forEach(above -> rows.text(above, Style.TEXT));
        return rows;
    }

    private Rows asked() {
        return words.above().isEmpty() ? rows().text(part.prompt(), Style.BOLD) : descended(part.prompt());
    }

    private Rows withSecond(Rows asked) {
        part.second().ifPresent(second -> asked.text(second, Style.BOLD));
        return asked;
    }

    /** A question below another one. */
    private Rows descended(String prompt) {
        int margin = Sheet.margin(columns);
        Rows rows = rows();
        for (String line : Wrap.lines(prompt, columns - 2 * margin - 2)) {
            String lead = rows.size() == 0 ? "└" : "";
            rows.add((canvas, row) -> descended(canvas, row, lead, line));
        }
        return rows;
    }

    private static void descended(Canvas canvas, int row, String lead, String line) {
        int margin = Sheet.margin(canvas.columns());
        canvas.put(margin, row, lead, Style.FAINT);
        canvas.put(margin + 2, row, line, Style.BOLD);
    }

    private Rows hints(Stage.Open open) {
        return new HintRows(words.hints(open), lang()).all(columns);
    }

    private Rows how() {
        Rows rows = rows();
        part.how().ifPresent(how -> rows.text(how, Style.TEXT));
        return rows;
    }
}

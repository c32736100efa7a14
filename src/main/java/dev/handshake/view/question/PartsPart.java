package dev.handshake.view.question;

import dev.handshake.lesson.Lang;
import dev.handshake.tutor.model.ReplyDraft;
import dev.handshake.view.page.Action;
import dev.handshake.view.page.Labels;
import dev.handshake.view.page.Rows;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** A question in two parts, of which the second one takes the place of the first once that has been answered rightly. */
abstract class PartsPart extends QuestionPart {
    final ReplyDraft.Parts draft;

    PartsPart(ReplyDraft.Parts draft, Lang lang) {
        super(lang);
        this.draft = draft;
    }

    /** The text of a row of the first part, by its index in the question. */
    abstract String first(int index);

    private String second(int index) {
        return draft.question().seconds().get(index).text().in(lang);
    }

    private List<Boolean> offered() {
        return Collections.nCopies(draft.rows().size(), true);
    }

    @Override
    List<Action> actions() {
        List<Action> all = new ArrayList<>(AnswerKeys.choosing(offered(), Labels.CHOOSE));
        all.addAll(AnswerKeys.moving());
        all.add(AnswerKeys.enter(Labels.CONFIRM));
        return all;
    }

    @Override
    RowMarks cursor() {
        int here = draft.rows().get(draft.cursor());
        return draft.atFirst() ? RowMarks.at(here, -1) : RowMarks.at(draft.first(), here);
    }

    @Override
    Rows answers(int columns, RowMarks marks) {
        List<OptionRows.Row> rows = new ArrayList<>();
        for (int row = 0; row < draft.rows().size(); row++) {
            int index = draft.rows().get(row);
            RowMark mark = draft.atFirst() ? marks.first(index) : marks.second(index);
            rows.add(new OptionRows.Row(String.valueOf(row + 1), mark, "", text(index)));
        }
        return OptionRows.of(columns, rows);
    }

    private String text(int index) {
        return draft.atFirst() ? first(index) : second(index);
    }

    @Override
    List<String> choices() {
        List<String> lines = new ArrayList<>();
        for (int row = 0; row < draft.rows().size(); row++) {
            lines.add(choice(row, text(draft.rows().get(row))));
        }
        return lines;
    }

    @Override
    String answeredWith() {
        return AnswerKeys.range(offered());
    }
}

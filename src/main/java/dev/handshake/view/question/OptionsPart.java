package dev.handshake.view.question;

import dev.handshake.lesson.Lang;
import dev.handshake.tutor.model.ReplyDraft;
import dev.handshake.view.page.Action;
import dev.handshake.view.page.Labels;
import dev.handshake.view.page.Rows;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Options of which one is right, or several. */
final class OptionsPart extends QuestionPart {
    private final ReplyDraft.Marking draft;

    OptionsPart(ReplyDraft.Marking draft, Lang lang) {
        super(lang);
        this.draft = draft;
    }

    @Override
    String prompt() {
        return written(draft.question(), "");
    }

    private List<Boolean> offered() {
        return Collections.nCopies(draft.shown().size(), true);
    }

    private String text(int index) {
        return draft.question().options().get(index).text().in(lang);
    }

    private boolean isMarked(int index) {
        return draft.many() && draft.marked().contains(index);
    }

    @Override
    List<Action> actions() {
        List<Action> all = new ArrayList<>(AnswerKeys.choosing(offered(), draft.many() ? Labels.MARK : Labels.CHOOSE));
        all.addAll(AnswerKeys.moving());
        if (!draft.many()) {
            all.add(AnswerKeys.enter(Labels.CONFIRM));
        } else if (!draft.marked().isEmpty()) {
            all.add(AnswerKeys.enter(Labels.SUBMIT));
        }
        return all;
    }

    @Override
    RowMarks cursor() {
        return RowMarks.at(draft.shown().get(draft.cursor()), -1);
    }

    @Override
    boolean standsInStory() {
        return true;
    }

    @Override
    Rows answers(int columns, RowMarks marks) {
        List<OptionRows.Row> rows = new ArrayList<>();
        for (int row = 0; row < draft.shown().size(); row++) {
            int index = draft.shown().get(row);
            String box = draft.many() ? isMarked(index) ? "●" : "○" : "";
            rows.add(new OptionRows.Row(String.valueOf(row + 1), marks.first(index), box, text(index)));
        }
        return OptionRows.of(columns, rows);
    }

    @Override
    Optional<String> how() {
        return draft.many()
                ? Optional.of(say("맞는 것을 모두 표시하고 Enter로 제출합니다.", "Mark all that are right, then submit with Enter."))
                : Optional.empty();
    }

    @Override
    List<String> choices() {
        return IntStream.range(0, draft.shown().size())
                .mapToObj(row -> {
                    int index = draft.shown().get(row);
                    return choice(row, text(index)) + (isMarked(index) ? say(" 표시함.", " Marked.") : "");
                })
                .toList();
    }

    @Override
    String answeredWith() {
        return AnswerKeys.range(offered());
    }

    @Override
    Optional<List<String>> changed() {
        if (!draft.many()) {
            return Optional.empty();
        }
        List<String> numbers = IntStream.range(0, draft.shown().size())
                .filter(row -> isMarked(draft.shown().get(row)))
                .mapToObj(row -> String.valueOf(row + 1))
                .toList();
        return Optional.of(List.of(
                numbers.isEmpty()
                        ? say("표시한 것이 없습니다.", "Nothing is marked.")
                        : say("표시: ", "Marked: ") + String.join(", ", numbers) + ". "
                                + say("Enter를 누르면 제출합니다.", "Press Enter to submit.")));
    }
}

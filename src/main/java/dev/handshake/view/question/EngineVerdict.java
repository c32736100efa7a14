package dev.handshake.view.question;

import dev.handshake.lesson.judge.Result;
import dev.handshake.tutor.model.Model;
import dev.handshake.tutor.model.Stage;
import dev.handshake.view.lesson.FeedbackPart;
import dev.handshake.view.lesson.FeedbackWords;
import dev.handshake.view.lesson.VerdictText;
import dev.handshake.view.page.Rows;
import dev.handshake.view.page.ScreenWidth;
import java.util.ArrayList;
import java.util.List;

/** What is said to a segment or a state: the words of lessons, and the right answer at once. */
final class EngineVerdict extends VerdictPart {
    private final Result.OfEngine result;
    private final EnginePart part;

    EngineVerdict(Model model, Stage.Judged judged, Result.OfEngine result) {
        super(model, judged);
        this.result = result;
        this.part = EnginePart.of(judged, lang);
    }

    @Override
    Result result() {
        return result;
    }

    @Override
    RowMarks marks() {
        return RowMarks.NONE;
    }

    @Override
    List<Rows> rows(int columns) {
        boolean folded = ScreenWidth.of(columns).isNarrow();
        FeedbackPart feedback =
                new FeedbackPart(part.walking(), part.grid(columns), columns, folded, lang, FeedbackPart.After.ONWARD);
        return feedback.lengths().stream()
                .map(rows -> rows.addAll(named(columns)))
                .toList();
    }

    @Override
    List<String> speech() {
        VerdictText text = part.text(result.verdict());
        List<String> lines = new ArrayList<>();
        lines.add(text.word() + ". " + SittingWords.ended(text.chosen()));
        lines.add((text.right() ? "" : say("규칙: ", "Rule: ")) + text.rule());
        String more = text.consequence();
        if (!more.isEmpty()) {
            lines.add(result.verdict().counter().isPresent() ? FeedbackWords.ifSent(more, lang) : more);
        }
        lines.add(say("근거: " + text.source(), "Source: " + text.source() + "."));
        if (!text.right()) {
            lines.add(part.rightAnswer());
        }
        if (isSureMistake()) {
            lines.add(FeedbackWords.firstInReview(lang));
        }
        if (judged.why()) {
            lines.add(say("왜: ", "Why: ") + text.why(true).strip());
        }
        lines.addAll(named());
        return lines;
    }
}

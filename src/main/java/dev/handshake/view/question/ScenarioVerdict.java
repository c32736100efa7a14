package dev.handshake.view.question;

import dev.handshake.lesson.Answer;
import dev.handshake.lesson.Stop;
import dev.handshake.lesson.judge.Result;
import dev.handshake.lesson.judge.Verdict;
import dev.handshake.tutor.model.Model;
import dev.handshake.tutor.model.Stage;
import dev.handshake.view.page.Rows;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What is said to an answer about a scenario of a quiz: the words of lessons, and the right answer at once. */
final class ScenarioVerdict extends VerdictPart {
    private final Result.OfEngine result;
    private final Stop.Question question;
    private final Verdict verdict;
    private final List<Answer> choices;
    private final VerdictText text;

    ScenarioVerdict(Model model, Stage.Judged judged, Result.OfEngine result) {
        super(model, judged);
        this.result = result;
        this.question = result.reply().question().stop();
        this.verdict = result.verdict();
        this.choices = RowNumbers.of(judged.open().entry(), lang).choices();
        this.text = new VerdictText(question, verdict, choices, lang);
    }

    @Override
    Result result() {
        return result;
    }

    @Override
    RowMarks marks() {
        Optional<Answer> right = verdict.right() ? Optional.of(verdict.given()) : RightAnswer.among(choices, question);
        return new RowMarks.Answered(verdict.given(), right);
    }

    private String rightAnswer() {
        return RightAnswer.sentence(choices, question, lang);
    }

    @Override
    List<Rows> rows(int columns) {
        return lengths(columns).stream()
                .map(rows -> rows.addAll(named(columns)))
                .toList();
    }

    private List<Rows> lengths(int columns) {
        EngineVerdictRows rows =
                new EngineVerdictRows(text, verdict, ScenarioPart.grid(question, columns), columns, lang);
        if (judged.why()) {
            return rows.why(true);
        }
        if (verdict.right()) {
            return rows.right();
        }
        String sure = isSureMistake() ? " " + FeedbackWords.firstInReview(lang) : "";
        return rows.wrong(rightAnswer() + sure, rightAnswer() + sure);
    }

    @Override
    List<String> speech() {
        List<String> lines = new ArrayList<>();
        lines.add(text.word() + ". " + SittingWords.ended(text.chosen()));
        lines.add(text.spokenRule());
        text.spokenConsequence().ifPresent(lines::add);
        lines.add(VerdictText.spokenSource(text.source(), lang));
        if (!text.right()) {
            lines.add(rightAnswer());
        }
        if (isSureMistake()) {
            lines.add(FeedbackWords.firstInReview(lang));
        }
        if (judged.why()) {
            lines.add(text.spokenWhy(true));
        }
        lines.addAll(named());
        return lines;
    }
}

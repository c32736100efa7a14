package dev.handshake.view.question;

import dev.handshake.lesson.Answer;
import dev.handshake.lesson.Lang;
import dev.handshake.lesson.Stop;
import dev.handshake.lesson.judge.Verdict;
import dev.handshake.memory.Confidence;
import dev.handshake.tutor.model.SegmentDraft;
import dev.handshake.tutor.model.Stage;
import dev.handshake.view.ladder.Grid;
import dev.handshake.view.lesson.LessonWords;
import dev.handshake.view.page.Rows;
import dev.handshake.view.page.ScreenWidth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What is said to an answer to a lesson's own question: where it was wrong the lesson asks on, and tells the right answer
 * only after two misses.
 */
final class StopVerdict {
    private final SegmentDraft draft;
    private final Stop.Question question;
    private final Verdict verdict;
    private final Stage.Tries tries;
    private final Lang lang;
    private final VerdictText text;

    StopVerdict(StopPart part, Verdict verdict, Stage.Tries tries) {
        this.draft = part.draft;
        this.question = part.question;
        this.verdict = verdict;
        this.tries = tries;
        this.lang = part.lang;
        this.text = new VerdictText(question, verdict, draft.choices(), lang);
    }

    RowMarks marks() {
        return new RowMarks.Answered(verdict.given(), Optional.of(verdict.given()));
    }

    Answer given() {
        return verdict.given();
    }

    private boolean mayReveal() {
        return !verdict.right() && tries.mayReveal();
    }

    /** The right answer after two misses; before them nothing. */
    private String answer() {
        return mayReveal() ? RightAnswer.sentence(draft.choices(), question, lang) : "";
    }

    private boolean isSureMistake() {
        return tries.confidence() == Confidence.SURE && tries.misses() == 1;
    }

    // ---------------------------------------------------------------- as rows

    /**
     * The verdict in several lengths, the fullest first.
     *
     * @param why true for the rule at length
     */
    List<Rows> rows(Grid grid, int columns, boolean why) {
        EngineVerdictRows rows = new EngineVerdictRows(text, verdict, grid, columns, lang);
        if (why) {
            return rows.why(mayReveal());
        }
        if (verdict.right()) {
            return rows.right(lang == Lang.KO ? "n을 누르면 다음 단계로 갑니다." : "Press n for the next step.");
        }
        String tail = joined(answer(), FeedbackWords.again(draft, lang), sure(columns));
        return rows.wrong(tail, needed(columns));
    }

    /** What is left of a wrong answer's verdict where even a ladder without rows does not make room for it. */
    List<Rows> bare(Grid grid, int columns, boolean why) {
        return why || verdict.right()
                ? List.of()
                : new EngineVerdictRows(text, verdict, grid, columns, lang).bare(needed(columns));
    }

    /** What must not be left out: the answer after two misses, and that a sure mistake is remembered. */
    private String needed(int columns) {
        return joined(answer(), sure(columns));
    }

    private String sure(int columns) {
        if (!isSureMistake()) {
            return "";
        }
        return ScreenWidth.of(columns).isNarrow() ? FeedbackWords.sureShort(lang) : FeedbackWords.sure(lang);
    }

    /** Sentences in a row; the empty ones are left out. */
    private static String joined(String... sentences) {
        return String.join(
                " ", List.of(sentences).stream().filter(s -> !s.isEmpty()).toList());
    }

    // ---------------------------------------------------------------- as sentences

    List<String> speech() {
        List<String> lines = new ArrayList<>();
        lines.add(text.word() + ". " + text.spokenChosen() + ".");
        lines.add(text.spokenRule());
        text.spokenConsequence().ifPresent(lines::add);
        lines.add(VerdictText.spokenSource(text.source(), lang));
        if (verdict.right()) {
            lines.add(LessonWords.nextStep(lang));
            return lines;
        }
        if (mayReveal()) {
            lines.add(answer());
        }
        lines.add(joined(FeedbackWords.again(draft, lang), isSureMistake() ? FeedbackWords.sure(lang) : ""));
        return lines;
    }

    /** The rule at length. */
    List<String> why() {
        return List.of(text.spokenWhy(mayReveal()), VerdictText.spokenSource(text.whySource(mayReveal()), lang));
    }
}

package dev.handshake.author.marking;

import dev.handshake.lesson.Lang;
import dev.handshake.lesson.Question;
import dev.handshake.lesson.Refutation;
import dev.handshake.lesson.claim.ThinAnswers;
import dev.handshake.lesson.rubric.AnswerClauses;
import dev.handshake.lesson.rubric.AnswerSpan;
import dev.handshake.lesson.rubric.MarkedAnswer;
import dev.handshake.view.cells.Wrap;
import java.util.List;
import java.util.stream.Collectors;

/** A marked answer as text: the clauses that were read, each point with its outcome and the words, then misconceptions and contradictions. */
public final class MarkedText {
    private static final int COLUMNS = 78;
    private static final String INDENT = "      ";

    private final Lang lang;
    private final MarkedAnswer marked;
    private final StringBuilder out = new StringBuilder();

    private MarkedText(MarkedAnswer marked, Lang lang) {
        this.marked = marked;
        this.lang = lang;
    }

    /** How this answer to the question was read, at most 78 columns wide. */
    public static String of(Question.FreeAnswer question, MarkedAnswer marked, Lang lang) {
        MarkedText text = new MarkedText(marked, lang);
        text.line(
                "",
                question.id() + ": "
                        + (marked.complete() ? text.say("정답", "complete") : text.say("미완", "not complete")));
        AnswerClauses.of(marked.answer())
                .forEach(clause -> text.line("  .   ", "\"" + clause.in(marked.answer()) + "\""));
        marked.points().forEach(text::point);
        marked.said()
                .forEach(error ->
                        text.line("  !   ", error.id() + ": " + error.claim().in(lang)));
        marked.doubted().forEach(text::doubt);
        if (!marked.complete()) {
            ThinAnswers.remark(marked.answer(), question.head().prompt())
                    .ifPresent(remark -> text.line("  .   ", remark.in(lang)));
        }
        return text.out.toString();
    }

    private String say(String ko, String en) {
        return switch (lang) {
            case KO -> ko;
            case EN -> en;
        };
    }

    private void point(MarkedAnswer.Tick tick) {
        String must = tick.point().must() ? "" : say(" (덧붙이면 좋은 요점)", " (a bonus)");
        line(
                "  " + mark(tick.outcome()) + "   ",
                tick.point().id() + ": " + tick.point().says().in(lang) + must);
        if (!tick.spans().isEmpty()) {
            line(INDENT, words(tick.spans()));
        }
    }

    /** ASCII, so that a log keeps it. */
    private static String mark(MarkedAnswer.Outcome outcome) {
        return switch (outcome) {
            case SAID -> "+";
            case UNCLEAR -> "?";
            case NOT_SAID -> "-";
        };
    }

    private String words(List<AnswerSpan> spans) {
        return spans.stream()
                .map(span -> "\"" + span.in(marked.answer()) + "\"")
                .collect(Collectors.joining(" "));
    }

    private void doubt(MarkedAnswer.Contradicted statement) {
        line("  x   ", "\"" + statement.span().in(marked.answer()) + "\"");
        line(
                INDENT,
                switch (statement.against()) {
                    case MarkedAnswer.Against.ModelClause(String words) ->
                        say("모범 답안: ", "model answer: ") + "\"" + words + "\"";
                    case MarkedAnswer.Against.Engine(Refutation why) ->
                        say("엔진: ", "engine: ") + why.so().in(lang) + " (" + why.source() + ")";
                });
    }

    private void line(String head, String text) {
        String lead = head;
        for (String row : Wrap.lines(text, COLUMNS - head.length())) {
            out.append((lead + row).stripTrailing()).append('\n');
            lead = " ".repeat(head.length());
        }
    }
}

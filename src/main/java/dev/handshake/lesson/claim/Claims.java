package dev.handshake.lesson.claim;

import dev.handshake.lesson.Lang;
import dev.handshake.lesson.Notions;
import dev.handshake.lesson.Refutation;
import dev.handshake.lesson.Text;
import dev.handshake.lesson.rubric.AnswerSpan;
import dev.handshake.lesson.rubric.SpokenAnswer;
import dev.handshake.lesson.rubric.SpokenClause;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What an answer states that the engine can know, and what the engine says to it. */
public final class Claims {
    private Claims() {}

    /**
     * A statement.
     *
     * @param span where it is made
     * @param failing the part of it that a refutation denies
     * @param refutation why it cannot be so; empty where it can
     */
    public record Claim(
            AnswerSpan span, AnswerSpan failing, Proposition proposition, Optional<Refutation> refutation) {}

    /**
     * The statements of an answer, in its order. The same answer to the same question always states the same.
     *
     * @param prompt what was asked: it says in which scene the answer is meant
     */
    public static List<Claim> in(String answer, Text prompt, Notions notions) {
        List<SpokenClause> clauses = SpokenAnswer.clauses(answer, notions);
        List<String> prompts = Stream.of(Lang.values())
                .map(lang -> prompt.in(lang).toLowerCase(Locale.ROOT))
                .distinct()
                .toList();
        Silence silence = Silence.of(answer, prompts);
        List<SentenceReader.Stated> stated = new ArrayList<>(SentenceReader.read(clauses, prompts, silence));
        stated.addAll(NotationReader.read(answer, clauses, prompts, silence));
        stated.addAll(Contrast.read(clauses, silence));
        stated.sort(Comparator.comparingInt(each -> each.span().start()));
        if (stated.isEmpty()) {
            return List.of();
        }
        ClaimJudge judge = new ClaimJudge(Scopes.of(prompts, clauses));
        return stated.stream()
                .distinct()
                .map(each ->
                        new Claim(each.span(), each.failing(), each.proposition(), judge.refute(each.proposition())))
                .toList();
    }
}

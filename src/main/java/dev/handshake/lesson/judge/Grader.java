package dev.handshake.lesson.judge;

import dev.handshake.lesson.Catalog;
import dev.handshake.lesson.Misconception;
import dev.handshake.lesson.Orders;
import dev.handshake.lesson.Question;
import dev.handshake.lesson.Reply;
import dev.handshake.lesson.Scenario;
import dev.handshake.lesson.claim.Claims;
import dev.handshake.lesson.rubric.MarkedAnswer;
import dev.handshake.lesson.rubric.Rubric;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.WeakHashMap;

/**
 * Judges replies to questions. Where the engine can know it is asked; where an author wrote a key that key counts; free text
 * is marked against its points.
 */
public final class Grader {
    /** More than these need not be told of one answer. */
    private static final int MOST_REFUTED = 3;
    /** Reading a rubric takes ten times as long as marking an answer by it. */
    private static final Map<Question.FreeAnswer, Rubric> RUBRICS = Collections.synchronizedMap(new WeakHashMap<>());

    private Grader() {}

    /** What is to be said to this reply. */
    public static Result examine(Reply reply, Catalog catalog) {
        return switch (reply) {
            case Reply.Picked picked -> new Result.OfOptions(picked);
            case Reply.Truth truth -> new Result.OfTruth(truth);
            case Reply.Diagnosed diagnosed -> new Result.OfDiagnosis(diagnosed);
            case Reply.Spotted spotted -> new Result.OfSpot(spotted, ClaimedTrace.refused(spotted.question()));
            case Reply.Ordered ordered -> new Result.OfOrder(ordered, possible(ordered));
            case Reply.OfEngine engine ->
                new Result.OfEngine(engine, EngineJudge.judge(engine.question().stop(), engine.answer()));
            case Reply.Said said -> new Result.OfText(said, mark(said.question(), said.text(), catalog));
        };
    }

    private static int possible(Reply.Ordered ordered) {
        Scenario scenario = ordered.question().scenario();
        List<Orders.Item> items = Orders.items(scenario);
        return Orders.possible(
                scenario, ordered.order().stream().map(items::get).toList());
    }

    /** The answer with its ticks, and with what the engine refutes of it. */
    public static MarkedAnswer mark(Question.FreeAnswer question, String text, Catalog catalog) {
        return rubric(question, catalog)
                .mark(text)
                .refuted(refuted(Claims.in(text, question.head().prompt(), catalog.notions())));
    }

    /** By what answers to this question are marked; read once, as long as its question is held. */
    public static Rubric rubric(Question.FreeAnswer question, Catalog catalog) {
        List<Misconception> forbidden = question.forbidden().stream()
                .map(catalog::misconception)
                .flatMap(Optional::stream)
                .toList();
        Rubric known = RUBRICS.get(question);
        if (known != null && known.isOf(forbidden, catalog.notions())) {
            return known;
        }
        Rubric rubric =
                new Rubric(question.points(), forbidden, question.head().prompt(), question.model(), catalog.notions());
        RUBRICS.put(question, rubric);
        return rubric;
    }

    /** What the engine refutes, each stretch of the answer once. */
    private static List<MarkedAnswer.RefutedStatement> refuted(List<Claims.Claim> claims) {
        List<MarkedAnswer.RefutedStatement> refuted = new ArrayList<>();
        for (Claims.Claim claim : claims) {
            boolean known = refuted.stream().anyMatch(other -> other.span().overlaps(claim.span()));
            if (!known && refuted.size() < MOST_REFUTED) {
                claim.refutation()
                        .map(why -> new MarkedAnswer.RefutedStatement(claim.span(), claim.failing(), why))
                        .ifPresent(refuted::add);
            }
        }
        return refuted;
    }
}

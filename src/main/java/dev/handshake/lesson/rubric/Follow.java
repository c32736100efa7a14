package dev.handshake.lesson.rubric;

import dev.handshake.lesson.Misconception;
import dev.handshake.lesson.Point;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The next follow-up question and why it is asked.
 *
 * @param question id of the question
 * @param because what in the answer led to it, for the view to word
 */
public record Follow(String question, Reason because) {

    /** Why this question and not another. */
    public sealed interface Reason permits LeftOut, Believed, Deeper {}

    /** A point that must be there was not. */
    public record LeftOut(Point point) implements Reason {}

    /** The answer claimed something that is not so. */
    public record Believed(Misconception misconception) implements Reason {}

    /** Nothing was missing: the next one down. */
    public record Deeper() implements Reason {}

    /**
     * The first missed must-point has the word, then a misconception, then the next deeper question.
     *
     * @param followUps the root question's deeper questions in order
     * @param asked ids that were asked already
     * @return nothing when all were asked
     */
    public static Optional<Follow> next(MarkedAnswer marked, List<String> followUps, Set<String> asked) {
        return next(marked, followUps, Map.of(), asked);
    }

    /** @param corrections questions that go after a misconception, by its id */
    public static Optional<Follow> next(
            MarkedAnswer marked, List<String> followUps, Map<String, String> corrections, Set<String> asked) {
        Stream<Follow> missed = marked.missing().stream()
                .filter(point -> point.must() && !point.missing().isEmpty())
                .map(point -> new Follow(point.missing(), new LeftOut(point)));
        Stream<Follow> believed = marked.said().stream()
                .filter(said -> corrections.containsKey(said.id()))
                .map(said -> new Follow(corrections.get(said.id()), new Believed(said)));
        Stream<Follow> deeper = followUps.stream().map(question -> new Follow(question, new Deeper()));
        return Stream.of(missed, believed, deeper)
                .flatMap(each -> each)
                .filter(follow -> !asked.contains(follow.question()))
                .findFirst();
    }
}

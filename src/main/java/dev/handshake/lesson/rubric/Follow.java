package dev.handshake.lesson.rubric;

import dev.handshake.lesson.Misconception;
import dev.handshake.lesson.Point;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A follow-up question and why it is asked.
 *
 * @param question id of the question
 * @param because what in the answer led to it, for the view to word
 */
public record Follow(String question, Reason because) {
    /** What is longer tries to say something. */
    private static final int SHORT = 60;

    private static final Pattern GIVES_UP = Pattern.compile(
            "모르겠|모름|몰라|모릅니다|(잘|전혀) ?모르|(기억|생각)이? ?(잘 )?(안 ?[나났난납]|나지 ?않|없)|떠오르지|패스|넘어가"
                    + "|\\bdo ?n[o']?t (know|remember|recall)|\\bdunno|\\bnot sure|\\bno idea|\\bca[n']+t (say|remember|recall)"
                    + "|\\bpass\\b|\\bforg[eo]t|\\bskip\\b",
            Pattern.CASE_INSENSITIVE);

    /** Why this question and not another. */
    public sealed interface Reason permits LeftOut, Believed, Deeper, Easier {}

    /** A point that must be there was not. */
    public record LeftOut(Point point) implements Reason {}

    /** The answer claimed something that is not so. */
    public record Believed(Misconception misconception) implements Reason {}

    /** Nothing was missing: the next one down. */
    public record Deeper() implements Reason {}

    /** The answer was that it is not known. */
    public record Easier() implements Reason {}

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
        return all(marked, followUps, corrections)
                .filter(follow -> !asked.contains(follow.question()))
                .findFirst();
    }

    /** All that this answer may lead to, the most urgent first: a question may be there twice, for two reasons. */
    public static Stream<Follow> all(MarkedAnswer marked, List<String> followUps, Map<String, String> corrections) {
        Stream<Follow> missed = marked.missing().stream()
                .filter(point -> point.must() && !point.missing().isEmpty())
                .map(point -> new Follow(point.missing(), new LeftOut(point)));
        Stream<Follow> believed = marked.said().stream()
                .filter(said -> corrections.containsKey(said.id()))
                .map(said -> new Follow(corrections.get(said.id()), new Believed(said)));
        Stream<Follow> deeper = followUps.stream().map(question -> new Follow(question, new Deeper()));
        return Stream.of(missed, believed, deeper).flatMap(each -> each);
    }

    /** Whether the answer only says that it is not known: nothing is asked then that goes deeper. */
    public static boolean isGivenUp(MarkedAnswer marked) {
        boolean says = marked.points().stream().anyMatch(MarkedAnswer.Tick::found)
                || !marked.said().isEmpty();
        String answer = marked.answer().strip().replace('’', '\'');
        return !says && answer.length() <= SHORT && GIVES_UP.matcher(answer).find();
    }
}

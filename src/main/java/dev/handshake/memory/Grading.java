package dev.handshake.memory;

import java.time.Duration;

/**
 * The program's own grade. Learners who grade themselves are kind on good days; the program saw whether it was right.
 *
 * <ul>
 *   <li>wrong: again, whatever else;
 *   <li>right after a hint, or later than {@code slow}: hard;
 *   <li>right within {@code fast} and sure of it: easy;
 *   <li>right otherwise: good.
 * </ul>
 *
 * <p>The times are a matter of the kind of question: reading and picking, working out numbers, writing sentences. They are
 * set wide, because a grade of hard for a slow reader is worse than a grade of good for a learner who hesitated.
 *
 * @param fast up to and with this time an answer is fast
 * @param slow after this time an answer is slow
 */
public record Grading(Duration fast, Duration slow) {
    /** One of a few options, a state, true or false: fast within 8 s, slow after 45 s. */
    public static final Grading PICKED = seconds(8, 45);

    /** Numbers, a segment, an order, a line of a trace or of ss to read: fast within 15 s, slow after 90 s. */
    public static final Grading WORKED_OUT = seconds(15, 90);

    /** Sentences: fast within 45 s, slow after 4 minutes. */
    public static final Grading WRITTEN = seconds(45, 240);

    public Grading {
        if (fast.isNegative() || fast.compareTo(slow) >= 0) {
            throw new IllegalArgumentException("fast " + fast + " is not less than slow " + slow);
        }
    }

    /** The grade of an answer. */
    public Grade of(AnswerSignals answered) {
        if (!answered.right()) {
            return Grade.AGAIN;
        }
        if (answered.hints() > 0 || answered.time().compareTo(slow) > 0) {
            return Grade.HARD;
        }
        boolean isFast = answered.time().compareTo(fast) <= 0;
        return isFast && answered.confidence() == Confidence.SURE ? Grade.EASY : Grade.GOOD;
    }

    private static Grading seconds(int fast, int slow) {
        return new Grading(Duration.ofSeconds(fast), Duration.ofSeconds(slow));
    }
}

package dev.handshake.author.report;

import java.util.List;
import java.util.OptionalDouble;

/**
 * How well a question tells strong learners from weak ones: the point-biserial correlation between being right at it and
 * being right at the other questions. From -1 to 1; 0.2 and more is good, and below 0 the strong get it wrong more often
 * than the weak, which mostly means that the question is.
 *
 * @param value empty with too few learners, and where all were right, all were wrong, or all are equally strong
 * @param learners how many it was computed from
 */
public record Discrimination(OptionalDouble value, int learners) {
    /** With fewer learners chance alone makes any value. Up to about 30 it stays a rough figure. */
    public static final int LEAST_LEARNERS = 10;

    /**
     * What one learner adds.
     *
     * @param right whether the question was answered rightly at the first try
     * @param rest the share of the other questions that was, 0 to 1. Without this one: else a question would agree with itself
     */
    record Score(boolean right, double rest) {}

    /** Of these scores. */
    static Discrimination of(List<Score> scores) {
        return new Discrimination(
                scores.size() < LEAST_LEARNERS ? OptionalDouble.empty() : correlation(scores), scores.size());
    }

    /** Pearson's correlation, which for a variable of two values is the point-biserial one. */
    static OptionalDouble correlation(List<Score> scores) {
        double right = scores.stream().mapToDouble(Discrimination::of).average().orElse(0);
        double rest = scores.stream().mapToDouble(Score::rest).average().orElse(0);
        double together = 0;
        double ofRight = 0;
        double ofRest = 0;
        for (Score score : scores) {
            double x = of(score) - right;
            double y = score.rest() - rest;
            together += x * y;
            ofRight += x * x;
            ofRest += y * y;
        }
        // Sums of squares of equal numbers may miss 0 by rounding.
        boolean isFlat = ofRight < 1e-12 || ofRest < 1e-12;
        return isFlat ? OptionalDouble.empty() : OptionalDouble.of(together / Math.sqrt(ofRight * ofRest));
    }

    private static double of(Score score) {
        return score.right() ? 1 : 0;
    }
}

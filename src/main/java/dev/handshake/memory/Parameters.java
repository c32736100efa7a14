package dev.handshake.memory;

import java.time.Duration;
import java.util.List;

/**
 * What a schedule is tuned by.
 *
 * @param weights of the forgetting curve and its growth
 * @param retention the share of reviews that shall be recalled, between 0 and 1
 * @param learning the waits after the first reviews, may be empty
 * @param relearning the waits after a card was forgotten, may be empty
 * @param longestDays no interval is longer
 */
public record Parameters(
        Weights weights, double retention, List<Duration> learning, List<Duration> relearning, int longestDays) {

    /** Retention 0.9, learning steps of 1 and 10 minutes, relearning 10 minutes, at most 36500 days. */
    public static final Parameters DEFAULT = new Parameters(
            Weights.DEFAULT,
            0.9,
            List.of(Duration.ofMinutes(1), Duration.ofMinutes(10)),
            List.of(Duration.ofMinutes(10)),
            36_500);

    public Parameters {
        learning = List.copyOf(learning);
        relearning = List.copyOf(relearning);
        if (!(retention > 0 && retention < 1)) {
            throw new IllegalArgumentException("retention: " + retention + " is not between 0 and 1");
        }
        if (longestDays < 1) {
            throw new IllegalArgumentException("longestDays: " + longestDays);
        }
        learning.forEach(Parameters::checkStep);
        relearning.forEach(Parameters::checkStep);
    }

    /** The same, aiming at another retention. */
    public Parameters withRetention(double other) {
        return new Parameters(weights, other, learning, relearning, longestDays);
    }

    /** The same with other steps; two empty lists schedule by days from the first review on. */
    public Parameters withSteps(List<Duration> otherLearning, List<Duration> otherRelearning) {
        return new Parameters(weights, retention, otherLearning, otherRelearning, longestDays);
    }

    private static void checkStep(Duration step) {
        if (step.isNegative() || step.isZero()) {
            throw new IllegalArgumentException("step: " + step + " is no wait");
        }
    }
}

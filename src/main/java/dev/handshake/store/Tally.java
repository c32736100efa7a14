package dev.handshake.store;

import java.time.Instant;

/**
 * The attempts at one item, counted.
 *
 * @param attempts how many, at least one
 * @param right how many of them were right
 * @param firstRight whether the first one was right
 * @param firstHints hints shown before the first one
 * @param lastRight the last verdict
 * @param lastAnswer the last answer, as given
 * @param lastAt when that was
 */
public record Tally(
        int attempts,
        int right,
        boolean firstRight,
        int firstHints,
        boolean lastRight,
        String lastAnswer,
        Instant lastAt) {
    /** Right at the first try and without a hint. */
    public boolean unaided() {
        return firstRight && firstHints == 0;
    }
}

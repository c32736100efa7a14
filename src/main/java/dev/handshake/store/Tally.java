package dev.handshake.store;

import java.time.Instant;

/**
 * The attempts at one item, counted. Attempts that were undone are among them.
 *
 * @param attempts how many, at least one
 * @param right how many of them were right
 * @param first the first one
 * @param last the last one
 */
public record Tally(int attempts, int right, First first, Last last) {
    /**
     * The first attempt at an item.
     *
     * @param right whether it was right
     * @param hints how many had been shown before it
     */
    public record First(boolean right, int hints) {}

    /**
     * The last attempt at an item.
     *
     * @param right whether it was right
     * @param answer as given
     * @param at when
     */
    public record Last(boolean right, String answer, Instant at) {}
}

package dev.handshake.lesson;

/**
 * The sequence numbers that one end uses in a story, and by how much they are moved.
 *
 * @param first the lowest of them, a little below the initial one
 * @param last the highest, a little above what is acknowledged last
 */
record NumberSpan(long first, long last, int by) {
    /** Near misses of an author's text belong to the end whose numbers they miss. */
    private static final int MARGIN = 3;

    static NumberSpan around(long number) {
        return new NumberSpan(number - MARGIN, number + 1 + MARGIN, 0);
    }

    /** The same with what an author may count upwards to: as many more as there are octets in the story. */
    NumberSpan counting(int octets) {
        return new NumberSpan(first, last + octets, by);
    }

    NumberSpan and(long number) {
        return new NumberSpan(Math.min(first, number - MARGIN), Math.max(last, number + MARGIN), by);
    }

    NumberSpan moved(int distance) {
        return new NumberSpan(first, last, distance);
    }

    boolean holds(long number) {
        return first <= number && number <= last;
    }

    /** True where the two stand apart once they have been moved, so that nobody takes one for the other. */
    boolean standsApart(NumberSpan other) {
        return last + by < other.first + other.by || other.last + other.by < first + by;
    }
}

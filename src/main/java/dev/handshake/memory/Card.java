package dev.handshake.memory;

import java.time.Duration;
import java.time.Instant;

/**
 * What the schedule knows about an item that was reviewed at least once.
 *
 * @param phase in steps, or by days
 * @param step which learning or relearning step it waits for, from 0; 0 in review
 * @param memory what is held of it
 * @param last the last review
 * @param due the next one, always after the last
 */
public record Card(CardPhase phase, int step, Memory memory, Instant last, Instant due) {

    public Card {
        if (step < 0 || phase == CardPhase.REVIEW && step != 0) {
            throw new IllegalArgumentException("step: " + step + " in " + phase);
        }
        if (!due.isAfter(last)) {
            throw new IllegalArgumentException("due: " + due + " is not after " + last);
        }
    }

    /** True from the due instant on. */
    public boolean isDue(Instant now) {
        return !due.isAfter(now);
    }

    /** Whole days of 24 hours since the last review; 0 where {@code now} is before it. */
    public long daysSince(Instant now) {
        return Math.max(0, Duration.between(last, now).toDays());
    }
}

package dev.handshake.memory;

import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/**
 * How an item stands after its reviews so far: the running sum of a replay.
 *
 * @param card when it is due
 * @param reviews how many there were, at least one
 * @param misses how many of them were graded again, in whatever phase
 * @param streak how many were recalled since the last miss
 * @param sureMiss when it was last missed by a learner who was sure, as long as that is open
 */
public record Standing(Card card, int reviews, int misses, int streak, Optional<Instant> sureMiss) {
    /**
     * An error made with confidence is corrected at once and comes back after days. Having it right ten minutes later
     * proves little, so the error stays open until the item is recalled a day later.
     */
    private static final Duration OPEN_AT_LEAST = Duration.ofDays(1);

    public Standing {
        Objects.requireNonNull(card, "card");
        Objects.requireNonNull(sureMiss, "sureMiss");
        if (misses < 0 || streak < 0 || reviews < 1 || (long) misses + streak > reviews) {
            throw new IllegalArgumentException(
                    "reviews " + reviews + ", misses " + misses + ", streak " + streak + " do not add up");
        }
    }

    /** After the first review. */
    public static Standing first(Review review, Schedule schedule) {
        boolean recalled = review.grade().recalled();
        return new Standing(
                schedule.first(review.grade(), review.at()), 1, recalled ? 0 : 1, recalled ? 1 : 0, opened(review));
    }

    /** After one more review. */
    public Standing after(Review review, Schedule schedule) {
        Card next = schedule.next(card, review.grade(), review.at());
        return review.grade().recalled()
                ? new Standing(next, reviews + 1, misses, streak + 1, sureMiss.filter(at -> isOpen(at, review)))
                : new Standing(next, reviews + 1, misses + 1, 0, opened(review).or(() -> sureMiss));
    }

    /** Whether a confident error at this item is still open. */
    public boolean isSureAndWrong() {
        return sureMiss.isPresent();
    }

    private static Optional<Instant> opened(Review review) {
        return review.isSureAndWrong() ? Optional.of(review.at()) : Optional.empty();
    }

    private static boolean isOpen(Instant missedAt, Review recall) {
        return recall.at().isBefore(missedAt.plus(OPEN_AT_LEAST));
    }
}

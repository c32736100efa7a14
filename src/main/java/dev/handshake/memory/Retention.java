package dev.handshake.memory;

import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.OptionalDouble;

/**
 * How much was really recalled. Counted are reviews at least a day after the one before: what is repeated within minutes
 * tells nothing about memory.
 *
 * @param asked such reviews
 * @param recalled how many of them were not graded again
 */
public record Retention(int asked, int recalled) {
    public Retention {
        if (recalled < 0 || recalled > asked) {
            throw new IllegalArgumentException(recalled + " recalled of " + asked);
        }
    }

    /** Over all reviews of these histories. */
    public static Retention of(Collection<History> histories) {
        int asked = 0;
        int recalled = 0;
        for (History history : histories) {
            List<Review> reviews = history.reviews();
            for (int i = 1; i < reviews.size(); i++) {
                if (isADayApart(reviews.get(i - 1), reviews.get(i))) {
                    asked++;
                    recalled += reviews.get(i).grade().recalled() ? 1 : 0;
                }
            }
        }
        return new Retention(asked, recalled);
    }

    /** Between 0 and 1; empty where nothing was asked after a day. */
    public OptionalDouble share() {
        return asked == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) recalled / asked);
    }

    private static boolean isADayApart(Review before, Review after) {
        return Duration.between(before.at(), after.at()).toDays() >= 1;
    }
}

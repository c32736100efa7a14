package dev.handshake.memory;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;

/**
 * How many cards become due on which date, by the learner's calendar. Every card is counted once: overdue, on one of the
 * days, or later.
 *
 * @param today the first of the days
 * @param overdue due on a date before today
 * @param days due today, tomorrow, and so on
 * @param later due after the last of the days
 */
public record Forecast(LocalDate today, int overdue, List<Integer> days, int later) {
    public Forecast {
        days = List.copyOf(days);
    }

    /** Over {@code count} days from the date that {@code now} has in that zone; an offset is a zone too. */
    public static Forecast of(Collection<Card> cards, Instant now, int count, ZoneId zone) {
        if (count < 1) {
            throw new IllegalArgumentException("days: " + count);
        }
        LocalDate today = LocalDate.ofInstant(now, zone);
        int[] due = new int[count];
        int overdue = 0;
        int later = 0;
        for (Card card : cards) {
            long day = ChronoUnit.DAYS.between(today, LocalDate.ofInstant(card.due(), zone));
            if (day < 0) {
                overdue++;
            } else if (day < count) {
                due[(int) day]++;
            } else {
                later++;
            }
        }
        return new Forecast(today, overdue, Arrays.stream(due).boxed().toList(), later);
    }

    /** What there is to do today if everything is caught up on. */
    public int dueToday() {
        return overdue + days.get(0);
    }

    /** All cards that were counted. */
    public int total() {
        return overdue + days.stream().mapToInt(Integer::intValue).sum() + later;
    }
}

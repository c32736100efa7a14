package dev.handshake.tutor.model;

import dev.handshake.lesson.Level;
import dev.handshake.tutor.plan.Plan;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * An interview that comes: what a {@link Plan} is made for.
 *
 * @param start the first day
 * @param days how many days there are, the first and the last among them
 * @param level for which interview
 * @param minutes how long a day may be
 * @param zone where the learner's days begin and end
 */
public record Goal(LocalDate start, int days, Level level, int minutes, ZoneId zone) {
    public static final int MOST_DAYS = 60;

    /** A mock interview and the longest lesson that is shipped fit in. */
    public static final int LEAST_MINUTES = 30;

    public static final int USUAL_MINUTES = 90;
    public static final int MOST_MINUTES = 480;

    public Goal {
        if (days < 1 || days > MOST_DAYS || minutes < LEAST_MINUTES || minutes > MOST_MINUTES) {
            throw new IllegalArgumentException(days + " days of " + minutes + " minutes");
        }
    }

    public LocalDate lastDay() {
        return start.plusDays(days - 1L);
    }

    /** The learner's date at this time, milliseconds since 1970. */
    public LocalDate dateOf(long millis) {
        return LocalDate.ofInstant(Instant.ofEpochMilli(millis), zone);
    }

    /** As one line, without the zone: a plan moves with its learner. */
    public String line() {
        return String.join(" ", start.toString(), String.valueOf(days), level.name(), String.valueOf(minutes));
    }

    /** The goal of a {@link #line()}; empty for an empty line and for one of a later version. */
    public static Optional<Goal> of(String line, ZoneId zone) {
        if (!line.matches("[0-9]{4}-[0-9]{2}-[0-9]{2} [0-9]{1,3} [A-Z]+ [0-9]{1,4}")) {
            return Optional.empty();
        }
        String[] words = line.split(" ");
        try {
            LocalDate start = LocalDate.parse(words[0]);
            return Stream.of(Level.values())
                    .filter(level -> level.name().equals(words[2]))
                    .findFirst()
                    .map(level -> new Goal(start, Integer.parseInt(words[1]), level, Integer.parseInt(words[3]), zone));
        } catch (DateTimeException | IllegalArgumentException later) {
            return Optional.empty();
        }
    }
}

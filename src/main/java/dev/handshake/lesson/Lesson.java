package dev.handshake.lesson;

import java.util.List;
import java.util.Objects;

/**
 * A lesson: a story that the engine plays, with questions in it.
 *
 * @param id kebab-case and stable: progress hangs on it
 * @param station the id of the station of the course to which it belongs
 * @param title at most 30 columns
 * @param level for which interview
 * @param minutes how long it takes, 1 to 60
 * @param requires ids of lessons to do first
 * @param cites ids of facts (F...) and misconceptions (M...)
 * @param ends how the two ends stand at the beginning
 * @param beats the steps, in order; at least one
 */
public record Lesson(
        String id,
        String station,
        Text title,
        Level level,
        int minutes,
        List<String> requires,
        List<String> cites,
        Ends ends,
        List<Step> beats) {
    public Lesson {
        Objects.requireNonNull(id);
        requires = List.copyOf(requires);
        cites = List.copyOf(cites);
        beats = List.copyOf(beats);
        if (beats.isEmpty() || minutes < 1 || minutes > 60) {
            throw new IllegalArgumentException(id + ": a lesson has steps and lasts 1 to 60 minutes");
        }
    }

    /** At how many places it waits for its learner. */
    public int stops() {
        return (int) beats.stream()
                .filter(b -> b instanceof Step.Say || b instanceof Step.Ask || b instanceof Step.Check)
                .count();
    }
}

package dev.handshake.progress;

import dev.handshake.memory.Attempt;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * All that a start needs to know of the past.
 *
 * @param lessons of the lessons that were begun
 * @param settings by key
 * @param given every attempt that counts, as it counts, oldest first; their words, languages and reasons are not read
 * @param interview the last one
 * @param sittings what was begun and is not over, by purpose
 */
public record Snapshot(
        Lessons lessons,
        Map<String, String> settings,
        List<Attempt> given,
        Optional<InterviewRow> interview,
        Map<String, SittingRow> sittings) {

    /** What is known at the first start. */
    public static final Snapshot EMPTY = new Snapshot(Lessons.NONE, Map.of(), List.of(), Optional.empty(), Map.of());

    /**
     * Lessons by their ids.
     *
     * @param places how far each lesson that was begun has got
     * @param finished when each lesson was finished for the first time; going through it again does not take that back
     * @param rounds what is known of the rounds of each lesson
     */
    public record Lessons(Map<String, LessonPlace> places, Map<String, Instant> finished, Map<String, Rounds> rounds) {
        public static final Lessons NONE = new Lessons(Map.of(), Map.of(), Map.of());

        public Lessons {
            places = Map.copyOf(places);
            finished = Map.copyOf(finished);
            rounds = Map.copyOf(rounds);
        }
    }

    /**
     * The rounds of a lesson.
     *
     * @param finished how many were finished
     * @param beganAt when the current one began, 1970 where that is not known
     */
    public record Rounds(int finished, Instant beganAt) {
        public static final Rounds NONE = new Rounds(0, Instant.EPOCH);
    }

    public Snapshot {
        settings = Map.copyOf(settings);
        given = List.copyOf(given);
        sittings = Map.copyOf(sittings);
    }

    /** How far each lesson that was begun has got, by its id. */
    public Map<String, LessonPlace> places() {
        return lessons.places();
    }

    /** When each lesson was finished for the first time, by its id. */
    public Map<String, Instant> finished() {
        return lessons.finished();
    }

    /** The rounds of a lesson, none where it was never begun. */
    public Rounds rounds(String lesson) {
        return lessons.rounds().getOrDefault(lesson, Rounds.NONE);
    }
}

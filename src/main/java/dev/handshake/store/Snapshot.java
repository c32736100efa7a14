package dev.handshake.store;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * All that a start needs to know of the past.
 *
 * @param places how far each lesson that was begun has got
 * @param finished when each lesson was finished for the first time; going through it again does not take that back
 * @param tallies the counted attempts of each lesson, by stop
 * @param settings by key
 * @param rounds what is known of the rounds of each lesson
 * @param given every attempt that counts, oldest first
 * @param interview the last one
 * @param sittings what was begun and is not over, by purpose
 */
public record Snapshot(
        Map<String, LessonPlace> places,
        Map<String, Instant> finished,
        Map<String, Map<Integer, Tally>> tallies,
        Map<String, String> settings,
        Map<String, Rounds> rounds,
        List<AttemptDigest> given,
        Optional<InterviewRow> interview,
        Map<String, Sitting> sittings) {

    /** What is known at the first start. */
    public static final Snapshot EMPTY = new Snapshot(Map.of(), Map.of(), Map.of(), Map.of());

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
        places = Map.copyOf(places);
        finished = Map.copyOf(finished);
        tallies = Map.copyOf(tallies);
        settings = Map.copyOf(settings);
        rounds = Map.copyOf(rounds);
        given = List.copyOf(given);
        sittings = Map.copyOf(sittings);
    }

    /** Where nothing is known but lessons and settings. */
    Snapshot(
            Map<String, LessonPlace> places,
            Map<String, Instant> finished,
            Map<String, Map<Integer, Tally>> tallies,
            Map<String, String> settings) {
        this(places, finished, tallies, settings, Map.of(), List.of(), Optional.empty(), Map.of());
    }

    /** Where the learner was last. */
    public Optional<LessonPlace> latest() {
        return places.values().stream()
                .max(Comparator.comparing(LessonPlace::at).thenComparing(LessonPlace::lesson));
    }

    /** The rounds of a lesson, none where it was never begun. */
    public Rounds rounds(String lesson) {
        return rounds.getOrDefault(lesson, Rounds.NONE);
    }

    /** The counted attempts of a lesson by stop, empty when there are none. */
    public Map<Integer, Tally> tallies(String lesson) {
        return tallies.getOrDefault(lesson, Map.of());
    }

    /** How many attempts were made in a lesson. */
    public int attempts(String lesson) {
        return tallies(lesson).values().stream().mapToInt(Tally::attempts).sum();
    }

    /** At how many stops of a lesson the first attempt was right. */
    public int firstRight(String lesson) {
        return (int) tallies(lesson).values().stream().filter(Tally::firstRight).count();
    }
}

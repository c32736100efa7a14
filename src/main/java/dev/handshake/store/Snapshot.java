package dev.handshake.store;

import java.time.Instant;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;

/**
 * All that a start needs to know of the past.
 *
 * @param places how far each lesson that was begun has got
 * @param finished when each lesson was finished for the first time; going through it again does not take that back
 * @param tallies the counted attempts of each lesson, by stop
 * @param settings by key
 */
public record Snapshot(
        Map<String, Place> places,
        Map<String, Instant> finished,
        Map<String, Map<Integer, Tally>> tallies,
        Map<String, String> settings) {

    /** What is known at the first start. */
    public static final Snapshot EMPTY = new Snapshot(Map.of(), Map.of(), Map.of(), Map.of());

    public Snapshot {
        places = Map.copyOf(places);
        finished = Map.copyOf(finished);
        tallies = Map.copyOf(tallies);
        settings = Map.copyOf(settings);
    }

    /** Where the learner was last. */
    public Optional<Place> latest() {
        return places.values().stream().max(Comparator.comparing(Place::at).thenComparing(Place::lesson));
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

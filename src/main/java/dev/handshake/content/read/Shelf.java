package dev.handshake.content.read;

import dev.handshake.lesson.Course;
import dev.handshake.lesson.Lesson;
import dev.handshake.lesson.Text;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Lessons put where they belong: tracks, stations, and the lessons of each station in their order.
 *
 * @param course everything, in order
 * @param orders the place that each lesson asked for within its station, by id
 */
public record Shelf(Course course, Map<String, Integer> orders) {
    /** Stations that no map names, of a learner's own. */
    private static final Text OWN = new Text("추가 레슨", "Added lessons");

    /** The station of a lesson that names none. */
    static final String OWN_ID = "own";

    public Shelf {
        orders = Map.copyOf(orders);
    }

    /** A shelf with this map and no lessons. */
    public static Shelf empty(Course map) {
        return new Shelf(map, Map.of());
    }

    /** This shelf with the tracks and topics of another map behind its own; stations that it has already stay where they are. */
    public Shelf withMap(Course map) {
        Set<String> known = new HashSet<>();
        course.stations().forEach(s -> known.add(s.id()));
        List<Course.Track> tracks = new ArrayList<>(course.tracks());
        for (Course.Track track : map.tracks()) {
            List<Course.Station> fresh =
                    track.stations().stream().filter(s -> known.add(s.id())).toList();
            if (!fresh.isEmpty()) {
                tracks.add(new Course.Track(track.name(), fresh));
            }
        }
        return new Shelf(new Course(tracks, course.topics().with(map.topics())), orders);
    }

    /** This shelf with more lessons, whose ids it does not have yet. A station that it does not know is added. */
    public Shelf with(List<LessonScript> scripts) {
        if (scripts.isEmpty()) {
            return this;
        }
        Map<String, Integer> places = new LinkedHashMap<>(orders);
        Map<String, List<Lesson>> byStation = new LinkedHashMap<>();
        for (LessonScript script : scripts) {
            places.put(script.lesson().id(), script.order());
            String station = script.lesson().station();
            byStation
                    .computeIfAbsent(station.isEmpty() ? OWN_ID : station, s -> new ArrayList<>())
                    .add(script.lesson());
        }
        List<Course.Track> tracks = new ArrayList<>();
        for (Course.Track track : course.tracks()) {
            List<Course.Station> stations = new ArrayList<>();
            for (Course.Station station : track.stations()) {
                List<Lesson> more = byStation.remove(station.id());
                stations.add(more == null ? station : merged(station, more, places));
            }
            tracks.add(new Course.Track(track.name(), stations));
        }
        if (!byStation.isEmpty()) {
            tracks.add(new Course.Track(OWN, added(byStation, places)));
        }
        return new Shelf(new Course(tracks, course.topics()), places);
    }

    private static List<Course.Station> added(Map<String, List<Lesson>> byStation, Map<String, Integer> places) {
        List<Course.Station> stations = new ArrayList<>();
        byStation.forEach((id, lessons) -> stations.add(
                merged(new Course.Station(id, id.equals(OWN_ID) ? OWN : Text.same(id), List.of()), lessons, places)));
        return stations;
    }

    private static Course.Station merged(Course.Station station, List<Lesson> more, Map<String, Integer> places) {
        List<Lesson> all = new ArrayList<>(station.lessons());
        all.addAll(more);
        all.sort(Comparator.comparing((Lesson l) -> places.getOrDefault(l.id(), 0))
                .thenComparing(Lesson::id));
        return station.with(all);
    }
}

package dev.handshake.lesson;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Everything that is taught: tracks, their stations, and the lessons of each station in the order to take them.
 *
 * @param tracks in the order of the map on the home page
 */
public record Course(List<Track> tracks) {
    public Course {
        tracks = List.copyOf(tracks);
    }

    /** A row of the map. */
    public record Track(Text name, List<Station> stations) {
        public Track {
            stations = List.copyOf(stations);
        }
    }

    /** A stop on a track: a handful of lessons on one subject. */
    public record Station(String id, Text name, List<Lesson> lessons) {
        public Station {
            lessons = List.copyOf(lessons);
        }

        /** True for the station that is no lesson away from the mock interview: stopping there begins one. */
        public boolean leadsToInterview() {
            return id.equals("interview") && lessons.isEmpty();
        }

        /** True where a learner can stop. */
        public boolean isOpen() {
            return !lessons.isEmpty() || leadsToInterview();
        }
    }

    /** All stations, track by track. */
    public List<Station> stations() {
        return tracks.stream().flatMap(t -> t.stations().stream()).toList();
    }

    /** The stations at which a learner can stop. */
    public List<Station> openStations() {
        return stations().stream().filter(Station::isOpen).toList();
    }

    /** All lessons, in the order to take them. */
    public List<Lesson> lessons() {
        List<Lesson> all = new ArrayList<>();
        for (Station station : stations()) {
            all.addAll(station.lessons());
        }
        return all;
    }

    public Optional<Lesson> lesson(String id) {
        return lessons().stream().filter(l -> l.id().equals(id)).findFirst();
    }

    /** The lesson to take after this one, if any. */
    public Optional<Lesson> after(String id) {
        List<Lesson> all = lessons();
        for (int i = 0; i + 1 < all.size(); i++) {
            if (all.get(i).id().equals(id)) {
                return Optional.of(all.get(i + 1));
            }
        }
        return Optional.empty();
    }
}

package dev.handshake.lesson;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Everything that is taught: tracks, their stations, and the lessons of each station in the order to take them.
 *
 * @param tracks in the order of the map on the home page
 * @param topics what questions are about
 */
public record Course(List<Track> tracks, Topics topics) {
    public Course {
        tracks = List.copyOf(tracks);
    }

    /** A course whose questions are about nothing that has a name. */
    public Course(List<Track> tracks) {
        this(tracks, Topics.NONE);
    }

    /** A row of the map. */
    public record Track(Text name, List<Station> stations) {
        public Track {
            stations = List.copyOf(stations);
        }
    }

    /**
     * A stop on a track: a handful of lessons on one subject.
     *
     * @param place what is there beside lessons
     */
    public record Station(String id, Text name, Place place, List<Lesson> lessons) {
        public Station {
            lessons = List.copyOf(lessons);
        }

        /** A station of lessons that have no topic. */
        public Station(String id, Text name, List<Lesson> lessons) {
            this(id, name, Place.PLAIN, lessons);
        }

        /** The same station with these lessons. */
        public Station with(List<Lesson> others) {
            return new Station(id, name, place, others);
        }

        /** True for the station that is no lesson away from the mock interview: stopping there begins one. */
        public boolean leadsToInterview() {
            return place.hasInterview() && lessons.isEmpty();
        }

        /** True where a learner can stop. */
        public boolean isOpen() {
            return !lessons.isEmpty() || leadsToInterview();
        }
    }

    /**
     * What a station is for.
     *
     * @param topic that answers given in its lessons count for; empty where they count for none
     * @param teaches other topics that its lessons teach
     * @param hasInterview true where a learner who stops there is interviewed
     */
    public record Place(Optional<String> topic, List<String> teaches, boolean hasInterview) {
        /** Lessons, and nothing that has a name. */
        public static final Place PLAIN = new Place(Optional.empty(), List.of(), false);

        public Place {
            teaches = List.copyOf(teaches);
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

    /** The topic that answers given in this lesson count for; empty where it has none, or there is no such lesson. */
    public Optional<String> topicOf(String lesson) {
        return stations().stream()
                .filter(station -> station.lessons().stream().anyMatch(l -> l.id().equals(lesson)))
                .findFirst()
                .flatMap(station -> station.place().topic());
    }

    /** Ids of the facts and misconceptions that a lesson cites, and all lessons before it that it builds on. */
    public Set<String> taughtUpTo(String lesson) {
        Set<String> taught = new HashSet<>();
        Deque<String> next = new ArrayDeque<>(List.of(lesson));
        Set<String> seen = new HashSet<>();
        while (!next.isEmpty()) {
            String id = next.remove();
            if (seen.add(id)) {
                lesson(id).ifPresent(found -> {
                    taught.addAll(found.cites());
                    next.addAll(found.requires());
                });
            }
        }
        return taught;
    }

    /** The lessons that teach a topic, those of its own stations first. */
    public List<Lesson> lessonsOn(String topic) {
        List<Lesson> lessons = new ArrayList<>();
        stations().stream()
                .filter(station -> station.place().topic().equals(Optional.of(topic)))
                .forEach(station -> lessons.addAll(station.lessons()));
        stations().stream()
                .filter(station -> station.place().teaches().contains(topic))
                .forEach(station -> lessons.addAll(station.lessons()));
        return lessons;
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

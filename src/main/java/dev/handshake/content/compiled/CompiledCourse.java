package dev.handshake.content.compiled;

import dev.handshake.content.read.Shelf;
import dev.handshake.lesson.Course;
import dev.handshake.lesson.Lesson;
import dev.handshake.lesson.Level;
import dev.handshake.lesson.Topics;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The shipped course as the build wrote it: read in a few milliseconds, without a class of the YAML library.
 *
 * <p>The file is made and read by the same build of the program, so enums travel as their position. {@link CourseWriter}
 * writes what is read here, field by field in the same order.
 */
public final class CompiledCourse {
    /** "HSC" and the version of the form. */
    static final int HEADER = 'H' << 24 | 'S' << 16 | 'C' << 8 | 3;

    private final CompiledInput in;
    private final Map<String, Integer> orders = new HashMap<>();

    private CompiledCourse(CompiledInput in) {
        this.in = in;
    }

    /**
     * The course.
     *
     * @throws IOException where the stream ends early or was written in another form
     */
    public static Course read(InputStream in) throws IOException {
        return shelf(in).course();
    }

    public static Shelf shelf(InputStream in) throws IOException {
        CompiledCourse compiled = new CompiledCourse(new CompiledInput(in));
        if (compiled.in.number() != HEADER) {
            throw new IOException("not a compiled course, or one of another version");
        }
        return compiled.shelf();
    }

    // Loops, where streams and method references would be shorter: the first lambda of a process costs 20 ms.

    private Shelf shelf() throws IOException {
        Topics topics = topics();
        List<Course.Track> tracks = new ArrayList<>();
        for (int left = in.number(); left > 0; left--) {
            tracks.add(new Course.Track(in.text(), stations()));
        }
        return new Shelf(new Course(tracks, topics), orders);
    }

    private List<Course.Station> stations() throws IOException {
        List<Course.Station> stations = new ArrayList<>();
        for (int left = in.number(); left > 0; left--) {
            stations.add(new Course.Station(in.string(), in.text(), place(), lessons()));
        }
        return stations;
    }

    private Topics topics() throws IOException {
        List<Topics.Topic> topics = new ArrayList<>();
        for (int left = in.number(); left > 0; left--) {
            topics.add(new Topics.Topic(in.string(), in.text()));
        }
        List<Set<String>> confusable = new ArrayList<>();
        for (int left = in.number(); left > 0; left--) {
            confusable.add(Set.copyOf(in.strings()));
        }
        return new Topics(topics, confusable);
    }

    private Course.Place place() throws IOException {
        String topic = in.string();
        return new Course.Place(topic.isEmpty() ? Optional.empty() : Optional.of(topic), in.strings(), in.flag());
    }

    private List<Lesson> lessons() throws IOException {
        List<Lesson> lessons = new ArrayList<>();
        for (int left = in.number(); left > 0; left--) {
            Lesson lesson = lesson();
            lessons.add(lesson);
            orders.put(lesson.id(), in.number());
        }
        return lessons;
    }

    private Lesson lesson() throws IOException {
        Lesson.Head head = new Lesson.Head(in.string(), in.string(), in.text(), audience(), in.strings());
        return new Lesson(head, in.ends(), in.steps());
    }

    private Lesson.Audience audience() throws IOException {
        return new Lesson.Audience(Level.values()[in.small()], in.small(), in.strings());
    }
}

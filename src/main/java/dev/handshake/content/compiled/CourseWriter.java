package dev.handshake.content.compiled;

import dev.handshake.content.read.Shelf;
import dev.handshake.lesson.Course;
import dev.handshake.lesson.Lesson;
import dev.handshake.lesson.Topics;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Map;

/** Writes what {@link CompiledCourse} reads. */
public final class CourseWriter {
    private final Map<String, Integer> orders;
    private final CompiledOutput out;

    private CourseWriter(Map<String, Integer> orders, CompiledOutput out) {
        this.orders = orders;
        this.out = out;
    }

    public static void write(Shelf shelf, OutputStream to) throws IOException {
        CompiledOutput out = new CompiledOutput(to);
        out.number(CompiledCourse.HEADER);
        CourseWriter writer = new CourseWriter(shelf.orders(), out);
        writer.topics(shelf.course().topics());
        out.list(shelf.course().tracks(), writer::track);
        out.flush();
    }

    private void topics(Topics topics) throws IOException {
        out.list(topics.all(), this::topic);
        // In an order of its own, so that two builds write the same bytes.
        out.list(topics.confusable(), group -> out.list(group.stream().sorted().toList(), out::string));
    }

    private void topic(Topics.Topic topic) throws IOException {
        out.string(topic.id());
        out.text(topic.name());
    }

    private void track(Course.Track track) throws IOException {
        out.text(track.name());
        out.list(track.stations(), this::station);
    }

    private void station(Course.Station station) throws IOException {
        out.string(station.id());
        out.text(station.name());
        out.string(station.place().topic().orElse(""));
        out.list(station.place().teaches(), out::string);
        out.flag(station.place().hasInterview());
        out.list(station.lessons(), this::lesson);
    }

    private void lesson(Lesson lesson) throws IOException {
        out.string(lesson.id());
        out.string(lesson.station());
        out.text(lesson.title());
        out.small(lesson.level().ordinal());
        out.small(lesson.minutes());
        out.list(lesson.requires(), out::string);
        out.list(lesson.cites(), out::string);
        out.ends(lesson.ends());
        out.list(lesson.steps(), out::step);
        out.number(orders.getOrDefault(lesson.id(), 0));
    }
}

package dev.handshake.content;

import dev.handshake.lesson.Course;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The course that a learner sees: what is shipped, and the lessons of folders of their own behind it. */
public final class Library {
    private static final String SHIPPED = "/course.bin";

    private Library() {}

    /**
     * The course, and what could not be read of the learner's own.
     *
     * @param course never without the shipped lessons
     * @param problems a file with an error among them was left out
     */
    public record Loaded(Course course, List<Problem> problems) {
        public Loaded {
            problems = List.copyOf(problems);
        }
    }

    /** The shipped course. */
    public static Course shipped() {
        return shelf().course();
    }

    /**
     * The shipped course and the lessons of these folders, in this order. Where an id is taken the later lesson is left
     * out. Without folders no class of the YAML library is loaded.
     */
    public static Loaded load(List<Path> folders) {
        Shelf shelf = shelf();
        List<Problem> problems = new ArrayList<>();
        for (Path folder : folders) {
            Reading reading = Reading.of(List.of(folder), shelf);
            problems.addAll(reading.problems());
            shelf = reading.onto(shelf);
        }
        return new Loaded(shelf.course(), problems);
    }

    static Shelf shelf() {
        try (InputStream in = Library.class.getResourceAsStream(SHIPPED)) {
            if (in == null) {
                throw new IllegalStateException(SHIPPED + " is missing: the build writes it from lessons/");
            }
            return CompiledCourse.shelf(new BufferedInputStream(in));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

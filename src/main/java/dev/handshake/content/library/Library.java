package dev.handshake.content.library;

import dev.handshake.content.compiled.CompiledCourse;
import dev.handshake.content.compiled.CompiledQuizzes;
import dev.handshake.content.read.Shelf;
import dev.handshake.content.source.Problem;
import dev.handshake.lesson.Catalog;
import dev.handshake.lesson.Course;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** What a learner sees: the lessons and quizzes that are shipped, and those of folders of their own behind them. */
public final class Library {
    private static final String SHIPPED = "/course.bin";
    private static final String SHIPPED_QUIZZES = "/quizzes.bin";

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

    /**
     * The questions, and what could not be read of the learner's own.
     *
     * @param catalog never without the shipped quizzes
     * @param problems of quizzes and lessons; a file with an error among them was left out
     */
    public record Quizzes(Catalog catalog, List<Problem> problems) {
        public Quizzes {
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
        Stock stock = new Stock(folders);
        return new Loaded(stock.shelf.course(), stock.problems);
    }

    /** The shipped quizzes. */
    public static Catalog shippedQuizzes() {
        try (InputStream in = opened(SHIPPED_QUIZZES, "quizzes/")) {
            return CompiledQuizzes.read(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * The shipped quizzes and those of these folders, in this order, which may play the lessons of the same folders. Where
     * an id is taken the later quiz is left out. Ask for them when a question is to be asked, not before.
     */
    public static Quizzes quizzes(List<Path> folders) {
        Stock stock = new Stock(folders);
        return new Quizzes(stock.catalog(), stock.problems);
    }

    /** What is wrong with content in {@code folder}, read behind what is shipped and behind the folders before it. */
    public static Quizzes check(List<Path> before, Path folder) {
        Stock stock = new Stock(before);
        int known = stock.problems.size();
        Stock all = new Stock(Stream.concat(before.stream(), Stream.of(folder)).toList());
        return new Quizzes(all.catalog(), all.problems.subList(known, all.problems.size()));
    }

    /** The topics of the shipped course, in its order. */
    public static List<String> topics() {
        return shipped().topics().ids();
    }

    public static Shelf shelf() {
        try (InputStream in = opened(SHIPPED, "lessons/")) {
            return CompiledCourse.shelf(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static InputStream opened(String name, String madeFrom) {
        InputStream in = Library.class.getResourceAsStream(name);
        if (in == null) {
            throw new IllegalStateException(name + " is missing: the build writes it from " + madeFrom);
        }
        return new BufferedInputStream(in);
    }

    /** Folder upon folder. The shipped quizzes come out of their file only when something needs them. */
    private static final class Stock {
        private Shelf shelf = shelf();
        private Catalog catalog;
        private final List<Problem> problems = new ArrayList<>();

        Stock(List<Path> folders) {
            for (Path folder : folders) {
                ContentReading reading = ContentReading.of(List.of(folder), Below.of(shelf, this::catalog));
                problems.addAll(reading.problems());
                shelf = reading.onto(shelf);
                if (reading.hasQuizzes()) {
                    catalog = reading.onto(catalog());
                }
            }
        }

        Catalog catalog() {
            if (catalog == null) {
                catalog = shippedQuizzes();
            }
            return catalog;
        }
    }
}

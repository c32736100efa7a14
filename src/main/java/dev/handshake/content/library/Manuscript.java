package dev.handshake.content.library;

import dev.handshake.content.read.CourseReader;
import dev.handshake.content.read.MisconceptionsReader;
import dev.handshake.content.source.Problem;
import dev.handshake.lesson.Catalog;
import dev.handshake.lesson.Course;
import dev.handshake.lesson.Lesson;
import dev.handshake.lesson.Quiz;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * One file as its author works on it: read among the others of its set, as {@link ContentCheck} reads it.
 *
 * @param course the lessons around it, itself among them where it is a lesson
 * @param catalog the questions around it, likewise
 * @param lesson what the file holds, where it holds a lesson
 * @param quiz what the file holds, where it holds a quiz
 * @param problems of this file only; with an error among them there is neither a lesson nor a quiz
 */
public record Manuscript(
        Course course, Catalog catalog, Optional<Lesson> lesson, Optional<Quiz> quiz, List<Problem> problems) {
    public Manuscript {
        problems = List.copyOf(problems);
    }

    /** Reads the file. */
    public static Manuscript read(Path file) {
        Path folder = beside(file);
        boolean isQuiz = folder.endsWith("quizzes") || Files.exists(folder.resolve(MisconceptionsReader.FILE));
        Path lessons = isQuiz ? beside(folder).resolve("lessons") : folder;
        boolean standsAlone = Files.exists(lessons.resolve(CourseReader.FILE));
        Set<Path> set = new LinkedHashSet<>();
        if (standsAlone) {
            // Lessons ask questions of quizzes, quizzes play steps of lessons.
            Path quizzes = isQuiz ? folder : beside(folder).resolve("quizzes");
            set.add(lessons);
            set.addAll(Files.isDirectory(quizzes) ? List.of(quizzes) : List.of());
        } else {
            set.add(isQuiz ? folder : file);
        }
        Below below = standsAlone ? Below.ownCourse() : Below.shipped();
        ContentReading reading = ContentReading.of(List.copyOf(set), below);
        Course course = reading.onto(below.shelf()).course();
        return of(file, reading, course, reading.onto(below.quizzes().get()));
    }

    private static Manuscript of(Path file, ContentReading reading, Course course, Catalog catalog) {
        ContentReading own = reading.only(List.of(file));
        String id = file.getFileName().toString().replaceFirst("\\.ya?ml$", "");
        boolean isQuiz = own.questionCount() > 0;
        boolean isSound = !own.hasErrors();
        return new Manuscript(
                course,
                catalog,
                isQuiz || !isSound ? Optional.empty() : course.lesson(id),
                isQuiz && isSound ? catalog.quiz(id) : Optional.empty(),
                own.problems());
    }

    private static Path beside(Path path) {
        return path.getParent() == null ? Path.of("") : path.getParent();
    }
}

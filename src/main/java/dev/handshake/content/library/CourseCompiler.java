package dev.handshake.content.library;

import dev.handshake.content.compiled.CourseWriter;
import dev.handshake.content.compiled.QuizWriter;
import dev.handshake.content.source.Problem;
import dev.handshake.lesson.Catalog;
import dev.handshake.lesson.Lang;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Run by the build: reads the lessons and quizzes that are shipped, plays them, and writes them in the form that starts
 * fast, each to its own file. A problem, be it a warning, fails the build.
 */
public final class CourseCompiler {
    private CourseCompiler() {}

    /** Arguments: the folder of lessons, the file to write, the folder of quizzes (which may be missing), its file. */
    public static void main(String[] args) throws IOException {
        Lang lang = Locale.getDefault().getLanguage().equals("ko") ? Lang.KO : Lang.EN;
        Path lessons = Path.of(args[0]);
        Path quizzes = Path.of(args[2]);
        List<Path> folders = new ArrayList<>(List.of(lessons));
        if (Files.isDirectory(quizzes)) {
            folders.add(quizzes);
        }
        ContentReading reading = ContentReading.forAuthors(folders, Below.NOTHING, ReadListener.NONE);
        for (Problem problem : reading.problems()) {
            System.err.println(problem.render(lang));
        }
        if (!reading.problems().isEmpty()) {
            throw new IllegalStateException(
                    folders + ": " + reading.problems().size() + " problems in what is shipped, printed above");
        }
        try (OutputStream out = opened(Path.of(args[1]))) {
            CourseWriter.write(reading.onto(Below.NOTHING.shelf()), out);
        }
        try (OutputStream out = opened(Path.of(args[3]))) {
            QuizWriter.write(reading.onto(Catalog.EMPTY), out);
        }
    }

    private static OutputStream opened(Path target) throws IOException {
        Files.createDirectories(target.toAbsolutePath().getParent());
        return Files.newOutputStream(target);
    }
}

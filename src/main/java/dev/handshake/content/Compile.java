package dev.handshake.content;

import dev.handshake.lesson.Course;
import dev.handshake.lesson.Lang;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/**
 * Run by the build: reads the lessons that are shipped, plays them, and writes them in the form that starts fast. A
 * problem, be it a warning, fails the build.
 */
public final class Compile {
    private Compile() {}

    /** Arguments: the folder of lessons, the file to write. */
    public static void main(String[] args) throws IOException {
        Lang lang = Locale.getDefault().getLanguage().equals("ko") ? Lang.KO : Lang.EN;
        Path folder = Path.of(args[0]);
        Path target = Path.of(args[1]);
        Reading reading = Reading.of(List.of(folder), Shelf.empty(new Course(List.of())));
        for (Problem problem : reading.problems()) {
            System.err.println(problem.render(lang));
        }
        if (!reading.problems().isEmpty()) {
            throw new IllegalStateException(
                    folder + ": " + reading.problems().size() + " problems in the shipped lessons, printed above");
        }
        Files.createDirectories(target.toAbsolutePath().getParent());
        try (OutputStream out = Files.newOutputStream(target)) {
            CourseWriter.write(reading.onto(Shelf.empty(new Course(List.of()))), out);
        }
    }
}

package dev.handshake.content.library;

import dev.handshake.content.read.CourseReader;
import dev.handshake.content.read.MisconceptionsReader;
import dev.handshake.content.source.Source;
import dev.handshake.lesson.Catalog;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Reads and plays files for their authors and tells everything that is wrong with them. */
public final class ContentCheck {
    private ContentCheck() {}

    /** Checks files and folders, which have to exist; {@code progress} hears of every file. */
    public static CheckResult check(List<Path> paths, ReadListener progress) {
        ContentReading reading = read(paths, progress).only(paths);
        return new CheckResult(
                reading.problems(),
                reading.files(),
                reading.questionCount(),
                reading.translations(),
                Coverage.of(reading.lessons(), reading.catalog()));
    }

    /** Checks what might be written to a file, among what is shipped and the map that is around the file. */
    public static CheckResult check(Path file, String text) {
        Source source = new Source(file.toString(), text);
        ContentReading reading = ContentReading.forAuthors(source, Below.around(beside(file)));
        return new CheckResult(
                reading.problems(),
                reading.files(),
                reading.questionCount(),
                reading.translations(),
                Coverage.of(List.of(), Catalog.EMPTY));
    }

    /**
     * With a map of its own a set stands alone, as the shipped one does; without, what is shipped lies below it. Files are
     * read among the others of their set, and those keep quiet.
     */
    private static ContentReading read(List<Path> paths, ReadListener progress) {
        Set<Path> sets = new LinkedHashSet<>();
        boolean standsAlone = false;
        for (Path path : paths) {
            Path folder = Files.isDirectory(path) ? path : beside(path);
            Path lessons = beside(folder).resolve("lessons");
            boolean isQuizzes = folder.endsWith("quizzes");
            if (Files.exists(folder.resolve(CourseReader.FILE))
                    || Files.exists(folder.resolve("lessons").resolve(CourseReader.FILE))) {
                standsAlone = true;
                sets.add(folder);
                Path quizzes = beside(folder).resolve("quizzes");
                if (folder.endsWith("lessons") && Files.isDirectory(quizzes)) {
                    sets.add(quizzes);
                }
            } else if (isQuizzes && Files.exists(lessons.resolve(CourseReader.FILE))) {
                standsAlone = true;
                sets.addAll(List.of(lessons, folder));
            } else {
                sets.add(isQuizzes || Files.exists(folder.resolve(MisconceptionsReader.FILE)) ? folder : path);
            }
        }
        List<Path> whole = List.copyOf(sets);
        return standsAlone
                ? ContentReading.forAuthors(whole, Below.ownCourse(), progress)
                : ContentReading.forAuthors(whole, Below.shipped(), progress);
    }

    private static Path beside(Path path) {
        return path.getParent() == null ? Path.of("") : path.getParent();
    }
}

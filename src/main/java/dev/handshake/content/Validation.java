package dev.handshake.content;

import dev.handshake.lesson.Course;
import dev.handshake.lesson.Lang;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** {@code handshake validate}: reads, plays, tells everything that is wrong, and counts it. */
public final class Validation {
    private Validation() {}

    /**
     * Checks files and folders; without any, {@code lessons} and {@code quizzes} of the working folder.
     *
     * @return the exit code: 0 no errors, 1 errors, 2 nothing to check or no such path
     * @throws IOException where {@code out} cannot be written
     */
    public static int run(List<Path> paths, Lang lang, Appendable out) throws IOException {
        List<Path> asked = paths.isEmpty()
                ? Stream.of("lessons", "quizzes")
                        .map(Path::of)
                        .filter(Files::isDirectory)
                        .toList()
                : paths;
        if (asked.isEmpty()) {
            out.append(
                    lang == Lang.KO
                            ? "검사할 파일이 없습니다. 파일이나 폴더를 적어 주세요: handshake validate lessons\n"
                            : "Nothing to check. Name files or folders: handshake validate lessons\n");
            return 2;
        }
        for (Path path : asked) {
            if (!Files.exists(path)) {
                String name = Glyph.shown(path.toString());
                out.append(lang == Lang.KO ? "그런 파일이나 폴더가 없습니다: " : "No such file or folder: ")
                        .append(name)
                        .append('\n');
                return 2;
            }
        }
        Reading reading = read(asked);
        List<Problem> problems = reading.problems();
        for (Problem problem : problems) {
            out.append(problem.render(lang)).append('\n');
        }
        long errors = problems.stream().filter(Problem::isError).count();
        long warnings = problems.size() - errors;
        out.append(sum(reading, errors, warnings, lang)).append('\n');
        return errors == 0 ? 0 : 1;
    }

    /**
     * With a map of its own a set stands alone, as the shipped one does; without, what is shipped lies below it. Files are
     * read among the others of their set, and those keep quiet.
     */
    private static Reading read(List<Path> paths) {
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
            } else if (isQuizzes && Files.exists(lessons.resolve(CourseReader.FILE))) {
                standsAlone = true;
                sets.addAll(List.of(lessons, folder));
            } else {
                sets.add(isQuizzes || Files.exists(folder.resolve(MisconceptionsReader.FILE)) ? folder : path);
            }
        }
        List<Path> whole = List.copyOf(sets);
        return (standsAlone
                        ? Reading.of(whole, Shelf.empty(new Course(List.of())))
                        : Reading.of(whole, Library.shelf(), Library::shippedQuizzes))
                .withModels()
                .only(paths);
    }

    private static Path beside(Path path) {
        return path.getParent() == null ? Path.of("") : path.getParent();
    }

    private static String sum(Reading reading, long errors, long warnings, Lang lang) {
        int files = reading.fileCount();
        int questions = reading.questionCount();
        if (lang == Lang.KO) {
            return "파일 " + files + "개" + (questions == 0 ? "" : ", 문항 " + questions + "개") + ": 오류 " + errors + "개, 경고 "
                    + warnings + "개";
        }
        return counted(files, "file") + (questions == 0 ? "" : ", " + counted(questions, "question")) + ": "
                + counted(errors, "error") + ", " + counted(warnings, "warning");
    }

    private static String counted(long number, String what) {
        return number + " " + what + (number == 1 ? "" : "s");
    }
}

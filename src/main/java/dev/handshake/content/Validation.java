package dev.handshake.content;

import dev.handshake.lesson.Course;
import dev.handshake.lesson.Lang;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
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
        out.append(sum(reading.fileCount(), errors, warnings, lang)).append('\n');
        return errors == 0 ? 0 : 1;
    }

    /** With a map of its own a set stands alone, as the shipped one does; without, the shipped lessons lie below it. */
    private static Reading read(List<Path> paths) {
        Shelf nothing = Shelf.empty(new Course(List.of()));
        for (Path path : paths) {
            if (path.endsWith(CourseReader.FILE) || Files.exists(path.resolve(CourseReader.FILE))) {
                return Reading.of(paths, nothing);
            }
            Path parent = path.getParent() == null ? Path.of("") : path.getParent();
            if (Files.exists(parent.resolve(CourseReader.FILE))) {
                // Files of a set with a map are read among the others of their folder, and those keep quiet.
                return Reading.of(List.of(parent), nothing).only(paths);
            }
        }
        return Reading.of(paths, Library.shelf());
    }

    private static String sum(int files, long errors, long warnings, Lang lang) {
        return lang == Lang.KO
                ? "파일 " + files + "개: 오류 " + errors + "개, 경고 " + warnings + "개"
                : files
                        + (files == 1 ? " file: " : " files: ")
                        + errors
                        + (errors == 1 ? " error, " : " errors, ")
                        + warnings
                        + (warnings == 1 ? " warning" : " warnings");
    }
}

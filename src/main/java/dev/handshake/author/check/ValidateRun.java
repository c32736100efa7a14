package dev.handshake.author.check;

import dev.handshake.content.library.CheckResult;
import dev.handshake.content.library.ContentCheck;
import dev.handshake.content.library.ReadListener;
import dev.handshake.content.source.Glyph;
import dev.handshake.lesson.Lang;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Does what a {@link CheckRequest} asks for. */
public final class ValidateRun {
    /** Nothing failed. */
    public static final int SOUND = 0;

    /** An error was found, or with {@code --strict} a warning. */
    public static final int BROKEN = 1;

    /** There was nothing to check. */
    public static final int NOTHING = 2;

    private ValidateRun() {}

    /**
     * Checks and reports.
     *
     * @param out where the report goes
     * @param err where it is said that there is nothing to check
     * @return the exit code
     * @throws IOException where {@code out} or {@code err} cannot be written
     */
    public static int run(CheckRequest request, Appendable out, Appendable err, ReadListener progress)
            throws IOException {
        List<Path> paths = asked(request);
        Optional<String> refusal = refusal(paths, request.lang());
        if (refusal.isPresent()) {
            err.append(refusal.get()).append('\n');
            return NOTHING;
        }
        if (request.fixing() != CheckRequest.Fixing.NOTHING) {
            // The report of another form stays readable to what reads it.
            Fix.run(paths, request, request.format() == CheckRequest.Format.TEXT ? out : err);
        }
        CheckResult checked = ContentCheck.check(paths, progress);
        if (checked.files() == 0 && checked.problems().isEmpty()) {
            err.append(noFiles(paths, request.lang())).append('\n');
            return NOTHING;
        }
        CheckReport.in(request.format()).write(checked, request, out);
        return code(checked, request);
    }

    /**
     * Checks again and again, whenever a file changes, until the thread is interrupted or the program ends.
     *
     * @param isTerminal true where the result is painted over the last one
     * @param flush called when a result is complete
     */
    public static int watch(CheckRequest request, Appendable out, Appendable err, boolean isTerminal, Runnable flush)
            throws IOException {
        List<Path> paths = asked(request);
        Optional<String> refusal = refusal(paths, request.lang());
        if (refusal.isPresent()) {
            err.append(refusal.get()).append('\n');
            return NOTHING;
        }
        return new Watch(request, paths, isTerminal).run(out, flush);
    }

    static int code(CheckResult checked, CheckRequest request) {
        boolean fails = checked.errors() > 0 || request.isStrict() && checked.warnings() > 0;
        return fails ? BROKEN : SOUND;
    }

    /** The paths of the request, or the two folders of the working folder. */
    static List<Path> asked(CheckRequest request) {
        return request.paths().isEmpty()
                ? Stream.of("lessons", "quizzes")
                        .map(Path::of)
                        .filter(Files::isDirectory)
                        .toList()
                : request.paths();
    }

    private static String noFiles(List<Path> paths, Lang lang) {
        String asked = Glyph.shown(paths.stream().map(Path::toString).collect(Collectors.joining(", ")));
        return lang == Lang.KO
                ? "검사할 .yml 파일이 없습니다: " + asked + " (폴더 안에서는 lessons와 quizzes까지만 찾습니다)"
                : "No .yml file to check: " + asked + " (in a folder, only lessons and quizzes are looked into)";
    }

    private static Optional<String> refusal(List<Path> paths, Lang lang) {
        if (paths.isEmpty()) {
            return Optional.of(
                    lang == Lang.KO
                            ? "검사할 파일이 없습니다. 파일이나 폴더를 적어 주세요: handshake validate lessons"
                            : "Nothing to check. Name files or folders: handshake validate lessons");
        }
        return paths.stream()
                .filter(path -> !Files.exists(path))
                .findFirst()
                .map(path -> (lang == Lang.KO ? "그런 파일이나 폴더가 없습니다: " : "No such file or folder: ")
                        + Glyph.shown(path.toString()));
    }
}

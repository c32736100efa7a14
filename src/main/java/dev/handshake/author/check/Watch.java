package dev.handshake.author.check;

import dev.handshake.content.library.CheckResult;
import dev.handshake.content.library.ContentCheck;
import dev.handshake.content.library.ReadListener;
import dev.handshake.content.source.Problem;
import dev.handshake.lesson.Lang;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * {@code --watch}: checks, then waits until a file changes, and checks again, until Ctrl-C ends the program. Files are
 * looked at rather than listened to: that is the same on every file system, a shared one among them.
 *
 * <p>On a terminal the result stands still: it is painted over the last one from the top, and only when it differs. The
 * sum comes first and the problems after it, as many as fit, so that the next thing to mend is always at the same place.
 */
final class Watch {
    private static final long PAUSE_MILLIS = 300;
    private static final int MOST_PROBLEMS = 4;
    private static final int MOST_FILES = 5_000;
    private static final String HOME = "\u001b[H";
    private static final String CLEAR = "\u001b[2J";
    private static final String REST_OF_LINE = "\u001b[K";
    private static final String REST_OF_SCREEN = "\u001b[J";

    /** When a file was saved, and how large it was. */
    private record Saved(FileTime time, long size) {}

    private final CheckRequest request;
    private final List<Path> paths;
    private final boolean isTerminal;

    Watch(CheckRequest request, List<Path> paths, boolean isTerminal) {
        this.request = request;
        this.paths = paths;
        this.isTerminal = isTerminal;
    }

    /** Never returns but by the end of the thread that waits, which has the exit code of the last check. */
    int run(Appendable out, Runnable flush) throws IOException {
        Optional<Map<Path, Saved>> last = Optional.empty();
        int code = ValidateRun.SOUND;
        boolean isFirst = true;
        while (true) {
            Map<Path, Saved> now = saved();
            if (!last.equals(Optional.of(now))) {
                CheckResult checked =
                        ContentCheck.check(paths.stream().filter(Files::exists).toList(), ReadListener.NONE);
                code = ValidateRun.code(checked, request);
                out.append(isTerminal ? painted(told(checked), isFirst) : told(checked));
                flush.run();
                last = Optional.of(now);
                isFirst = false;
            }
            try {
                Thread.sleep(PAUSE_MILLIS);
            } catch (InterruptedException end) {
                return code;
            }
        }
    }

    private Map<Path, Saved> saved() {
        Map<Path, Saved> saved = new TreeMap<>();
        for (Path path : paths) {
            try (Stream<Path> files = Files.walk(path, 2)) {
                files.limit(MOST_FILES).filter(Watch::isContent).forEach(file -> stamp(file, saved));
            } catch (IOException gone) {
                // Between two looks an editor may have taken it away; the next look finds it again.
            }
        }
        return saved;
    }

    private static boolean isContent(Path file) {
        String name = file.getFileName().toString();
        return !name.startsWith(".") && (name.endsWith(".yml") || name.endsWith(".yaml")) && Files.isRegularFile(file);
    }

    private static void stamp(Path file, Map<Path, Saved> saved) {
        try {
            saved.put(file, new Saved(Files.getLastModifiedTime(file), Files.size(file)));
        } catch (IOException gone) {
            // As above.
        }
    }

    private String told(CheckResult checked) {
        Lang lang = request.lang();
        List<String> lines = new ArrayList<>();
        TextReport.sum(checked, lang).lines().forEach(lines::add);
        lines.add(lang == Lang.KO ? "저장하면 다시 검사합니다. Ctrl-C로 끝냅니다." : "Checks again on every save. Ctrl-C ends.");
        lines.add("");
        List<Problem> problems = checked.problems();
        problems.stream().limit(MOST_PROBLEMS).forEach(problem -> {
            problem.render(lang).lines().forEach(lines::add);
            lines.add("");
        });
        int more = problems.size() - MOST_PROBLEMS;
        if (more > 0) {
            lines.add(lang == Lang.KO ? "이 밖에 " + more + "개가 더 있습니다." : more + " more.");
        }
        return String.join("\n", lines) + "\n";
    }

    private static String painted(String told, boolean isFirst) {
        return (isFirst ? CLEAR : "") + HOME + told.replace("\n", REST_OF_LINE + "\n") + REST_OF_SCREEN;
    }
}

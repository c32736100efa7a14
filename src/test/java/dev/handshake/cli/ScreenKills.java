package dev.handshake.cli;

import dev.handshake.Tmux;
import dev.handshake.memory.Attempt;
import dev.handshake.memory.Confidence;
import dev.handshake.store.ProgressDb;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Kills the program in the full screen at random moments, from its first frame on, while answers are typed, and counts the
 * answers that the last picture acknowledged and the database does not have. By turns: a quiz and a lesson, in a folder that
 * is new and in one that has a past. Needs tmux, whose pane outlives the program that was killed in it.
 *
 * <p>{@link ScreenKilledTest} runs a few. For many: {@code java -cp <the tests' class path>
 * dev.handshake.cli.ScreenKills 200 2}, of which the second number says how many threads keep the processors busy meanwhile.
 */
final class ScreenKills {
    private static final int QUESTIONS = 60;
    private static final int EARLIER = 200;

    /** The program is killed so long after its first frame at most. */
    private static final int LATEST_MILLIS = 2_500;

    private static final long PATIENCE_NANOS = 60_000_000_000L;
    private static final Pattern NUMBER = Pattern.compile("Question (\\d+)");
    private static final Pattern VERDICT = Pattern.compile("(?m)^ [✗✓] (Wrong|Right)");

    private final Path folder;
    private final Random random;
    private final Path quiz;

    /**
     * What came of some kills.
     *
     * @param kills how many there were
     * @param acknowledged answers whose verdict was on the screen
     * @param unsaved pictures that said that an answer was not yet saved
     * @param lost acknowledged answers that the database did not have
     */
    record Toll(int kills, int acknowledged, int unsaved, int lost) {
        Toll and(Toll other) {
            return new Toll(
                    kills + other.kills, acknowledged + other.acknowledged, unsaved + other.unsaved, lost + other.lost);
        }
    }

    ScreenKills(Path folder, long seed) throws IOException {
        this.folder = folder;
        this.random = new Random(seed);
        this.quiz = Files.writeString(folder.resolve("kept.yml"), questions());
    }

    public static void main(String[] args) throws Exception {
        for (int i = 0; i < Integer.parseInt(args[1]); i++) {
            Thread busy = new Thread(() -> {
                while (!Thread.interrupted()) {
                    Thread.onSpinWait();
                }
            });
            busy.setDaemon(true);
            busy.start();
        }
        Path folder = Files.createTempDirectory("kills");
        try {
            System.out.println(new ScreenKills(folder, System.nanoTime()).kill(Integer.parseInt(args[0])));
        } finally {
            delete(folder);
        }
    }

    /** Kills as often as this. */
    Toll kill(int times) throws Exception {
        Toll toll = new Toll(0, 0, 0, 0);
        Path past = past();
        for (int i = 0; i < times; i++) {
            Path home = folder.resolve("home-" + i);
            if (i % 4 < 2) {
                copy(past, home);
            }
            toll = toll.and(i % 2 == 0 ? inQuiz(home) : inLesson(home));
            delete(home);
        }
        return toll;
    }

    /** A folder in which somebody has answered before. */
    private Path past() throws Exception {
        Path past = folder.resolve("past");
        try (ProgressDb progress = ProgressDb.open(past, Clock.systemUTC())) {
            for (int stop = 0; stop < EARLIER; stop++) {
                progress.record(new Attempt(
                        new Attempt.Subject(Attempt.itemOf("four-way", stop), "next-segment", "en", Optional.empty()),
                        "ACK",
                        Attempt.Marks.of(true, List.of(), List.of()),
                        new Attempt.Effort(0, Confidence.SURE, 1_500),
                        Instant.ofEpochSecond(1_700_000_000L + stop)));
            }
        }
        return past;
    }

    /** Every question that the picture has left behind was acknowledged, and the one whose verdict it shows. */
    private Toll inQuiz(Path home) throws Exception {
        int before = answers(home);
        List<String> keys = new ArrayList<>();
        IntStream.range(0, QUESTIONS).forEach(i -> keys.addAll(List.of("1", "3", "n")));
        String last = screenAfterKill(home, keys, "quiz", quiz.toString());
        Matcher number = NUMBER.matcher(last);
        int behind = number.find() ? Integer.parseInt(number.group(1)) - 1 : 0;
        return toll(last, behind + (VERDICT.matcher(last).find() ? 1 : 0), answers(home) - before);
    }

    /** The first question of a lesson, answered once. */
    private Toll inLesson(Path home) throws Exception {
        int before = answers(home);
        String last = screenAfterKill(home, List.of("Enter", "1", "3"), "learn", "three-way");
        return toll(last, VERDICT.matcher(last).find() ? 1 : 0, answers(home) - before);
    }

    private static Toll toll(String screen, int shown, int kept) {
        boolean unsaved = screen.contains("! Not ");
        int acknowledged = unsaved ? 0 : shown;
        return new Toll(1, acknowledged, unsaved ? 1 : 0, Math.max(0, acknowledged - kept));
    }

    private static int answers(Path home) throws Exception {
        if (Files.notExists(home.resolve("progress.db"))) {
            return 0;
        }
        try (ProgressDb progress = ProgressDb.open(home, Clock.systemUTC())) {
            if (!progress.notices().isEmpty()) {
                throw new IllegalStateException(progress.notices().toString());
            }
            return progress.read().given().size();
        }
    }

    // ---------------------------------------------------------------- a pane

    /** Starts the program, types these keys from its first frame on, kills it, and returns what was seen last. */
    private String screenAfterKill(Path home, List<String> keys, String... words) throws Exception {
        Tmux tmux = new Tmux("kills-" + ProcessHandle.current().pid() + "-" + System.nanoTime());
        List<String> start = new ArrayList<>(List.of("start-server", ";", "set", "-g", "remain-on-exit", "on", ";"));
        start.addAll(List.of("set", "-g", "remain-on-exit-format", "", ";"));
        start.addAll(List.of("new-session", "-d", "-x", "80", "-y", "24", command(home, words)));
        try {
            tmux.run(start.toArray(String[]::new));
            ProcessHandle program = ProcessHandle.of(Long.parseLong(
                            tmux.run("display", "-p", "#{pane_pid}").strip()))
                    .orElseThrow();
            await(tmux, screen -> !screen.isBlank());
            long killAt = System.nanoTime() + random.nextInt(LATEST_MILLIS) * 1_000_000L;
            Thread killer = new Thread(() -> {
                while (System.nanoTime() < killAt) {
                    Thread.onSpinWait();
                }
                program.destroyForcibly();
            });
            killer.start();
            for (int i = 0; killer.isAlive() && i < keys.size(); i++) {
                tmux.run("send-keys", keys.get(i));
            }
            killer.join();
            await(tmux, screen -> tmux.run("display", "-p", "#{pane_dead}").startsWith("1"));
            return tmux.run("capture-pane", "-p");
        } finally {
            tmux.run("kill-server");
        }
    }

    private static String command(Path home, String... words) {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        return "exec env TERM=xterm-256color LC_ALL=C.UTF-8 HANDSHAKE_HOME='" + home + "' '" + java
                + "' -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -cp '" + System.getProperty("java.class.path") + "' "
                + Main.class.getName() + " '" + String.join("' '", words) + "' --lang en 2>/dev/null";
    }

    private static void await(Tmux tmux, Predicate<String> seen) {
        long until = System.nanoTime() + PATIENCE_NANOS;
        for (String screen = ""; !seen.test(screen); screen = tmux.run("capture-pane", "-p")) {
            if (System.nanoTime() > until) {
                throw new IllegalStateException("nothing more came:\n" + screen);
            }
        }
    }

    // ---------------------------------------------------------------- files

    /** Questions that one digit answers. */
    private static String questions() {
        StringBuilder quiz = new StringBuilder(
                "schema: 1\nid: kept\ntitle: {ko: \"저장\", en: \"Kept\"}\ntopic: opening\nlevel: junior\nquestions:\n");
        IntStream.rangeClosed(1, QUESTIONS).mapToObj("""
                          - id: q%1$d
                            type: choice
                            prompt: {ko: "질문 %1$d", en: "Question %1$d"}
                            options:
                              - {text: {ko: "하나", en: "One"}, right: true, why: {ko: "하나입니다.", en: "It is one."}}
                              - {text: {ko: "둘", en: "Two"}, why: {ko: "하나입니다.", en: "It is one."}}
                        """::formatted).forEach(quiz::append);
        return quiz.toString();
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.toList()) {
                Files.copy(file, to.resolve(from.relativize(file).toString()));
            }
        }
    }

    private static void delete(Path folder) throws IOException {
        if (Files.notExists(folder)) {
            return;
        }
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        }
    }
}

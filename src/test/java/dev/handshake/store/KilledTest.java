package dev.handshake.store;

import static dev.handshake.store.ProgressDbTest.CLOCK;
import static dev.handshake.store.ProgressDbTest.attempt;
import static org.assertj.core.api.Assertions.assertThat;

import dev.handshake.progress.LessonPlace;
import dev.handshake.progress.StoreFailure;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Other processes on the same file, killed or side by side. */
@Tag("slow")
class KilledTest {
    @TempDir
    Path home;

    /** Saves attempts in a lesson, one by one, and says so after each. */
    static final class Learner {
        public static void main(String[] args) throws Exception {
            try (ProgressDb progress = ProgressDb.open(Path.of(args[0]), Clock.systemUTC())) {
                System.out.println("open");
                for (int i = 0; i < Integer.parseInt(args[2]); i++) {
                    progress.record(attempt(args[1], i % 5, true, i));
                    progress.place(
                            new LessonPlace(args[1], i, false, Clock.systemUTC().instant()));
                    System.out.println("saved " + i);
                }
            }
        }
    }

    private Process learner(String lesson, int attempts) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Learner.class.getName(),
                        home.toString(),
                        lesson,
                        Integer.toString(attempts))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }

    private static int counted(ProgressDb progress, String lesson) throws StoreFailure {
        return progress.tallies().get(lesson).values().stream()
                .mapToInt(Tally::attempts)
                .sum();
    }

    @Test
    void killed_while_writing_every_acknowledged_attempt_is_there() throws Exception {
        int acknowledged = 0;
        for (int run = 0; run < 2; run++) {
            Process process = learner("killed-" + run, 1_000_000);
            try (BufferedReader lines = process.inputReader()) {
                assertThat(lines.readLine()).isEqualTo("open");
                for (int i = 0; i < 25; i++) {
                    assertThat(lines.readLine()).isEqualTo("saved " + i);
                }
                process.toHandle().destroyForcibly(); // leaves the pipe open, unlike that of Process
                acknowledged = 25
                        + (int) lines.lines()
                                .filter(line -> line.startsWith("saved"))
                                .count();
            }
            assertThat(process.waitFor()).isNotZero();
            try (ProgressDb progress = ProgressDb.open(home, CLOCK)) {
                assertThat(progress.notices()).isEmpty();
                // One more may have been committed whose acknowledgement was not sent any more.
                assertThat(progress.attempts("killed-" + run)).hasSizeBetween(acknowledged, acknowledged + 1);
                assertThat(progress.read().places().get("killed-" + run).stop())
                        .isBetween(acknowledged - 1, acknowledged);
                assertThat(counted(progress, "killed-" + run))
                        .isEqualTo(progress.attempts("killed-" + run).size());
                assertThat(progress.ask("SELECT count(*) FROM pragma_integrity_check WHERE integrity_check = 'ok'"))
                        .isEqualTo(1);
            }
        }
    }

    @Test
    void two_copies_that_start_together_on_a_broken_file_set_it_aside_once_and_lose_no_row() throws Exception {
        Files.writeString(home.resolve("progress.db"), "no database, and longer than any header ".repeat(100));
        List<Process> copies = List.of(learner("left", 150), learner("right", 150));
        for (Process copy : copies) {
            try (BufferedReader lines = copy.inputReader()) {
                assertThat(lines.lines().filter(line -> line.startsWith("saved")))
                        .hasSize(150);
            }
            assertThat(copy.waitFor()).isZero();
        }
        try (ProgressDb progress = ProgressDb.open(home, CLOCK);
                Stream<Path> files = Files.list(home)) {
            assertThat(progress.attempts("left")).hasSize(150);
            assertThat(progress.attempts("right")).hasSize(150);
            assertThat(counted(progress, "left")).isEqualTo(150);
            assertThat(files.filter(file -> file.toString().contains("unreadable")))
                    .hasSize(1);
        }
    }
}

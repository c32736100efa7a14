package dev.handshake.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.handshake.cli.start.Environment;
import dev.handshake.cli.start.OutputWriter;
import java.io.ByteArrayInputStream;
import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Every command where its output does not get out: exit code 1, one sentence, and nothing is recorded. */
class LostOutputTest {
    private static final String FULL =
            "handshake: not everything could be written to standard output: the disk is full. Send it somewhere else and run"
                    + " it again.\n";

    @TempDir
    private Path folder;

    private Path home;
    private String kept;

    @BeforeEach
    void aLearner() {
        home = folder.resolve("home");
        Ran.with(environment(), "1\n2\n", false, "learn", "three-way", "--plain");
        Ran.with(environment(), "1\n2\n", false, "quiz", "check-basics", "--plain");
        run("plan", "--days", "9");
        kept = run("progress", "export").out();
        assertThat(kept.lines().count()).isGreaterThan(3);
    }

    @Test
    @Tag("slow")
    void a_full_disk_is_told_by_every_command() throws Exception {
        Path shared = Files.createDirectory(folder.resolve("class"));
        Path mine = Files.writeString(folder.resolve("a.jsonl"), kept);
        Map<String, String> another = Map.of("HANDSHAKE_HOME", folder + "/another");
        Ran.with(another, "", false, "progress", "export", "--name", "Kim", shared + "/kim.jsonl");
        Path other = Files.writeString(folder.resolve("other.jsonl"), other());
        Path gift = folder.resolve("q.gift");
        run("export", "check-basics", "--format", "gift", "-o", gift.toString());
        Path lesson = Path.of("lessons/three-way.yml");
        Path trace = Path.of("src/test/resources/conformance/handshake.json");
        List<List<String>> commands = List.of(
                List.of("--help"),
                List.of("--version"),
                List.of("learn", "--help"),
                List.of("stats"),
                List.of("stats", "--json"),
                List.of("follow-ups"),
                List.of("plan"),
                List.of("plan", "--days", "3"),
                List.of("plan", "--clear"),
                List.of("progress", "show"),
                List.of("progress", "export"),
                List.of("progress", "export", "--name", "Kim"),
                List.of("progress", "export", folder.resolve("b.jsonl").toString()),
                List.of("progress", "import", mine.toString()),
                List.of("progress", "import", other.toString()),
                List.of("progress", "reset", "--yes"),
                List.of("report", shared.toString()),
                List.of("report", "--format", "csv", shared.toString()),
                List.of("validate", lesson.toString()),
                List.of("validate", "--format", "json", lesson.toString()),
                List.of("validate", "--format", "sarif", lesson.toString()),
                List.of("preview", lesson.toString()),
                List.of("fmt", "--check", lesson.toString()),
                List.of("export", "check-basics", "--format", "csv"),
                List.of("export", "check-basics", "--format", "markdown"),
                List.of("import", gift.toString(), "--id", "other"),
                List.of("mark", "interview-opening/three-way", "SYN"),
                List.of("pack", "list"),
                List.of("schema", "quiz"),
                List.of("doc"),
                List.of("doc", "prompt"),
                List.of("learn", "three-way", "--plain"),
                List.of("resume", "--plain"),
                List.of("quiz", "check-basics", "--plain"),
                List.of("interview", "--plain"),
                List.of("review", "--plain"),
                List.of("--plain"));
        for (List<String> command : commands) {
            Ran ran = on(new Failing("No space left on device"), command);
            assertThat(ran.code()).as("%s", command).isEqualTo(1);
            assertThat(ran.err()).as("%s", command).isEqualTo(FULL);
            assertThat(run("progress", "export").out()).as("%s", command).isEqualTo(kept);
        }
    }

    @Test
    void a_closed_output_is_named_and_a_failure_keeps_its_code() {
        on(new Failing("Bad file descriptor"), List.of("stats", "--lang", "ko"))
                .says(1, "", "handshake: 표준 출력에 다 쓰지 못했습니다: 닫혀 있음. 다른 곳으로 보내서 다시 실행해 주세요.\n");
        assertThat(on(new Failing("Bad file descriptor"), List.of("learn", "nosuch"))
                        .code())
                .isEqualTo(2);
    }

    @Test
    void a_reader_that_left_is_no_news() {
        on(new Failing("Broken pipe"), List.of("stats", "--json")).says(141, "", "");
        on(new Failing("Broken pipe"), List.of("progress", "export")).says(141, "", "");
        on(new Failing("Broken pipe"), List.of("export", "check-basics", "--format", "csv"))
                .says(141, "", "");
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void the_program_itself_ends_with_1_on_a_full_device_and_on_closed_streams() throws Exception {
        assertThat(shell("progress export >/dev/full")).isEqualTo(1);
        assertThat(shell("progress export >&-")).isEqualTo(1);
        assertThat(shell("progress export >/dev/full && exit 7")).isEqualTo(1);
        assertThat(shell("stats >" + folder.resolve("out") + " 2>&-")).isEqualTo(0);
        assertThat(run("progress", "export").out()).isEqualTo(kept);
    }

    /** Runs the program in a shell; returns its exit code. */
    private int shell(String words) throws Exception {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        ProcessBuilder builder = new ProcessBuilder(
                        "sh",
                        "-c",
                        "\"$JAVA\" -XX:TieredStopAtLevel=1 -cp \"$CP\" " + Main.class.getName() + " " + words)
                .redirectInput(new File("/dev/null"))
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("said").toFile());
        builder.environment().putAll(environment());
        builder.environment().put("JAVA", java);
        builder.environment().put("CP", System.getProperty("java.class.path"));
        Process process = builder.start();
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        return process.exitValue();
    }

    private String other() {
        return kept.replaceAll("(\"attempt\":\")", "$1x").replace("\"at\":\"2", "\"at\":\"3");
    }

    private Ran run(String... words) {
        return Ran.with(environment(), "", false, words);
    }

    private Ran on(OutputStream out, List<String> words) {
        StringWriter err = new StringWriter();
        Environment around = new Environment(
                environment(),
                Locale.ROOT,
                new ByteArrayInputStream("1\n2\n".getBytes(StandardCharsets.UTF_8)),
                new OutputWriter(out, StandardCharsets.UTF_8),
                new PrintWriter(err, true),
                false);
        return new Ran(Main.run(words, around), "", err.toString());
    }

    private Map<String, String> environment() {
        return Map.of("LANG", "en", "HANDSHAKE_HOME", home.toString());
    }

    /** A stream of the system that takes nothing. */
    private static final class Failing extends OutputStream {
        private final String why;

        Failing(String why) {
            this.why = why;
        }

        @Override
        public void write(int oneByte) throws IOException {
            throw new IOException(why);
        }
    }
}

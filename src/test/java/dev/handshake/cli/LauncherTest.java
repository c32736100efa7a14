package dev.handshake.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.handshake.ReleaseFolder;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What the launcher does around the JVM, in every shell that may run it: the real script with a JDK whose {@code java} only
 * tells what it finds.
 */
class LauncherTest {
    /** Tells which descriptors were closed, what can be read, and whether it can write. */
    private static final String TELLS = """
            #!/bin/sh
            case "$*" in *WarmUp*) exit ;; esac
            echo out 2>/dev/null && output=taken || output=refused
            {
                echo "closed ${HANDSHAKE_CLOSED:-none}"
                echo "input $(cat)"
                echo "output $output"
            } >"$TOLD"
            """;

    @TempDir
    private Path folder;

    private Path release;
    private Path jdk;

    @BeforeEach
    void unpack() throws IOException {
        folder = folder.toRealPath();
        release = folder.resolve("release");
        ReleaseFolder.unpack(release, ReleaseFolder.script());
        jdk = ReleaseFolder.jdk(folder.resolve("jdk"), TELLS);
    }

    @ParameterizedTest
    @CsvSource({
        "'',           none, keys, taken",
        "<&-,          0,    '',   taken",
        ">&-,          1,    keys, refused",
        "<&- >&-,      10,   '',   refused",
        "<&- 2>&-,     02,   '',   taken",
        ">&- 2>&-,     12,   keys, refused",
        "<&- >&- 2>&-, 102,  '',   refused",
    })
    void what_is_closed_is_told_and_is_no_file_of_ours(String closing, String closed, String input, String output)
            throws Exception {
        for (String shell : List.of("dash", "bash", "bash --posix", "zsh --emulate sh")) {
            if (run("command -v " + shell.split(" ")[0]).isEmpty()) {
                continue;
            }
            Path told = folder.resolve("told");
            run("echo keys | { " + shell + " " + release.resolve("bin/handshake") + " " + closing + "; }");
            assertThat(told)
                    .as(shell + " " + closing)
                    .hasContent("closed " + closed + "\ninput " + input + "\noutput " + output + "\n");
        }
    }

    @Test
    void a_folder_that_java_cannot_take_is_told() throws Exception {
        Path colon = Files.move(release, folder.resolve("a:b"));
        assertThat(run(colon.resolve("bin/handshake") + "; echo code $?"))
                .isEqualTo("handshake: the folder " + colon
                        + " has a colon in its name, and Java reads that as the end of a path: rename it\ncode 1\n");
    }

    @Test
    void two_first_starts_at_once_build_once() throws Exception {
        Path tree = sourceTree();
        maven("echo built >>" + folder + "/builds; sleep 1; mkdir -p target/lib; : >target/lib/handshake.jar");
        String start = tree.resolve("handshake") + " 2>&1";
        String said = run(start + " & " + start + " & wait");
        assertThat(folder.resolve("builds")).hasContent("built\n");
        assertThat(said.lines())
                .contains("handshake: building", "handshake: another start is building, waiting for it");
        assertThat(tree.resolve("target/handshake.lock")).doesNotExist();
    }

    @Test
    void a_lock_whose_owner_is_gone_counts_for_nothing() throws Exception {
        Path tree = sourceTree();
        maven("mkdir -p target/lib; : >target/lib/handshake.jar");
        Path lock = Files.createDirectories(tree.resolve("target/handshake.lock"));
        Files.writeString(lock.resolve("pid"), "99999999\n");
        run(tree.resolve("handshake") + " 2>&1");
        assertThat(folder.resolve("told")).exists();
        assertThat(lock).doesNotExist();
    }

    @Test
    void a_build_that_fails_lets_the_next_one_build() throws Exception {
        Path tree = sourceTree();
        maven("echo broken; exit 1");
        String said = run(tree.resolve("handshake") + " 2>&1");
        assertThat(said).startsWith("handshake: building\nbroken\nhandshake: the build failed, see above");
        assertThat(tree.resolve("target/handshake.lock")).doesNotExist();
    }

    @Test
    void a_stale_tree_that_cannot_be_written_runs_the_older_build_and_says_so() throws Exception {
        Path tree = sourceTree();
        maven("exit 1");
        Files.createDirectories(tree.resolve("target/lib"));
        Path jar = Files.createFile(tree.resolve("target/lib/handshake.jar"));
        Files.setLastModifiedTime(jar, FileTime.from(Instant.EPOCH));
        String writable = "[ -w ";
        Path launcher = tree.resolve("handshake");
        String script = Files.readString(launcher);
        // Root may write anywhere: here nobody may.
        assertThat(script).containsOnlyOnce(writable);
        Files.writeString(launcher, script.replace(writable, "[ -z "));
        assertThat(run(launcher + " 2>&1"))
                .isEqualTo("handshake: " + tree + "/target cannot be written: this is the older build\nout\n");
        assertThat(folder.resolve("told")).exists();
        Files.delete(jar);
        assertThat(run(launcher + " 2>&1; echo code $?"))
                .isEqualTo("handshake: " + tree + "/target cannot be written, and nothing is built there:"
                        + " copy the folder to where you may write\ncode 1\n");
    }

    private Path sourceTree() throws IOException {
        Path tree = Files.createDirectories(folder.resolve("tree"));
        Files.createFile(tree.resolve("pom.xml"));
        Files.createDirectories(tree.resolve("src/main"));
        ReleaseFolder.executable(tree.resolve("handshake"), ReleaseFolder.script());
        return tree;
    }

    private void maven(String does) throws IOException {
        ReleaseFolder.executable(folder.resolve("tools/mvn"), "#!/bin/sh\n" + does + "\n");
    }

    private String run(String line) throws Exception {
        ProcessBuilder builder = new ProcessBuilder("bash", "-c", line);
        builder.redirectErrorStream(true);
        builder.environment().keySet().removeIf(name -> name.startsWith("JAVA") || name.equals("HANDSHAKE_CLOSED"));
        builder.environment().put("JAVA_HOME", jdk.toString());
        builder.environment().put("PATH", folder.resolve("tools") + ":" + System.getenv("PATH"));
        builder.environment().put("TOLD", folder.resolve("told").toString());
        builder.environment().put("XDG_CACHE_HOME", folder.resolve("cache").toString());
        Process process = builder.start();
        process.getOutputStream().close();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assumeTrue(process.waitFor(60, TimeUnit.SECONDS), "bash did not end");
        return said;
    }
}

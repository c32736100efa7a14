package dev.handshake.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The bare command in a JVM of its own: what it must not load, because loading it would delay the first page. */
@Tag("slow")
class BareStartTest {
    /** The last one stands for a switch over patterns: the first of a JVM makes a class, which takes 8 ms. */
    private static final List<String> SLOW = List.of(
            "picocli.",
            "com.fasterxml.",
            "org.yaml.",
            "dev.handshake.cli.start.CommandWords",
            "java.lang.runtime.SwitchBootstraps");

    @TempDir
    private Path folder;

    @Test
    void the_bare_command_loads_no_library_that_the_first_page_can_do_without() throws Exception {
        for (String page : List.of("the first run", "the home page")) {
            List<String> loaded = start();
            assertThat(loaded).as(page).anyMatch(line -> line.contains(" dev.handshake.cli.start.Launch "));
            assertThat(loaded).as(page).noneMatch(line -> SLOW.stream().anyMatch(name -> line.contains(" " + name)));
        }
    }

    /** Starts and leaves at the end of the input; returns what was loaded. The database that it leaves makes the next page. */
    private List<String> start() throws Exception {
        Path classes = folder.resolve("classes.txt");
        ProcessBuilder builder = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xlog:class+load:file=" + classes,
                "-cp",
                System.getProperty("java.class.path"),
                Main.class.getName(),
                "--plain",
                "--lang",
                "en");
        builder.environment().put("HANDSHAKE_HOME", folder.resolve("home").toString());
        builder.redirectInput(new File("/dev/null"));
        builder.redirectOutput(folder.resolve("out.txt").toFile());
        builder.redirectError(ProcessBuilder.Redirect.DISCARD);
        Process process = builder.start();
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).isZero();
        return Files.readAllLines(classes);
    }
}

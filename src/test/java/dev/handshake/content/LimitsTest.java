package dev.handshake.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** No file, however it was made, takes more than two seconds of a processor and 256 MiB; each is told of with a place. */
@Tag("slow")
class LimitsTest {
    private static final int MILLIS = 2_000;
    private static final int MINUTES = 5;

    @TempDir
    Path folder;

    @Test
    void a_hazard_is_told_of_within_two_seconds_and_256_mebibytes() throws Exception {
        List<String> lines = run(Files.createDirectory(folder.resolve("hazards")));
        assertThat(lines).hasSizeGreaterThan(25);
        for (String line : lines) {
            String[] said = line.split(" ");
            assertThat(said).as(line).hasSize(4);
            assertThat(Integer.parseInt(said[1])).as(line).isLessThan(MILLIS);
            assertThat(Integer.parseInt(said[2])).as(line).isBetween(1, 101);
            assertThat(said[3]).as(line).matches("[1-9]\\d*:[1-9]\\d*");
        }
    }

    /** In a machine of its own, whose memory is all that it gets. */
    private List<String> run(Path hazards) throws IOException, InterruptedException {
        Path out = folder.resolve("out");
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx256m",
                "-XX:+UseSerialGC",
                "-XX:+ExitOnOutOfMemoryError",
                "-cp",
                System.getProperty("java.class.path"),
                Hazards.class.getName(),
                hazards.toString()));
        Process child = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(out.toFile())
                .start();
        assertThat(child.waitFor(MINUTES, TimeUnit.MINUTES)).isTrue();
        String said = Files.readString(out);
        assertThat(child.exitValue()).as(said).isZero();
        return said.lines().toList();
    }
}

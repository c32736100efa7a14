package dev.handshake.author.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The real program, watching a real file. */
@Tag("slow")
class WatchTest {
    private static final String BROKEN = "schema: 1\nid: mine\ntitle: {ko: 제목, en: Title}\nlevel: junior\nminutes: 5\n"
            + "ends: {client: {iss: 100}, server: {iss: 300, listening: true}}\nsteps:\n  - do: client conect\n";

    @TempDir
    Path folder;

    @Test
    @Timeout(300)
    void a_save_is_checked_again_and_ctrl_c_ends() throws Exception {
        Path file = Files.writeString(folder.resolve("mine.yml"), BROKEN);
        Process program = new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        "dev.handshake.cli.Main",
                        "validate",
                        "--watch",
                        "--lang",
                        "en",
                        file.toString()))
                .redirectErrorStream(true)
                .start();
        try (BufferedReader out =
                new BufferedReader(new InputStreamReader(program.getInputStream(), StandardCharsets.UTF_8))) {
            assertThat(out.readLine()).isEqualTo("1 file: 1 error, 0 warnings");
            assertThat(out.readLine()).isEqualTo("Checks again on every save. Ctrl-C ends.");
            Files.writeString(file, BROKEN.replace("conect", "connect"));
            String line = out.readLine();
            while (!line.startsWith("1 file: ")) {
                line = out.readLine();
            }
            assertThat(line).isEqualTo("1 file: 0 errors, 0 warnings");
            assumeFalse(interruptsAreIgnored(), "started by nohup or with &, where a program is deaf to Ctrl-C");
            interrupt(program);
            assertThat(program.waitFor(60, TimeUnit.SECONDS)).isTrue();
        } finally {
            program.destroyForcibly();
        }
    }

    /** Whether this JVM was started so, which the program then is too. Known on Linux only. */
    private static boolean interruptsAreIgnored() throws IOException {
        Path status = Path.of("/proc/self/status");
        return Files.exists(status)
                && Files.readAllLines(status).stream()
                        .filter(line -> line.startsWith("SigIgn:"))
                        .anyMatch(line ->
                                (Long.parseUnsignedLong(line.substring(7).strip(), 16) & 1 << 1) != 0);
    }

    /** As Ctrl-C does. */
    private static void interrupt(Process program) throws Exception {
        new ProcessBuilder("kill", "-INT", Long.toString(program.pid())).start().waitFor();
    }
}

package dev.handshake.terminal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.handshake.ReleaseFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The launcher on a real terminal, with a JDK whose {@code java} is killed in the middle of a full screen. */
@Tag("slow")
class LauncherPtyTest {
    private static final String KILLED = """
            #!/bin/sh
            case "$*" in *WarmUp*) exit ;; esac
            stty raw -echo
            printf '\\033[?1049h\\033[?25lpage'
            kill -9 $$
            """;

    private static final String ENDED = """
            #!/bin/sh
            for word do case $word in *watched=*) echo done >"${word#*=}" ;; esac done
            """;

    @TempDir
    private Path folder;

    @BeforeEach
    void needs_tmux() {
        assumeTrue(Pty.available(), "tmux is not installed");
    }

    @ParameterizedTest
    @ValueSource(strings = {"dash", "bash", "zsh --emulate sh"})
    void killed_outright_the_terminal_is_restored_and_no_more_is_said_than_is_known(String shell) throws Exception {
        assumeTrue(Pty.present(shell.split(" ")[0], "-c", "true"), shell + " is not installed");
        try (Pty pty = new Pty(130, 24, "JAVA_HOME=" + jdk(KILLED), "XDG_CACHE_HOME=" + folder.resolve("cache"))) {
            // In one command: a shell at its prompt would set the modes itself.
            pty.line(
                    "sh -c \"" + shell + " " + launcher() + "; until stty -a | grep -q '^icanon\\| icanon'; do :; done;"
                            + " stty -a | grep -o '[-]*echo '; echo restored\"");
            // The row in which the first words after the restoring begin depends on which shell writes first.
            String screen = pty.await("restored", s -> s.matches("(?s).*\\n *echo *\\n *restored.*"));
            assertTrue(
                    screen.contains("handshake: killed; terminal restored. Every verdict that was shown is saved,"
                            + " unless its page said \"not yet saved\".\n"),
                    screen);
            assertFalse(pty.onAlternateScreen());
            assertTrue(pty.showsCursor());
        }
    }

    @Test
    void an_orderly_end_is_not_commented_and_the_pipe_is_gone() throws Exception {
        Path pipes = Files.createDirectories(folder.resolve("pipes"));
        try (Pty pty = new Pty(80, 24, "JAVA_HOME=" + jdk(ENDED), "XDG_RUNTIME_DIR=" + pipes)) {
            pty.line("clear; XDG_CACHE_HOME=" + folder + "/cache " + launcher() + "; echo code $?");
            assertEquals("code 0\n$", pty.await("code 0"));
            pty.line("clear; until [ -z \"$(ls " + pipes + ")\" ]; do :; done; echo gone");
            pty.await("no pipe", screen -> screen.lines().anyMatch("gone"::equals));
        }
    }

    private Path jdk(String java) throws IOException {
        return ReleaseFolder.jdk(folder.resolve("jdk"), java);
    }

    private Path launcher() throws IOException {
        return ReleaseFolder.unpack(folder.resolve("release"), ReleaseFolder.script());
    }
}

package dev.handshake.cli;

import dev.handshake.cli.start.Environment;
import dev.handshake.cli.start.Launch;
import dev.handshake.cli.start.LauncherPipe;
import dev.handshake.cli.start.StartOptions;
import dev.handshake.terminal.Doors;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A start without a terminal: the launcher runs it once to record which classes the first page needs, so that the JVM can map
 * them from an archive at the next start. Nothing of the learner's is read or written.
 */
public final class WarmUp {
    private WarmUp() {}

    public static void main(String[] args) throws IOException {
        Path home = Files.createTempDirectory("handshake-warm-up");
        try {
            LauncherPipe.done();
            Environment.ofProcess();
            Environment around = unattended(home);
            StartOptions options = new StartOptions(Optional.empty(), StartOptions.Face.USUAL, List.of());
            // The page of a first run, then the home page, then a lesson.
            new Launch(around, options, Doors::rehearse).tutor(Optional.empty());
            new Launch(around, options, Doors::rehearse).tutor(Optional.empty());
            new Launch(around, options, Doors::rehearse).tutor(Optional.of("three-way"));
            Main.run(List.of("--help"), around);
        } finally {
            delete(home);
        }
        System.exit(0);
    }

    private static Environment unattended(Path home) {
        PrintWriter nowhere = new PrintWriter(Writer.nullWriter());
        return new Environment(
                Map.of("HANDSHAKE_HOME", home.toString(), "TERM", "xterm-256color"),
                Locale.ENGLISH,
                InputStream.nullInputStream(),
                nowhere,
                nowhere,
                true);
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}

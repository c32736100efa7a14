package dev.handshake.cli.start;

import java.io.FileOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/**
 * The pipe to the launcher. While the program runs, a shell waits at its other end; if the pipe closes before {@link #done},
 * the JVM was killed, and the shell restores the terminal in its place.
 */
public final class LauncherPipe {
    private LauncherPipe() {}

    /** Tells the launcher, where there is one, that the program ends by itself and restores the terminal. */
    public static void done() {
        String pipe = System.getProperty("handshake.watched", "");
        if (pipe.isEmpty()) {
            return;
        }
        try (FileOutputStream word = new FileOutputStream(pipe)) {
            word.write("done\n".getBytes(StandardCharsets.US_ASCII));
        } catch (IOException gone) {
            // The shell was killed before us: nothing waits for the word any more.
        }
    }
}

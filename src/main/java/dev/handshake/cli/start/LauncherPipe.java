package dev.handshake.cli.start;

import java.io.FileOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/**
 * The launcher's watch over the terminal. While the program runs, a shell sleeps on a pipe; if the pipe closes without a
 * word, the JVM was killed and the shell restores the terminal in its place. This class says the word.
 */
public final class LauncherPipe {
    private LauncherPipe() {}

    /** Tells the watch, if there is one, that the program ends in an orderly way. Whoever restores does so by himself. */
    public static void done() {
        String pipe = System.getProperty("handshake.watched", "");
        if (pipe.isEmpty()) {
            return;
        }
        try (FileOutputStream word = new FileOutputStream(pipe)) {
            word.write("done\n".getBytes(StandardCharsets.US_ASCII));
        } catch (IOException gone) {
            // The watch was killed before us: then nobody waits for the word.
        }
    }
}

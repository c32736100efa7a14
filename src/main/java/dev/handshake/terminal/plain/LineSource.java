package dev.handshake.terminal.plain;

import java.io.IOException;

/** Where the plain face gets its lines from. */
interface LineSource {
    /** The next line without its end, or null when there are no more. */
    String next(Iterable<String> words) throws IOException, Interrupted;

    /** Ctrl-C at the prompt. */
    final class Interrupted extends Exception {
        Interrupted(Throwable cause) {
            super(cause);
        }
    }
}

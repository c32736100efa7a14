package dev.handshake.terminal;

import java.nio.file.Path;

/**
 * What the learner asked for on the command line, as far as a door cares.
 *
 * @param plain the plain face even where there is a screen
 * @param ascii ASCII shapes even where others can be shown
 * @param colourless no colours
 * @param still nothing moves by itself
 * @param history where the plain face remembers typed lines
 */
public record Wish(boolean plain, boolean ascii, boolean colourless, boolean still, Path history) {
    /** A wish for a screen on which nothing moves. */
    public Wish(boolean plain, boolean ascii, boolean colourless, Path history) {
        this(plain, ascii, colourless, true, history);
    }
}

package dev.handshake.terminal.lanterna;

import dev.handshake.terminal.shell.Colours;
import dev.handshake.terminal.shell.Encoding;
import java.nio.charset.StandardCharsets;

/**
 * How a screen is to look.
 *
 * @param encoding how text becomes bytes
 * @param colours how many colours it may have
 * @param ascii true where the learner asked for ASCII shapes; else the terminal is asked what it can show
 * @param moves true where the head of a delivered segment may run along its wire
 */
public record ScreenLook(Encoding encoding, Colours colours, boolean ascii, boolean moves) {
    /** True where lines and blocks are drawn in ASCII until the terminal has shown that it can do better. */
    boolean beginsInAscii() {
        return ascii || encoding.needsAscii();
    }

    /** True where the width of a drawn line tells something. */
    boolean asksWidth() {
        return !ascii && encoding.charset().equals(StandardCharsets.UTF_8);
    }
}

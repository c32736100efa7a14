package dev.handshake.terminal;

import java.nio.file.Path;

/**
 * What the learner asked for on the command line, as far as a door cares.
 *
 * @param plain the plain face even where there is a screen
 * @param ascii ASCII shapes even where others can be shown
 * @param noColour no colours
 * @param noMotion nothing moves by itself
 * @param history where the plain face remembers typed lines
 */
public record DoorOptions(boolean plain, boolean ascii, boolean noColour, boolean noMotion, Path history) {}

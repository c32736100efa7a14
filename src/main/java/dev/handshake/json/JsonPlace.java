package dev.handshake.json;

/**
 * Where a value begins in the text that it was read from.
 *
 * @param line from 1; 0 where the value was not read but made
 * @param column from 1, in UTF-16 units; 0 where the value was not read but made
 */
public record JsonPlace(int line, int column) {
    /** The place of a value that stands in no text yet. */
    public static final JsonPlace MADE = new JsonPlace(0, 0);
}

package dev.handshake.content.source;

/**
 * How a piece of a file is written, for whoever lays it out again: where a {@link Span} says which characters to point at, this
 * says which lines and characters to move.
 *
 * @param from its first character
 * @param to behind its last character
 * @param style what stands around it
 */
public record Extent(Place from, Place to, Style style) {
    /** A place between two characters. Line and column count from 0, as does the offset; all in code points. */
    public record Place(int line, int column, int offset) {}

    /** What tells where a value begins and ends. */
    public enum Style {
        PLAIN,
        /** {@code *name}, in the place of what has that name. */
        ALIAS,
        SINGLE_QUOTED,
        DOUBLE_QUOTED,
        /** A text below {@code |} or {@code >}. */
        BLOCK,
        /** A list or a mapping in brackets. */
        IN_BRACKETS,
        /** A list or a mapping with its items on lines of their own. */
        ON_LINES
    }

    /** True for what begins and ends on the same line. */
    public boolean isOnOneLine() {
        return from.line == to.line;
    }
}

package dev.handshake.content.source;

/**
 * A place in a file: one stretch of one line. Lines and columns start at 1 and count characters (code points), as editors
 * do; carets are placed by display width, see {@link Excerpt}.
 *
 * @param line from 1
 * @param column of the first character, from 1
 * @param end the column after the last character, greater than {@code column}
 */
public record Span(int line, int column, int end) {
    /** The beginning of a file, where a problem concerns all of it. */
    public static final Span START = new Span(1, 1, 2);

    public Span {
        if (line < 1 || column < 1 || end <= column) {
            throw new IllegalArgumentException("no such place: " + line + ":" + column + "-" + end);
        }
    }

    /** One character. */
    public static Span at(int line, int column) {
        return new Span(line, column, column + 1);
    }
}

package dev.handshake.tutor;

/** A line that is typed to find something. */
final class TypedLine {
    /** In characters as Unicode counts them. */
    private static final int LONGEST = 40;

    private TypedLine() {}

    /** The line with more typed, cut where it gets too long. */
    static String plus(String line, String typed) {
        String all = line + typed;
        return all.substring(0, all.offsetByCodePoints(0, Math.min(LONGEST, all.codePointCount(0, all.length()))));
    }

    static String withoutLast(String line) {
        return line.isEmpty() ? line : line.substring(0, line.offsetByCodePoints(line.length(), -1));
    }
}

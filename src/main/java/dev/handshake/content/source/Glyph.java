package dev.handshake.content.source;

import java.util.Map;

/**
 * What a character may do in a lesson. A lesson is shown on other people's terminals, so nothing in it may move their
 * cursor, hide, turn the line round or take a width that nobody can foretell.
 */
public enum Glyph {
    FINE,
    /** Tab: YAML forbids it in indentation, and its width depends on where it stands. */
    TAB,
    /** A C0 or C1 control character: the beginning of every escape sequence. */
    CONTROL,
    /** Emoji: their width differs from terminal to terminal. */
    EMOJI,
    /** Bidi controls, zero-width characters, private use, halves of surrogate pairs, code points without meaning. */
    HIDDEN;

    /** Characters of ambiguous width, with what to type in their place. */
    private static final Map<Integer, String> PLAIN = Map.ofEntries(
            Map.entry(0xa7, "section"),
            Map.entry(0xb7, ","),
            Map.entry(0x318d, ","),
            Map.entry(0x2026, "..."),
            Map.entry(0x2013, "-"),
            Map.entry(0x2014, "-"),
            Map.entry(0x2018, "'"),
            Map.entry(0x2019, "'"),
            Map.entry(0x201c, "\""),
            Map.entry(0x201d, "\""));

    public static Glyph of(int point) {
        if (point >= 0x20 && point < 0x7f || point == '\n' || point >= 0xac00 && point <= 0xd7a3) {
            return FINE;
        }
        if (point == '\t') {
            return TAB;
        }
        if (isEmoji(point)) {
            return EMOJI;
        }
        return switch (Character.getType(point)) {
            case Character.CONTROL -> CONTROL;
            case Character.FORMAT,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED -> HIDDEN;
            default -> isInvisible(point) ? HIDDEN : FINE;
        };
    }

    /** What to write instead of a character of ambiguous width, or null where it needs no other. */
    public static String plain(int point) {
        return PLAIN.get(point);
    }

    /** Safe to print: whatever is not {@link #FINE} becomes one replacement character of one column. */
    public static String shown(String text) {
        StringBuilder out = new StringBuilder(text.length());
        text.codePoints().forEach(point -> {
            boolean fine = of(point) == FINE && point != '\n';
            out.appendCodePoint(fine ? point : point == '\t' ? ' ' : '?');
        });
        return out.toString();
    }

    /**
     * Safe to print, and as near to what stands there as can be: a name out of a file, a path, what somebody typed. Unlike
     * {@link #shown} it keeps emoji, which harm no terminal and may be part of a path.
     */
    public static String harmless(String text) {
        StringBuilder out = new StringBuilder(text.length());
        text.codePoints().forEach(point -> {
            Glyph glyph = of(point);
            boolean kept = (glyph == FINE || glyph == EMOJI) && point != '\n';
            out.appendCodePoint(kept ? point : glyph == TAB ? ' ' : '?');
        });
        return out.toString();
    }

    private static boolean isEmoji(int point) {
        return point >= 0x1f000 && point <= 0x1faff
                || point >= 0x2600 && point <= 0x27bf && point != 0x2713 && point != 0x2717
                || point >= 0x231a && point <= 0x231b
                || point >= 0x23e9 && point <= 0x23f3
                || point >= 0x2b1b && point <= 0x2b1c
                || point == 0x2b50
                || point == 0x2b55
                || point == 0x20e3
                || point == 0x3030
                || point == 0x303d
                || point == 0x3297
                || point == 0x3299;
    }

    /** Variation selectors, Hangul fillers and the grapheme joiner: printable by type, blank to the eye. */
    private static boolean isInvisible(int point) {
        return point >= 0xfe00 && point <= 0xfe0f
                || point >= 0xe0100 && point <= 0xe01ef
                || point == 0x115f
                || point == 0x1160
                || point == 0x3164
                || point == 0xffa0
                || point == 0x34f
                || point == 0x2800
                // What other programs leave where they could not read a character.
                || point == 0xfffd;
    }
}

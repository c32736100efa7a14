package dev.handshake.view.cells;

/**
 * How many columns text takes in a terminal: 2 for Hangul and other wide characters, 0 for marks that combine, 1 else.
 *
 * <p>Ambiguous-width characters count 1: where a terminal draws them 2 columns wide the program changes to ASCII shapes.
 */
public final class Width {
    private Width() {}

    /** Columns that the text takes. */
    public static int of(String text) {
        int columns = 0;
        for (int i = 0; i < text.length(); ) {
            int point = text.codePointAt(i);
            columns += of(point);
            i += Character.charCount(point);
        }
        return columns;
    }

    /** Columns that one code point takes: 0, 1 or 2. Control characters take 0. */
    public static int of(int point) {
        if (point < 0x300) {
            return point < 0x20 || point >= 0x7f && point < 0xa0 ? 0 : 1;
        }
        switch (Character.getType(point)) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT, Character.SURROGATE -> {
                return 0;
            }
            default -> {}
        }
        // Jamo that join the vowel or the final consonant to a syllable.
        if (point >= 0x1160 && point <= 0x11ff || point >= 0xd7b0 && point <= 0xd7ff) {
            return 0;
        }
        return isWide(point) ? 2 : 1;
    }

    private static boolean isWide(int point) {
        return point >= 0x1100
                && (point <= 0x115f
                        || point == 0x2329
                        || point == 0x232a
                        || point >= 0x231a && point <= 0x231b
                        || point >= 0x2e80 && point <= 0x303e
                        || point >= 0x3041 && point <= 0x4dbf
                        || point >= 0x4e00 && point <= 0xa4cf
                        || point >= 0xa960 && point <= 0xa97c
                        || point >= 0xac00 && point <= 0xd7a3
                        || point >= 0xf900 && point <= 0xfaff
                        || point >= 0xfe10 && point <= 0xfe19
                        || point >= 0xfe30 && point <= 0xfe6f
                        || point >= 0xff00 && point <= 0xff60
                        || point >= 0xffe0 && point <= 0xffe6
                        || point >= 0x1f300 && point <= 0x1f64f
                        || point >= 0x1f680 && point <= 0x1f6ff
                        || point >= 0x1f900 && point <= 0x1f9ff
                        || point >= 0x20000 && point <= 0x3fffd);
    }

    /** The index after the glyph that starts at {@code from}: one code point and the marks that combine with it. */
    public static int nextGlyph(String text, int from) {
        int at = from + Character.charCount(text.codePointAt(from));
        while (at < text.length() && of(text.codePointAt(at)) == 0 && !Character.isISOControl(text.charAt(at))) {
            at += Character.charCount(text.codePointAt(at));
        }
        return at;
    }

    /** The longest beginning of the text that fits in this many columns. */
    public static String clip(String text, int columns) {
        int width = 0;
        for (int i = 0; i < text.length(); ) {
            int next = nextGlyph(text, i);
            width += of(text.substring(i, next));
            if (width > columns) {
                return text.substring(0, i);
            }
            i = next;
        }
        return text;
    }
}

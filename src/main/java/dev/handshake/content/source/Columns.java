package dev.handshake.content.source;

/** Display width of text in a terminal, for carets and for the length of texts. The pure view has its own. */
public final class Columns {
    private Columns() {}

    public static int of(String text) {
        return text.codePoints().map(Columns::of).sum();
    }

    /** 2 for Hangul and other wide characters, 0 for marks that combine, else 1. */
    static int of(int point) {
        if (point < 0x300) {
            return 1;
        }
        int type = Character.getType(point);
        if (type == Character.NON_SPACING_MARK
                || type == Character.ENCLOSING_MARK
                || between(point, 0x1160, 0x11ff)
                || between(point, 0xd7b0, 0xd7ff)) {
            return 0;
        }
        return isWide(point) ? 2 : 1;
    }

    /** Rows that the text takes when it is wrapped between words at this many columns. */
    public static int rows(String text, int columns) {
        int rows = 0;
        for (String paragraph : text.split("\n", -1)) {
            rows++;
            int used = 0;
            for (String word : paragraph.split(" ", -1)) {
                int width = of(word);
                if (used > 0 && used + 1 + width > columns) {
                    rows++;
                    used = 0;
                }
                used += width + (used > 0 ? 1 : 0);
                // A word longer than the row is broken.
                rows += Math.max(0, (used - 1) / columns);
                used = used > columns ? (used - 1) % columns + 1 : used;
            }
        }
        return rows;
    }

    private static boolean isWide(int point) {
        return between(point, 0x1100, 0x115f)
                || between(point, 0x2e80, 0x303e)
                || between(point, 0x3041, 0x4dbf)
                || between(point, 0x4e00, 0xa4cf)
                || between(point, 0xa960, 0xa97c)
                || between(point, 0xac00, 0xd7a3)
                || between(point, 0xf900, 0xfaff)
                || between(point, 0xfe30, 0xfe6f)
                || between(point, 0xff00, 0xff60)
                || between(point, 0xffe0, 0xffe6)
                || between(point, 0x1f300, 0x1faff)
                || between(point, 0x20000, 0x3fffd);
    }

    private static boolean between(int point, int first, int last) {
        return point >= first && point <= last;
    }
}

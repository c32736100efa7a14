package dev.handshake.view.cells;

/**
 * One column of one row.
 *
 * @param glyph what is drawn, one grapheme in NFC; empty for the right half of a glyph that is two columns wide
 * @param style how it looks
 */
public record ScreenCell(String glyph, Style style) {
    /** An empty column. */
    public static final ScreenCell BLANK = new ScreenCell(" ", Style.TEXT);

    /** True for the right half of a wide glyph. */
    public boolean isTail() {
        return glyph.isEmpty();
    }
}

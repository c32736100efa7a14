package dev.handshake.view.page;

import dev.handshake.view.cells.Canvas;

/**
 * How high a screen is, as far as layout cares: the rows at which pages change stand here and nowhere else.
 *
 * @param rows of the screen, from 12 on where a page is drawn
 */
public record ScreenHeight(int rows) {
    private static final int SPACED = 16;
    private static final int PICTURE = 20;
    private static final int MAP = 22;
    private static final int NORMAL = 24;
    private static final int TALL = 30;

    public static ScreenHeight of(Canvas canvas) {
        return new ScreenHeight(canvas.rows());
    }

    /** True below 16 rows: no empty rows between parts, and the row of a notice is used where there is none. */
    public boolean isShort() {
        return rows < SPACED;
    }

    /** True from 20 rows on: a picture, or a list in two halves, besides what can be done. */
    public boolean holdsPicture() {
        return rows >= PICTURE;
    }

    /** True from 22 rows on: the map of the course below what can be done. */
    public boolean holdsMap() {
        return rows >= MAP;
    }

    /** True below 24 rows, the height that pages are designed for: a verdict stands where the choices stood. */
    public boolean folds() {
        return rows < NORMAL;
    }

    /** True from 30 rows on: an empty row before each event of a short ladder. */
    public boolean isTall() {
        return rows >= TALL;
    }
}

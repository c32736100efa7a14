package dev.handshake.view.page;

import dev.handshake.view.cells.Canvas;
import dev.handshake.view.cells.Frame;

/** How wide a screen is, as far as layout cares: the columns at which pages change stand here and nowhere else. */
public enum ScreenWidth {
    /** 40 to 59 columns: a row has room for one thing, so ladders have no rails and lists no second column. */
    NARROW(Frame.MIN_COLUMNS),
    /** 60 to 79 columns: rails with the states in brackets above them, a short bar, a second column of short words. */
    MEDIUM(60),
    /** 80 to 99 columns, the width that pages are designed for: states beside the rails, two lists side by side. */
    NORMAL(80),
    /** 100 columns and more: a pane on either side of the ladder. */
    WIDE(100);

    private final int least;

    ScreenWidth(int least) {
        this.least = least;
    }

    /** The width of a screen of this many columns; fewer than 40 count as narrow. */
    public static ScreenWidth of(int columns) {
        ScreenWidth width = NARROW;
        for (ScreenWidth each : values()) {
            width = columns >= each.least ? each : width;
        }
        return width;
    }

    public static ScreenWidth of(Canvas canvas) {
        return of(canvas.columns());
    }

    /** True below 60 columns. */
    public boolean isNarrow() {
        return this == NARROW;
    }

    /** True from 80 columns on. */
    public boolean holdsTwoColumns() {
        return compareTo(NORMAL) >= 0;
    }

    /** True from 100 columns on. */
    public boolean holdsSidePanes() {
        return compareTo(WIDE) >= 0;
    }

    /** Columns left empty at either edge: 3, or 2 below 80 columns. */
    public int margin() {
        return holdsTwoColumns() ? 3 : 2;
    }
}

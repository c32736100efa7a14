package dev.handshake.view.question;

import dev.handshake.view.cells.Canvas;
import dev.handshake.view.cells.Style;

/** What hangs before a row that can be chosen. */
enum RowMark {
    NONE("", Style.TEXT),
    /** Where the learner stands, or what was chosen and waits for its verdict. */
    HERE("▸", Style.ACCENT),
    RIGHT("✓", Style.ACCENT),
    WRONG("✗", Style.WARN);

    private final String glyph;
    private final Style style;

    RowMark(String glyph, Style style) {
        this.glyph = glyph;
        this.style = style;
    }

    void draw(Canvas canvas, int column, int row) {
        canvas.put(column, row, glyph, style);
    }
}

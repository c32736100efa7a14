package dev.handshake.view.page;

import dev.handshake.view.cells.Canvas;
import dev.handshake.view.cells.Style;
import dev.handshake.view.cells.Width;

/** Row 1: the title at the left; at the right what does not fit falls away, the language last. */
public final class TitleRow {
    /** Columns of the bar that says how much of a lesson is done. */
    private static final int BAR = 18;

    private static final int SHORT_BAR = 9;

    private TitleRow() {}

    /** Draws the row of a page; one without a title draws its own. */
    public static void draw(Canvas canvas, Sheet sheet) {
        if (sheet.title().isEmpty()) {
            return;
        }
        ScreenWidth width = ScreenWidth.of(canvas);
        int margin = width.margin();
        int at = language(canvas, sheet, canvas.columns() - margin);
        at -= width.holdsTwoColumns() ? 3 : 2;
        String corner = sheet.corner(canvas.columns());
        at = corner.isEmpty() ? at : canvas.putRight(at, 0, corner, Style.TEXT);
        if (sheet.progress().isPresent() && !width.isNarrow()) {
            at = bar(canvas, sheet, at, width.holdsTwoColumns() ? BAR : SHORT_BAR);
        }
        if (width.holdsSidePanes() && !sheet.aside().isEmpty()) {
            at = canvas.putRight(at - 3, 0, sheet.aside(), Style.TEXT);
        }
        canvas.put(margin, 0, Width.clip(sheet.title(), Math.max(0, at - 2 - margin)), Style.BOLD);
    }

    /** On a narrow screen, where a lesson may need the row of the notice, a mark beside the language stands for it. */
    private static int language(Canvas canvas, Sheet sheet, int end) {
        int at = canvas.putRight(end, 0, sheet.lang.code(), Style.TEXT);
        boolean crowded = sheet.model.notice().isPresent()
                && sheet.progress().isPresent()
                && ScreenWidth.of(canvas).isNarrow();
        return crowded ? canvas.putRight(at - 1, 0, "!", Style.WARN) : at;
    }

    private static int bar(Canvas canvas, Sheet sheet, int end, int cells) {
        int from = end - 1 - cells;
        int done = (int) Math.floor(sheet.progress().orElse(0.0) * cells + 1e-9);
        canvas.fill(from, from + done, 0, "━", sheet.barStyle());
        canvas.fill(from + done, from + cells, 0, "─", Style.FAINT);
        return from;
    }
}

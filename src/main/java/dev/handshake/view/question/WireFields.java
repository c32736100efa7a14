package dev.handshake.view.question;

import dev.handshake.tcp.Segment;
import dev.handshake.view.cells.Canvas;
import dev.handshake.view.cells.Style;
import dev.handshake.view.ladder.Grid;
import dev.handshake.view.ladder.LadderWidths;
import java.util.List;

/** A segment in the columns of the ladder's wire, where there is no wire: the numbers are compared straight down. */
final class WireFields {
    private WireFields() {}

    /** Puts flags, seq, ack and length into their columns; returns the column after the last one. */
    static int put(Canvas canvas, int row, Grid grid, Segment segment, Style style) {
        return put(canvas, row, grid, segment, new Look(style, 0));
    }

    /**
     * How fields are put.
     *
     * @param shift columns by which the numbers stand further to the right than on the wire
     */
    record Look(Style style, int shift) {}

    /** Columns by which the numbers have to give way to the flags of this segment; 0 where there is room. */
    static int shift(Grid grid, Segment segment) {
        return Math.max(0, grid.flags() + segment.flagText().length() + 1 - grid.seq());
    }

    static int put(Canvas canvas, int row, Grid grid, Segment segment, Look look) {
        List<String> words = List.of(
                segment.flagText(), LadderWidths.seq(segment), LadderWidths.ack(segment), LadderWidths.length(segment));
        int[] starts = {grid.flags(), grid.seq() + look.shift(), grid.ack() + look.shift(), 0};
        int at = -1;
        for (int i = 0; i < words.size(); i++) {
            if (!words.get(i).isEmpty()) {
                int column = Math.max(starts[i], at + 1);
                canvas.put(column, row, words.get(i), look.style());
                at = column + words.get(i).length();
            }
        }
        return at;
    }
}

package dev.handshake.view.ladder;

import dev.handshake.view.page.ScreenWidth;
import dev.handshake.view.page.Sheet;
import java.util.Optional;

/**
 * The columns of a ladder, from 0. Flags, seq and ack stand in the same columns whichever way an arrow points, and so do
 * those of choices, builder and counter-trace: the +1 is read straight down.
 *
 * @param shape how much there is room for
 * @param number where a segment's number ends
 * @param stateEnd the column after the client's states
 * @param rails where the wires begin and end
 * @param fields where what is sent stands
 */
public record Grid(Shape shape, int number, int stateEnd, Rails rails, Fields fields) {
    /** The client's rail and the server's; the server's states begin two columns after it. */
    public record Rails(int left, int right) {}

    /** Where flags, {@code seq=} and {@code ack=} begin. */
    public record Fields(int flags, int seq, int ack) {}

    /** How a ladder is drawn. */
    public enum Shape {
        /** Rails, with the states beside them. */
        WIDE,
        /** Rails; the states stand in brackets above them. */
        RAILS,
        /** No rails: one row an event. */
        LINES
    }

    private static final int STATE = 12;
    private static final int STEP = 11;
    private static final int LINES_STEP = 8;
    /** From the client's rail to the flags: {@code ├── }. */
    private static final int LEAD = 4;
    /** After the last field: a blank and the head, or the dots of a segment under way. */
    private static final int TAIL = 3;

    /** The columns on a screen of this width, without TCBs. */
    public static Grid of(int columns, LadderWidths widths) {
        return switch (ScreenWidth.of(columns)) {
            case NARROW -> lines(columns, widths);
            case MEDIUM -> rails(Shape.RAILS, 2, 0, 4, columns - 5, widths);
            case NORMAL, WIDE -> wide(columns, widths);
        };
    }

    private static Grid lines(int columns, LadderWidths widths) {
        int seq = 8 + Math.max(9, widths.flags() + 1);
        int ack = seq + Math.max(LINES_STEP, widths.field() + 1);
        return new Grid(Shape.LINES, 2, 0, new Rails(4, columns - 1), new Fields(8, seq, ack));
    }

    private static Grid wide(int columns, LadderWidths widths) {
        Grid grid = rails(Shape.WIDE, 3, 17, 18, columns - 19, widths);
        // Ten-digit numbers with data: two columns more, which the names of the states can spare.
        return grid.holds(widths) ? grid : rails(Shape.WIDE, 3, 17, 18, columns - 17, widths);
    }

    /**
     * The columns between two TCBs of this width, or empty where the wire could not hold the longest segment. The gaps
     * beside the ladder close up before its own columns do.
     *
     * @param tcb columns that one TCB takes
     */
    public static Optional<Grid> between(int columns, int tcb, LadderWidths widths) {
        Optional<Grid> tight = Optional.empty();
        for (int gap = 4; gap >= 2; gap--) {
            int margin = Sheet.margin(columns);
            int number = margin + tcb + gap;
            int right = columns - margin - tcb - gap - (gap > 2 ? 2 : 0) - STATE - 2;
            Grid grid = rails(Shape.WIDE, number, number + 2 + STATE, number + 3 + STATE, right, widths);
            if (grid.flags() == grid.left() + LEAD) {
                return Optional.of(grid);
            }
            tight = grid.holds(widths) ? Optional.of(grid) : tight;
        }
        return tight;
    }

    /** Columns of eleven where they fit; else one blank between fields; else a shorter wire before them. */
    private static Grid rails(Shape shape, int number, int stateEnd, int left, int right, LadderWidths widths) {
        int last = widths.field() + widths.lengthWithGap() + TAIL;
        int seq = Math.max(STEP, widths.flags() + 1);
        int ack = Math.max(STEP, widths.field() + 1);
        int lead = LEAD;
        if (left + lead + seq + ack + last > right) {
            seq = widths.flags() + 1;
            ack = widths.field() + 1;
            lead = left + lead + seq + ack + last > right ? LEAD - 1 : LEAD;
        }
        int flags = left + lead;
        Fields columns = new Fields(flags, flags + seq, flags + seq + ack);
        return new Grid(shape, number, stateEnd, new Rails(left, right), columns);
    }

    /** The column of the client's rail. */
    public int left() {
        return rails.left();
    }

    /** The column of the server's rail. */
    public int right() {
        return rails.right();
    }

    public int flags() {
        return fields.flags();
    }

    public int seq() {
        return fields.seq();
    }

    public int ack() {
        return fields.ack();
    }

    private boolean holds(LadderWidths widths) {
        return ack() + widths.field() + widths.lengthWithGap() + 2 <= right();
    }

    public boolean hasRails() {
        return shape != Shape.LINES;
    }

    /** Where a choice's digit stands. */
    public int digit() {
        return shape == Shape.WIDE ? flags() - 4 : 2;
    }

    /** Where a mark beside a choice stands. */
    public int mark() {
        return digit() - 2;
    }
}

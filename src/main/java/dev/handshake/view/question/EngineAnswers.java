package dev.handshake.view.question;

import dev.handshake.lesson.Answer;
import dev.handshake.lesson.Lang;
import dev.handshake.tcp.Flag;
import dev.handshake.tcp.Segment;
import dev.handshake.tutor.model.SegmentDraft;
import dev.handshake.view.cells.Canvas;
import dev.handshake.view.cells.Style;
import dev.handshake.view.ladder.Grid;
import dev.handshake.view.page.Rows;
import java.util.List;

/**
 * What a question for the engine is answered with: the choices, or the segment being built. Both stand in the columns of the
 * ladder's wire.
 *
 * @param marks of the choices; whether the verdict is in decides about the caret
 * @param spaced true for an empty row between the flags and the numbers of a segment being built
 */
record EngineAnswers(SegmentDraft draft, Grid grid, RowMarks marks, boolean spaced, Lang lang) {
    /** Instead of a shift: the choices stand at the margin. */
    private static final int MARGIN = -1;

    private static final List<Flag> TOGGLES = List.of(Flag.SYN, Flag.ACK, Flag.FIN, Flag.RST, Flag.PSH);
    private static final List<String> LETTERS = List.of("S", "A", "F", "R", "P");

    Rows rows(int columns) {
        return switch (draft) {
            case SegmentDraft.Picking picking -> choices(new Rows(columns), picking);
            case SegmentDraft.Building building -> builder(new Rows(columns), building);
        };
    }

    // ---------------------------------------------------------------- choices

    private Rows choices(Rows rows, SegmentDraft.Picking picking) {
        // Ten-digit numbers on the narrowest screen do not hold the columns: then all choices stand at the margin.
        boolean aligned = picking.choices().stream().allMatch(c -> end(c, 0) <= rows.columns());
        int shift = shift(picking, rows.columns());
        for (int i = 0; i < picking.choices().size(); i++) {
            int index = i;
            rows.add((canvas, row) -> choice(canvas, row, picking, index, aligned ? shift : MARGIN));
        }
        return rows;
    }

    private void choice(Canvas canvas, int row, SegmentDraft.Picking picking, int index, int shift) {
        boolean aligned = shift != MARGIN;
        Answer answer = picking.choices().get(index);
        boolean struck = picking.struck().contains(index);
        int digit = aligned ? grid.digit() : 1;
        mark(picking, index).draw(canvas, aligned ? grid.mark() : 0, row);
        canvas.put(digit, row, struck ? "-" : String.valueOf(index + 1), struck ? Style.FAINT : Style.BOLD);
        Style style = struck ? Style.FAINT : Style.TEXT;
        if (aligned) {
            answer(canvas, row, answer, new WireFields.Look(style, shift));
        } else {
            canvas.put(digit + 2, row, answer.words(), style);
        }
    }

    /** A choice that was wrong stays marked so while the learner tries again. */
    private RowMark mark(SegmentDraft.Picking picking, int index) {
        RowMark mark = marks.answer(picking.choices().get(index));
        return picking.tried().contains(index) && mark != RowMark.RIGHT ? RowMark.WRONG : mark;
    }

    /** The column after an answer that stands in the columns of the wire. */
    private int end(Answer answer, int shift) {
        return answer(new Canvas(1, 1), 0, answer, new WireFields.Look(Style.TEXT, shift));
    }

    /** Columns by which all numbers give way to the longest flags, where there is room: they are compared straight down. */
    private int shift(SegmentDraft.Picking picking, int columns) {
        int wanted = picking.choices().stream().mapToInt(this::shift).max().orElse(0);
        return picking.choices().stream().allMatch(c -> end(c, wanted) <= columns) ? wanted : 0;
    }

    private int shift(Answer answer) {
        return switch (answer) {
            case Answer.Sends sends -> WireFields.shift(grid, sends.segment());
            case Answer.Is is -> 0;
        };
    }

    /** An answer in the columns of the wire; returns the column after it. */
    private int answer(Canvas canvas, int row, Answer answer, WireFields.Look look) {
        return switch (answer) {
            case Answer.Sends sends -> WireFields.put(canvas, row, grid, sends.segment(), look);
            case Answer.Is is -> {
                canvas.put(grid.flags(), row, is.words(), look.style());
                yield grid.flags() + is.words().length();
            }
        };
    }

    // ---------------------------------------------------------------- the builder

    private Rows builder(Rows rows, SegmentDraft.Building building) {
        rows.add((canvas, row) -> flags(canvas, row, building));
        if (building.numbersGiven()) {
            return rows;
        }
        if (spaced) {
            rows.blank();
        }
        rows.add((canvas, row) -> field(canvas, row, "seq", building.seq(), !building.onAck()));
        return rows.add((canvas, row) -> field(canvas, row, "ack", building.ack(), building.onAck()));
    }

    private void flags(Canvas canvas, int row, SegmentDraft.Building building) {
        String name = !grid.hasRails() && lang == Lang.KO ? "플래그" : "flags";
        canvas.put(grid.flags(), row, name, Style.TEXT);
        int at = grid.seq();
        if (building.flagsGiven()) {
            canvas.put(at, row, flagText(building), Style.TEXT);
            return;
        }
        int gap = grid.hasRails() ? 3 : 1;
        for (int i = 0; i < TOGGLES.size(); i++) {
            boolean on = building.has(TOGGLES.get(i));
            at = canvas.put(at, row, LETTERS.get(i), Style.BOLD);
            at = canvas.put(at + 1, row, on ? "●" : "○", on ? Style.ACCENT : Style.TEXT) + gap;
        }
    }

    private void field(Canvas canvas, int row, String name, String digits, boolean active) {
        boolean typing = active && !marks.isJudged();
        if (typing) {
            canvas.put(grid.flags() - 2, row, "▸", Style.ACCENT);
        }
        canvas.put(grid.flags(), row, name, Style.TEXT);
        int at = canvas.put(grid.seq(), row, digits, Style.ACCENT);
        if (typing) {
            canvas.caret(at, row);
        }
    }

    /** The flags of a segment being built as they are written; PSH is not among them. */
    static String flagText(SegmentDraft.Building building) {
        return new Segment(building.flags() & ~Flag.PSH.bit(), 0, 0, 0, 0).flagText();
    }
}

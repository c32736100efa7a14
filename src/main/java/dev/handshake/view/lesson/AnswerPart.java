package dev.handshake.view.lesson;

import dev.handshake.lesson.Answer;
import dev.handshake.lesson.Lang;
import dev.handshake.tcp.Flag;
import dev.handshake.tcp.Segment;
import dev.handshake.tutor.model.SegmentDraft;
import dev.handshake.view.cells.Canvas;
import dev.handshake.view.cells.Style;
import dev.handshake.view.ladder.Grid;
import dev.handshake.view.ladder.LadderPart;
import dev.handshake.view.ladder.LadderWidths;
import dev.handshake.view.page.Rows;
import java.util.List;
import java.util.Optional;

/** What is answered with: the choices, or the segment being built. Both stand in the columns of the ladder's wire. */
public final class AnswerPart {
    private static final List<Flag> TOGGLES = List.of(Flag.SYN, Flag.ACK, Flag.FIN, Flag.RST, Flag.PSH);
    private static final List<String> LETTERS = List.of("S", "A", "F", "R", "P");

    private final LessonMoment walking;
    private final Grid grid;
    private final Lang lang;
    private int revealed = -1;
    private boolean over;

    public AnswerPart(LessonMoment walking, Grid grid, Lang lang) {
        this.walking = walking;
        this.grid = grid;
        this.lang = lang;
    }

    /** No answer is taken any more: the right choice is marked as such, -1 for none. */
    public AnswerPart revealing(int index) {
        revealed = index;
        over = true;
        return this;
    }

    /** The rows of a draft. {@code chosen} is the index of the answer that waits or is right, -1 for none. */
    public Rows rows(int columns, SegmentDraft draft, int chosen, boolean spaced) {
        Rows rows = new Rows(columns);
        if (draft instanceof SegmentDraft.Picking picking) {
            for (int i = 0; i < picking.choices().size(); i++) {
                int index = i;
                rows.add((canvas, row) -> choice(canvas, row, picking, index, chosen));
            }
            return rows;
        }
        builder(rows, (SegmentDraft.Building) draft, spaced);
        return rows;
    }

    // ---------------------------------------------------------------- choices

    private void choice(Canvas canvas, int row, SegmentDraft.Picking picking, int index, int chosen) {
        boolean struck = picking.struck().contains(index);
        boolean solved = walking.phase() instanceof LessonPhase.Solved;
        boolean aligned = picking.choices().stream().allMatch(c -> end(c) <= canvas.columns());
        int digit = aligned ? grid.digit() : 1;
        int mark = aligned ? grid.mark() : 0;
        if (index == chosen && solved || index == revealed) {
            canvas.put(mark, row, "✓", Style.ACCENT);
        } else if (picking.tried().contains(index)) {
            canvas.put(mark, row, "✗", Style.WARN);
        } else if (index == chosen) {
            canvas.put(mark, row, "▸", Style.ACCENT);
        }
        canvas.put(digit, row, struck ? "-" : String.valueOf(index + 1), struck ? Style.FAINT : Style.BOLD);
        Style style = struck ? Style.FAINT : Style.TEXT;
        if (aligned) {
            answer(canvas, row, picking.choices().get(index), style);
        } else {
            // Ten-digit numbers on the narrowest screen.
            canvas.put(digit + 2, row, picking.choices().get(index).words(), style);
        }
    }

    /** The column after an answer that stands in the columns of the wire. */
    private int end(Answer answer) {
        return answer(new Canvas(1, 1), 0, answer, Style.TEXT);
    }

    /** An answer in the columns of the wire; returns the column after it. */
    private int answer(Canvas canvas, int row, Answer answer, Style style) {
        if (answer instanceof Answer.Is is) {
            canvas.put(grid.flags(), row, is.state().name(), style);
            return grid.flags() + is.state().name().length();
        }
        Segment segment = ((Answer.Sends) answer).segment();
        List<String> words = List.of(
                segment.flagText(), LadderWidths.seq(segment), LadderWidths.ack(segment), LadderWidths.length(segment));
        int[] columns = {grid.flags(), grid.seq(), grid.ack(), 0};
        int at = -1;
        for (int i = 0; i < words.size(); i++) {
            if (!words.get(i).isEmpty()) {
                int column = Math.max(columns[i], at + 1);
                canvas.put(column, row, words.get(i), style);
                at = column + words.get(i).length();
            }
        }
        return at;
    }

    // ---------------------------------------------------------------- the builder

    private void builder(Rows rows, SegmentDraft.Building building, boolean spaced) {
        rows.add((canvas, row) -> flags(canvas, row, building));
        if (building.numbersGiven()) {
            return;
        }
        if (spaced) {
            rows.blank();
        }
        rows.add((canvas, row) -> field(canvas, row, "seq", building.seq(), !building.onAck()));
        rows.add((canvas, row) -> field(canvas, row, "ack", building.ack(), building.onAck()));
    }

    private void flags(Canvas canvas, int row, SegmentDraft.Building building) {
        canvas.put(grid.flags(), row, grid.hasRails() ? "flags" : lang == Lang.KO ? "플래그" : "flags", Style.TEXT);
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
        boolean taken = over || walking.phase() instanceof LessonPhase.Solved;
        if (active && !taken) {
            canvas.put(grid.flags() - 2, row, "▸", Style.ACCENT);
        }
        canvas.put(grid.flags(), row, name, Style.TEXT);
        int at = canvas.put(grid.seq(), row, digits, Style.ACCENT);
        if (active && !taken) {
            canvas.caret(at, row);
        }
    }

    private static String flagText(SegmentDraft.Building building) {
        return new Segment(building.flags() & ~Flag.PSH.bit(), 0, 0, 0, 0).flagText();
    }

    /** What the wire shows of the segment being built: flags, seq, ack, length; empty where nothing is typed yet. */
    public LadderPart.Built built(SegmentDraft.Building building) {
        Optional<Segment> whole = building.numbersGiven() ? building.segment(walking.question()) : Optional.empty();
        String flags = flagText(building);
        String shown = flags.equals("-") ? "?" : flags;
        if (whole.isPresent()) {
            boolean none = flags.equals("-");
            return new LadderPart.Built(List.of(
                    shown,
                    none ? "" : LadderWidths.seq(whole.get()),
                    LadderWidths.ack(whole.get()),
                    LadderWidths.length(whole.get())));
        }
        return new LadderPart.Built(List.of(
                shown,
                building.seq().isEmpty() ? "" : "seq=" + building.seq(),
                building.usesAck() && !building.ack().isEmpty() ? "ack=" + building.ack() : "",
                building.length() > 0 ? "len=" + building.length() : ""));
    }
}

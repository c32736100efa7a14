package dev.handshake.view.ladder;

import dev.handshake.lesson.Lang;
import dev.handshake.tcp.Segment;
import dev.handshake.tcp.Side;
import dev.handshake.view.cells.Canvas;
import dev.handshake.view.cells.Style;
import dev.handshake.view.cells.Width;
import java.util.List;

/** Draws ladders with rails. One row of the ladder is one row of the screen. */
public final class LadderPainter {
    private final Canvas canvas;
    private final Grid grid;
    private final Lang lang;

    public LadderPainter(Canvas canvas, Grid grid, Lang lang) {
        this.canvas = canvas;
        this.grid = grid;
        this.lang = lang;
    }

    /** The names of both ends, over their states. */
    public void names(int row) {
        String client = "C " + (lang == Lang.KO ? "클라이언트" : "client");
        canvas.putRight(grid.stateEnd(), row, client, Style.TEXT);
        canvas.put(grid.right() + 2, row, (lang == Lang.KO ? "서버" : "server") + " S", Style.TEXT);
    }

    /** The rails of a row on which nothing happens. */
    public void rails(int row) {
        canvas.put(grid.left(), row, "│", Style.FAINT);
        canvas.put(grid.right(), row, "│", Style.FAINT);
    }

    /** Draws one row. The states of {@code newest} are bold. */
    public void draw(int row, LadderRow line, boolean newestClient, boolean newestServer) {
        rails(row);
        line.crossing().ifPresent(crossing -> {
            canvas.putRight(grid.number() + 1, row, String.valueOf(crossing.number()), Style.TEXT);
            wire(row, line, crossing);
        });
        if (grid.shape() == Grid.Shape.WIDE) {
            slot(row, line.client(), Side.CLIENT, newestClient);
            slot(row, line.server(), Side.SERVER, newestServer);
        }
        line.note().ifPresent(note -> note(row, note.at(), note.words()));
        if (line.note().isEmpty() && grid.shape() == Grid.Shape.RAILS) {
            label(row, line);
        }
    }

    private void slot(int row, LadderRow.Slot slot, Side side, boolean newest) {
        Style style =
                switch (slot.kind()) {
                    case ASKED -> Style.ACCENT_BOLD;
                    case STATE -> newest ? Style.BOLD : Style.TEXT;
                    case LABEL, EMPTY -> Style.TEXT;
                };
        if (side == Side.CLIENT) {
            canvas.putRight(grid.stateEnd(), row, slot.text(), style);
        } else {
            canvas.put(grid.right() + 2, row, slot.text(), style);
        }
    }

    /** What made a state change, inside the rails beside its end. */
    private void note(int row, Side side, String words) {
        if (side == Side.CLIENT) {
            canvas.put(grid.left() + 2, row, words, Style.TEXT);
        } else {
            canvas.putRight(grid.right() - 1, row, words, Style.TEXT);
        }
    }

    /** Where no states stand beside the rails, timers and calls go inside. */
    private void label(int row, LadderRow line) {
        for (Side side : Side.values()) {
            LadderRow.Slot slot = line.slot(side);
            if (slot.isLabel() && line.crossing().isEmpty()) {
                note(row, side, slot.text());
            }
        }
    }

    // ---------------------------------------------------------------- wires

    private void wire(int row, LadderRow line, LadderRow.Crossing crossing) {
        boolean right = crossing.from() == Side.CLIENT;
        if (crossing.segment().isEmpty()) {
            asked(row, right);
            return;
        }
        LadderRow.Wire wire = crossing.wire();
        int limit = grid.right() - (wire.arrives() ? 1 : wire.isLost() ? 3 : 4);
        int after = sent(row, line, crossing.from(), crossing.segment().get(), limit);
        if (right) {
            toTheRight(row, line, wire, after + 1);
        } else {
            toTheLeft(row, wire, after);
        }
    }

    private void toTheRight(int row, LadderRow line, LadderRow.Wire wire, int tail) {
        int left = grid.left();
        int end = grid.right();
        if (wire.leavesHere()) {
            canvas.put(left, row, "├", Style.FAINT);
            canvas.fill(left + 1, grid.flags() - 1, row, "─", Style.FAINT);
        } else {
            canvas.put(left + 1, row, "..", Style.TEXT);
        }
        if (wire.arrives()) {
            canvas.fill(tail, end - 1, row, "─", Style.FAINT);
            canvas.put(end - 1, row, "▶", Style.TEXT);
        } else if (wire.isLost()) {
            lostBefore(row, tail, end, line);
        } else {
            canvas.fill(tail, end - 4, row, "─", Style.FAINT);
            canvas.put(end - 3, row, "..", Style.TEXT);
        }
    }

    private void toTheLeft(int row, LadderRow.Wire wire, int words) {
        int left = grid.left();
        int end = grid.right();
        int after = words;
        if (wire.arrives()) {
            canvas.put(left + 1, row, "◀", Style.TEXT);
            canvas.fill(left + 2, grid.flags() - 1, row, "─", Style.FAINT);
        } else if (wire.isLost()) {
            canvas.put(left + 1, row, "✗", Style.WARN);
            canvas.fill(left + 2, grid.flags() - 1, row, "─", Style.FAINT);
            after = canvas.put(after + 1, row, lostWord(), Style.TEXT);
        } else {
            canvas.put(left + 1, row, "..", Style.TEXT);
        }
        canvas.fill(after + 1, wire.leavesHere() ? end : end - 4, row, "─", Style.FAINT);
        if (wire.leavesHere()) {
            canvas.put(end, row, "┤", Style.FAINT);
        } else {
            canvas.put(end - 3, row, "..", Style.TEXT);
        }
    }

    private String lostWord() {
        return lang == Lang.KO ? "유실" : "lost";
    }

    /** A lost segment has no head: a cross and the word, which stands beside the rail where there is no room before it. */
    private void lostBefore(int row, int tail, int end, LadderRow line) {
        int word = end - 1 - Width.of(lostWord());
        if (word - 2 < tail) {
            canvas.put(end - 2, row, "✗", Style.WARN);
            if (line.server().isEmpty() && grid.shape() == Grid.Shape.WIDE) {
                beside(row, Side.SERVER, lostWord());
            }
            return;
        }
        canvas.put(word, row, lostWord(), Style.TEXT);
        canvas.put(word - 2, row, "✗", Style.WARN);
        canvas.fill(tail, word - 3, row, "─", Style.FAINT);
    }

    private void asked(int row, boolean right) {
        if (right) {
            canvas.put(grid.left(), row, "├", Style.FAINT);
            canvas.fill(grid.left() + 1, grid.flags() - 1, row, "─", Style.FAINT);
        } else {
            canvas.put(grid.right(), row, "┤", Style.FAINT);
            canvas.fill(grid.right() - 2, grid.right(), row, "─", Style.FAINT);
        }
        canvas.put(grid.flags(), row, "?", Style.ACCENT_BOLD);
    }

    /** The fields of what was sent, up to {@code limit}. A length that has no room stands beside the receiver. */
    private int sent(int row, LadderRow line, Side from, Segment segment, int limit) {
        List<String> words = words(segment);
        int needed =
                words.stream().mapToInt(w -> w.isEmpty() ? 0 : w.length() + 1).sum();
        if (grid.left() + 2 + needed <= limit || words.get(3).isEmpty()) {
            return fields(row, words, Style.TEXT, limit);
        }
        Side to = from.opposite();
        if (line.slot(to).isEmpty() && grid.shape() == Grid.Shape.WIDE) {
            beside(row, to, words.get(3));
        }
        return fields(row, List.of(words.get(0), words.get(1), words.get(2), ""), Style.TEXT, limit);
    }

    private static List<String> words(Segment segment) {
        return List.of(
                segment.flagText(), LadderWidths.seq(segment), LadderWidths.ack(segment), LadderWidths.length(segment));
    }

    /** Words in their columns; returns the column after them. */
    private int fields(int row, List<String> words, Style style, int limit) {
        int[] columns = {grid.flags(), grid.seq(), grid.ack()};
        int at = grid.flags() - 1;
        for (int i = 0; i < words.size(); i++) {
            at = words.get(i).isEmpty() ? at : Math.max(i < 3 ? columns[i] : 0, at + 1) + Width.of(words.get(i));
        }
        // A segment that the learner built may have wider numbers than the lesson's own: then columns are given up.
        boolean aligned = at <= limit;
        at = aligned ? grid.flags() - 1 : grid.left() + 2;
        for (int i = 0; i < words.size(); i++) {
            if (!words.get(i).isEmpty()) {
                int column = aligned && i < 3 ? Math.max(columns[i], at + 1) : at + 1;
                at = canvas.put(column, row, words.get(i), style, limit);
            }
        }
        return at;
    }

    // ---------------------------------------------------------------- what did not happen

    /** A segment being built: dashed and hollow until it is sent. Empty words are not written yet. */
    void building(int row, int number, Side from, List<String> words) {
        canvas.putRight(grid.number() + 1, row, String.valueOf(number), Style.TEXT);
        rails(row);
        dashed(row, from, words, Style.ACCENT);
    }

    /** A row of the counter-trace: what would have been sent. */
    public void counter(int row, Side from, Segment segment) {
        canvas.put(grid.left(), row, "┆", Style.FAINT);
        canvas.put(grid.right(), row, "┆", Style.FAINT);
        dashed(row, from, words(segment), Style.TEXT);
    }

    /** Words beside the rail of an end, where its states stand. */
    public void beside(int row, Side side, String words) {
        slot(row, new LadderRow.Slot(LadderRow.Slot.Kind.LABEL, words), side, false);
    }

    /** Where a counter-trace leaves an end: beside its rail, or at the end of its wire where no states stand there. */
    public void outcome(int row, Side side, String state) {
        if (grid.shape() == Grid.Shape.WIDE) {
            beside(row, side, state);
        } else if (side == Side.SERVER) {
            canvas.putRight(grid.right() - 2, row, " " + state + " ", Style.TEXT);
        } else {
            int room = grid.right() - 2 - state.length() - 2;
            canvas.put(room, row, " " + state + " ", Style.TEXT);
        }
    }

    private void dashed(int row, Side from, List<String> words, Style style) {
        int after = fields(row, words, style, grid.right() - 1);
        Style line = style == Style.TEXT ? Style.FAINT : style;
        boolean right = from == Side.CLIENT;
        canvas.fill(grid.left() + 1, grid.flags() - 1, row, "┄", line);
        canvas.fill(after + 1, grid.right(), row, "┄", line);
        canvas.put(right ? grid.right() - 1 : grid.left() + 1, row, right ? "▷" : "◁", style);
    }
}

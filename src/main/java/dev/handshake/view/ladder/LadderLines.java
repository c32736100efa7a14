package dev.handshake.view.ladder;

import dev.handshake.lesson.Lang;
import dev.handshake.tcp.Segment;
import dev.handshake.tcp.Side;
import dev.handshake.view.cells.Canvas;
import dev.handshake.view.cells.Style;
import dev.handshake.view.cells.Width;
import dev.handshake.view.text.TermWords;
import java.util.ArrayList;
import java.util.List;

/**
 * The ladder without rails, for 40 to 59 columns: one row an event, and a second one where numbers are too wide. The client
 * stays left: C→S, C←S.
 */
public final class LadderLines {
    private final Canvas canvas;
    private final Grid grid;
    private final Lang lang;

    public LadderLines(Canvas canvas, Grid grid, Lang lang) {
        this.canvas = canvas;
        this.grid = grid;
        this.lang = lang;
    }

    /** Rows of the screen that this row of the ladder takes; 0 where it would say nothing. */
    public int height(LadderRow line) {
        return line.crossing()
                .map(crossing -> crossing.segment()
                        .map(segment -> place(crossing, segment, false, 0))
                        .orElse(1))
                .orElse(words(line).isEmpty() ? 0 : 1);
    }

    public void draw(int row, LadderRow line) {
        line.crossing().ifPresentOrElse(crossing -> crossing(row, crossing), () -> said(row, line));
    }

    private void said(int row, LadderRow line) {
        Side side = line.note().map(LadderRow.Note::at).orElse(labelled(line));
        canvas.put(side == Side.CLIENT ? 4 : 6, row, TermWords.letter(side), Style.TEXT);
        canvas.put(grid.flags(), row, words(line), Style.TEXT);
    }

    private void crossing(int row, LadderRow.Crossing crossing) {
        canvas.putRight(grid.number() + 1, row, String.valueOf(crossing.number()), Style.TEXT);
        canvas.put(4, row, direction(crossing), Style.TEXT);
        crossing.segment()
                .ifPresentOrElse(
                        segment -> place(crossing, segment, true, row),
                        () -> canvas.put(grid.flags(), row, "?", Style.ACCENT_BOLD));
    }

    /** A segment being built, in the place where it is asked for. */
    void building(int row, int number, Side from, List<String> words) {
        canvas.putRight(grid.number() + 1, row, String.valueOf(number), Style.TEXT);
        canvas.put(4, row, from == Side.CLIENT ? "C┄▷" : "C◁┄", Style.ACCENT);
        int[] columns = {grid.flags(), grid.seq(), grid.ack()};
        int at = 0;
        for (int i = 0; i < 3; i++) {
            boolean aligned = columns[i] + Width.of(words.get(i)) <= canvas.columns();
            at = canvas.put(aligned ? Math.max(columns[i], at + 1) : at + 1, row, words.get(i), Style.ACCENT);
        }
    }

    private static Side labelled(LadderRow line) {
        return line.client().isLabel() ? Side.CLIENT : Side.SERVER;
    }

    private static String words(LadderRow line) {
        LadderRow.Slot slot = line.slot(labelled(line));
        return line.note().map(LadderRow.Note::words).orElse(slot.isLabel() ? slot.text() : "");
    }

    private static String direction(LadderRow.Crossing crossing) {
        boolean right = crossing.from() == Side.CLIENT;
        return switch (crossing.wire()) {
            case FLYING -> right ? "C→" : " ←S";
            case LANDING -> right ? " →S" : "C←";
            case WHOLE, LOST, LOST_LATER, ASKED -> right ? "C→S" : "C←S";
        };
    }

    private int place(LadderRow.Crossing crossing, Segment segment, boolean draws, int row) {
        List<String> words = new ArrayList<>(List.of(
                segment.flagText(),
                LadderWidths.seq(segment),
                LadderWidths.ack(segment),
                LadderWidths.length(segment)));
        if (crossing.wire() == LadderRow.Wire.FLYING) {
            words.add("..");
        }
        int[] columns = {grid.flags(), grid.seq(), grid.ack()};
        int at = grid.flags();
        int used = 1;
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i);
            if (word.isEmpty()) {
                continue;
            }
            int column = i < 3 ? Math.max(columns[i], i == 0 ? 0 : at + 1) : at + 1;
            if (column + Width.of(word) > canvas.columns()) {
                used++;
                column = grid.seq();
            }
            if (draws) {
                canvas.put(column, row + used - 1, word, Style.TEXT);
            }
            at = column + Width.of(word);
        }
        if (crossing.wire().isLost()) {
            String word = lang == Lang.KO ? "유실" : "lost";
            if (at + 3 + Width.of(word) > canvas.columns()) {
                used++;
                at = grid.seq() - 1;
            }
            if (draws) {
                canvas.put(at + 1, row + used - 1, "✗", Style.WARN);
                canvas.put(at + 3, row + used - 1, word, Style.TEXT);
            }
        }
        return used;
    }
}

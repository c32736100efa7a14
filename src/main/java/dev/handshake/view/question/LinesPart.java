package dev.handshake.view.question;

import dev.handshake.lesson.Lang;
import dev.handshake.tcp.Segment;
import dev.handshake.tcp.Side;
import dev.handshake.tcp.State;
import dev.handshake.view.cells.Canvas;
import dev.handshake.view.cells.Style;
import dev.handshake.view.ladder.Grid;
import dev.handshake.view.ladder.LadderLines;
import dev.handshake.view.ladder.LadderPainter;
import dev.handshake.view.ladder.LadderRow;
import dev.handshake.view.ladder.LadderWidths;
import dev.handshake.view.page.Rows;
import dev.handshake.view.page.Sheet;
import java.util.List;

/** Segments on a ladder without a story: a claimed trace, or segments that are being put in order. */
final class LinesPart {
    /**
     * One row.
     *
     * @param segment what is sent
     * @param mark what hangs before it
     * @param isKey true where its number is a key
     */
    record Line(Side from, Segment segment, RowMark mark, boolean isKey) {}

    private final int columns;
    private final Grid grid;
    private final Lang lang;

    LinesPart(int columns, List<Segment> segments, Lang lang) {
        this.columns = columns;
        this.grid = Grid.of(columns, fields(segments));
        this.lang = lang;
    }

    private static LadderWidths fields(List<Segment> segments) {
        int flags = "SYN,ACK".length();
        int number = 3;
        int length = 0;
        for (Segment segment : segments) {
            flags = Math.max(flags, segment.flagText().length());
            number = Math.max(number, LadderWidths.seq(segment).length() - 4);
            number = Math.max(number, LadderWidths.ack(segment).length() - 4);
            length = Math.max(length, LadderWidths.length(segment).length());
        }
        return new LadderWidths(flags, number, length);
    }

    Grid grid() {
        return grid;
    }

    /** The names of both ends and the states in which they begin, on one or two rows. */
    Rows head(State client, State server) {
        boolean wide = grid.shape() == Grid.Shape.WIDE;
        Canvas canvas = new Canvas(columns, wide ? 2 : 1);
        if (wide) {
            LadderPainter painter = new LadderPainter(canvas, grid, lang);
            painter.names(0);
            LadderRow.Slot.Kind state = LadderRow.Slot.Kind.STATE;
            LadderRow row = LadderRow.blank()
                    .with(Side.CLIENT, new LadderRow.Slot(state, client.name()))
                    .with(Side.SERVER, new LadderRow.Slot(state, server.name()));
            painter.draw(1, row, true, true);
        } else {
            int margin = Sheet.margin(columns);
            int at = canvas.put(margin, 0, "C ", Style.TEXT);
            canvas.put(at, 0, client.name(), Style.BOLD);
            int from = canvas.putRight(columns - margin, 0, " S", Style.TEXT);
            canvas.putRight(from, 0, server.name(), Style.BOLD);
        }
        return new Rows(columns).picture(canvas.frame());
    }

    /** The names of both ends alone, where there are rails to put them over. */
    Rows names() {
        Rows rows = new Rows(columns);
        return grid.shape() == Grid.Shape.WIDE
                ? rows.add((canvas, row) -> new LadderPainter(canvas, grid, lang).names(row))
                : rows;
    }

    /** These lines, numbered from 1. */
    Rows lines(List<Line> lines) {
        Rows rows = new Rows(columns);
        for (int i = 0; i < lines.size(); i++) {
            rows.addAll(sent(i + 1, lines.get(i)));
        }
        return rows;
    }

    /** These lines, and below them places that are still empty, {@code places} rows in all. */
    Rows places(List<Line> lines, int places) {
        Rows rows = lines(lines);
        for (int i = lines.size(); i < places; i++) {
            rows.addAll(empty(i + 1, i == lines.size()));
        }
        return rows;
    }

    private Rows sent(int number, Line line) {
        LadderRow row = LadderRow.of(number, line.from(), line.segment(), LadderRow.Wire.WHOLE);
        int height = grid.hasRails() ? 1 : new LadderLines(new Canvas(columns, 1), grid, lang).height(row);
        Canvas canvas = new Canvas(columns, height);
        if (grid.hasRails()) {
            new LadderPainter(canvas, grid, lang).draw(0, row, false, false);
        } else {
            new LadderLines(canvas, grid, lang).draw(0, row);
        }
        if (line.isKey()) {
            canvas.putRight(grid.number() + 1, 0, String.valueOf(number), Style.BOLD);
        }
        line.mark().draw(canvas, Sheet.margin(columns) - 2, 0);
        return new Rows(columns).picture(canvas.frame());
    }

    private Rows empty(int number, boolean isNext) {
        return new Rows(columns).add((canvas, row) -> {
            if (grid.hasRails()) {
                new LadderPainter(canvas, grid, lang).rails(row);
            }
            canvas.putRight(grid.number() + 1, row, String.valueOf(number), Style.TEXT);
            if (isNext) {
                canvas.put(grid.flags(), row, "?", Style.ACCENT_BOLD);
            }
        });
    }

    /** A segment to be placed: its digit, who sends it, its fields in the columns of the wire. */
    Rows choice(String key, Line line) {
        boolean gone = key.equals("-");
        Style style = gone ? Style.FAINT : Style.TEXT;
        LadderRow row = LadderRow.of(0, line.from(), line.segment(), LadderRow.Wire.WHOLE);
        int height = grid.hasRails() ? 1 : new LadderLines(new Canvas(columns, 1), grid, lang).height(row);
        Canvas canvas = new Canvas(columns, height);
        int margin = Sheet.margin(columns);
        if (grid.hasRails()) {
            canvas.put(grid.flags() - 4, 0, line.from() == Side.CLIENT ? "C→S" : "C←S", style);
            WireFields.put(canvas, 0, grid, line.segment(), style);
        } else {
            new LadderLines(canvas, grid, lang).draw(0, row);
        }
        int at = grid.shape() == Grid.Shape.WIDE ? grid.flags() - 8 : margin;
        canvas.put(at, 0, key, gone ? Style.FAINT : Style.BOLD);
        line.mark().draw(canvas, at - 2, 0);
        return new Rows(columns).picture(canvas.frame());
    }
}

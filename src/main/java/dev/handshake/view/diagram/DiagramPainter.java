package dev.handshake.view.diagram;

import dev.handshake.tcp.Side;
import dev.handshake.tcp.State;
import dev.handshake.view.cells.Canvas;
import dev.handshake.view.cells.Style;
import java.util.LinkedHashSet;
import java.util.Set;

/** Draws the picture of the diagram, with what was walked of it and both pills. */
final class DiagramPainter {
    private final Canvas canvas;
    private final StateWays ways;
    private final int left;
    private final int top;

    /** @param left the column at which the picture begins; {@code top} the row */
    DiagramPainter(Canvas canvas, StateWays ways, int left, int top) {
        this.canvas = canvas;
        this.ways = ways;
        this.left = left;
        this.top = top;
    }

    void draw() {
        Set<DiagramPicture.Edge> mine = ways.walked(ways.accented());
        Set<DiagramPicture.Edge> all = new LinkedHashSet<>(mine);
        all.addAll(ways.walked(ways.accented().opposite()));
        for (int row = 0; row < DiagramPicture.ROWS; row++) {
            String line = DiagramPicture.LINES.get(row);
            for (int column = 0; column < line.length(); column++) {
                char glyph = line.charAt(column);
                if (glyph != ' ') {
                    cell(row, column, glyph, mine, all);
                }
            }
        }
        for (State state : State.values()) {
            DiagramPicture.Spot spot = DiagramPicture.spot(state, false);
            canvas.put(left + spot.column(), top + spot.row(), state.name(), Style.BOLD);
        }
        DiagramPicture.Spot end = DiagramPicture.spot(State.CLOSED, true);
        canvas.put(left + end.column(), top + end.row(), State.CLOSED.name(), Style.BOLD);
        if (ways.scene().isPresent()) {
            pills();
        }
    }

    private void cell(int row, int column, char glyph, Set<DiagramPicture.Edge> mine, Set<DiagramPicture.Edge> all) {
        if (!DiagramPicture.isLine(glyph)) {
            canvas.put(left + column, top + row, String.valueOf(glyph), Style.TEXT);
            return;
        }
        String drawn = DiagramPicture.glyph(row, column, glyph, all);
        boolean walked = drawn.charAt(0) != glyph;
        boolean own = mine.stream().anyMatch(e -> e.covers(row, column));
        canvas.put(left + column, top + row, drawn, own ? Style.ACCENT : walked ? Style.TEXT : Style.FAINT);
    }

    private void pills() {
        State c = ways.state(Side.CLIENT);
        State s = ways.state(Side.SERVER);
        DiagramPicture.Spot client = DiagramPicture.spot(c, ways.ended(Side.CLIENT));
        DiagramPicture.Spot server = DiagramPicture.spot(s, ways.ended(Side.SERVER));
        if (client.equals(server)) {
            pill(canvas, left + client.column() - 3, top + client.row(), "C " + c + " S", Style.PILL_ACCENT);
            return;
        }
        pill(canvas, left + client.column() - 3, top + client.row(), "C " + c, style(Side.CLIENT));
        pill(canvas, left + server.column() - 1, top + server.row(), s + " S", style(Side.SERVER));
    }

    private Style style(Side side) {
        return side == ways.accented() ? Style.PILL_ACCENT : Style.PILL;
    }

    static void pill(Canvas canvas, int column, int row, String name, Style style) {
        Style edge = new Style(style.role(), false, false, false, false);
        int at = canvas.put(column, row, "▐", edge);
        at = canvas.put(at, row, name, style);
        canvas.put(at, row, "▌", edge);
    }
}

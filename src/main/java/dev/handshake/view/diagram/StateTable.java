package dev.handshake.view.diagram;

import dev.handshake.tcp.Side;
import dev.handshake.tcp.State;
import dev.handshake.tcp.Transition;
import dev.handshake.view.cells.Canvas;
import dev.handshake.view.cells.Style;
import dev.handshake.view.cells.Width;
import dev.handshake.view.text.TermWords;
import java.util.List;

/** The eleven states in two columns, for screens that do not hold the picture. */
final class StateTable {
    static final List<State> LEFT =
            List.of(State.CLOSED, State.LISTEN, State.SYN_SENT, State.SYN_RECEIVED, State.ESTABLISHED);
    static final List<State> RIGHT = List.of(
            State.FIN_WAIT_1, State.FIN_WAIT_2, State.CLOSING, State.TIME_WAIT, State.CLOSE_WAIT, State.LAST_ACK);
    static final int ROWS = RIGHT.size();

    private final Canvas canvas;
    private final StateWays ways;

    StateTable(Canvas canvas, StateWays ways) {
        this.canvas = canvas;
        this.ways = ways;
    }

    void draw(int top) {
        int half = canvas.columns() / 2;
        for (int i = 0; i < LEFT.size(); i++) {
            cell(2, top + i, LEFT.get(i));
        }
        for (int i = 0; i < RIGHT.size(); i++) {
            cell(half + 1, top + i, RIGHT.get(i));
        }
    }

    private void cell(int column, int row, State state) {
        if (ways.scene().isEmpty()) {
            canvas.put(column + 4, row, state.name(), Style.BOLD);
            return;
        }
        boolean c = ways.state(Side.CLIENT) == state;
        boolean s = ways.state(Side.SERVER) == state;
        if (c || s) {
            Style style = c && ways.accented() == Side.CLIENT || s && ways.accented() == Side.SERVER
                    ? Style.PILL_ACCENT
                    : Style.PILL;
            DiagramPainter.pill(canvas, column, row, (c ? "C " : "") + state + (s ? " S" : ""), style);
            return;
        }
        canvas.put(column, row, ways.was(Side.CLIENT, state) ? "C" : " ", Style.TEXT);
        canvas.put(column + 2, row, ways.was(Side.SERVER, state) ? "S" : " ", Style.TEXT);
        canvas.put(column + 4, row, state.name(), Style.BOLD);
    }

    /** Where each end can go next, from this row on. */
    void next(int from, int bottom) {
        int row = from;
        for (Side side : Side.values()) {
            for (Transition next : Transition.from(ways.state(side))) {
                if (row >= bottom) {
                    return;
                }
                canvas.put(2, row, TermWords.letter(side), Style.BOLD);
                String words = next.label() + " → " + next.to();
                canvas.put(5, row++, Width.clip(words, canvas.columns() - 7), Style.TEXT);
            }
        }
    }
}

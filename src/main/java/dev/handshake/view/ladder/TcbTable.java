package dev.handshake.view.ladder;

import dev.handshake.tcp.Duel;
import dev.handshake.tcp.Seq;
import dev.handshake.tcp.Side;
import dev.handshake.tcp.State;
import dev.handshake.tcp.Tcb;
import dev.handshake.view.cells.Canvas;
import dev.handshake.view.cells.Style;
import dev.handshake.view.text.TermWords;
import java.util.List;

/** What one end remembers, beside the ladder: six variables, names left, numbers right. */
public final class TcbTable {
    /** Rows with the heading. */
    public static final int ROWS = 7;

    private static final int NAME = 7;

    private TcbTable() {}

    /** A variable and its value; {@code -} where it is not set. */
    private record Entry(String name, String value) {}

    /** Columns for every number that either end comes to remember in these worlds. */
    public static int width(List<Duel> worlds) {
        int number = 0;
        for (Duel world : worlds) {
            for (Side side : Side.values()) {
                for (Entry entry : entries(world.host(side).tcb())) {
                    number = Math.max(number, entry.value().length());
                }
            }
        }
        return NAME + 2 + Math.max(5, number);
    }

    /**
     * Draws an end's TCB and returns the row after it.
     *
     * @param tcb as it is
     * @param before as it was before the last event: what has changed since is bold
     * @param spaced true for an empty row under the heading
     */
    public static int draw(
            Canvas canvas, int column, int row, int width, Tcb tcb, Tcb before, Side side, boolean spaced) {
        canvas.put(column, row, "TCB " + TermWords.letter(side), Style.TEXT);
        int at = row + (spaced ? 2 : 1);
        List<Entry> old = entries(before);
        List<Entry> now = entries(tcb);
        for (int i = 0; i < now.size(); i++) {
            boolean changed = !now.get(i).value().equals(old.get(i).value());
            canvas.put(column, at, now.get(i).name(), Style.TEXT);
            canvas.putRight(column + width, at, now.get(i).value(), changed ? Style.BOLD : Style.TEXT);
            at++;
        }
        return at;
    }

    private static List<Entry> entries(Tcb tcb) {
        boolean open = tcb.state() != State.CLOSED;
        boolean sent = open && tcb.state() != State.LISTEN;
        boolean received = sent && tcb.state() != State.SYN_SENT;
        return List.of(
                entry("ISS", tcb.iss(), sent),
                entry("SND.UNA", tcb.sndUna(), sent),
                entry("SND.NXT", tcb.sndNxt(), sent),
                entry("IRS", tcb.irs(), received),
                entry("RCV.NXT", tcb.rcvNxt(), received),
                entry("RCV.WND", tcb.rcvWnd(), open));
    }

    private static Entry entry(String name, int value, boolean set) {
        return new Entry(name, set ? String.valueOf(Seq.value(value)) : "-");
    }
}

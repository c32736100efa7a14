package dev.handshake.view.diagram;

import dev.handshake.tcp.State;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * The state diagram as drawn at 80 columns: an hourglass on one axis. Whoever opens or closes first walks down the left
 * side, whoever answers walks down the right; no line crosses another.
 *
 * <p>Drawn are the transitions of RFC 9293, Figure 5, that need no crossing. {@link #EDGES} says which cells of the picture
 * belong to which transition, so that a path can be drawn over it.
 */
final class DiagramArt {
    static final int ROWS = 17;
    static final int COLUMNS = 80;

    /** The picture with nothing walked yet: thin lines, hollow heads. */
    static final List<String> LINES = List.of(
            "             active OPEN / SYN                     passive OPEN",
            "          ┌────────────────────▷    CLOSED     ◁────────────────────┐",
            "          ▽              CLOSE                     CLOSE            ▽",
            "      SYN_SENT    ◁─────────────── SEND / SYN ───────────────     LISTEN",
            "          │                                          SYN / SYN,ACK ▽ △ RST",
            "          ├──────────────── SYN / SYN,ACK ────────────────▷    SYN_RECEIVED",
            "          │                                                         │",
            "          └── SYN,ACK / ACK ─▷    ESTABLISHED    ◁─── ACK of SYN ───┘",
            "                                       │",
            "          ┌──────── CLOSE / FIN ───────┴───────── FIN / ACK ────────┐",
            "          ▽                                                         ▽",
            "     FIN_WAIT_1   ─ FIN / ACK ─▷    CLOSING                    CLOSE_WAIT",
            "          ├─ FIN, ACK of FIN / ACK ─┐     │ ACK of FIN              │",
            "          ▽ ACK of FIN              ▽     ▽             CLOSE / FIN ▽",
            "     FIN_WAIT_2   ─ FIN / ACK ─▷   TIME_WAIT                     LAST_ACK",
            "                                       ▽ 2MSL                       │",
            "                                    CLOSED     ◁──── ACK of FIN ────┘");

    /** A run of cells in one row, columns inclusive. */
    private record Run(int row, int from, int to) {}

    /** A transition and the cells that draw it. */
    record Edge(State from, State to, List<Run> runs) {
        boolean covers(int row, int column) {
            return runs.stream().anyMatch(r -> r.row() == row && r.from() <= column && column <= r.to());
        }
    }

    static final List<Edge> EDGES = List.of(
            edge(State.CLOSED, State.SYN_SENT, 1, 10, 30, 2, 10, 10),
            edge(State.SYN_SENT, State.CLOSED, 1, 10, 31),
            edge(State.CLOSED, State.LISTEN, 1, 48, 68, 2, 68, 68),
            edge(State.LISTEN, State.CLOSED, 1, 47, 68),
            edge(State.LISTEN, State.SYN_SENT, 3, 18, 33, 3, 46, 60),
            edge(State.LISTEN, State.SYN_RECEIVED, 4, 67, 67),
            edge(State.SYN_RECEIVED, State.LISTEN, 4, 69, 69),
            edge(State.SYN_SENT, State.SYN_RECEIVED, 4, 10, 10, 5, 10, 26, 5, 42, 58),
            edge(State.SYN_SENT, State.ESTABLISHED, 4, 10, 10, 5, 10, 10, 6, 10, 10, 7, 10, 12, 7, 28, 29),
            edge(State.SYN_RECEIVED, State.ESTABLISHED, 6, 68, 68, 7, 49, 52, 7, 65, 68),
            edge(State.ESTABLISHED, State.FIN_WAIT_1, 8, 39, 39, 9, 10, 18, 9, 32, 39, 10, 10, 10),
            edge(State.ESTABLISHED, State.CLOSE_WAIT, 8, 39, 39, 9, 39, 48, 9, 60, 68, 10, 68, 68),
            edge(State.FIN_WAIT_1, State.CLOSING, 11, 18, 18, 11, 30, 31),
            edge(State.FIN_WAIT_1, State.FIN_WAIT_2, 12, 10, 10, 13, 10, 10),
            edge(State.FIN_WAIT_1, State.TIME_WAIT, 12, 10, 11, 12, 35, 36, 13, 36, 36),
            edge(State.CLOSING, State.TIME_WAIT, 12, 42, 42, 13, 42, 42),
            edge(State.FIN_WAIT_2, State.TIME_WAIT, 14, 18, 18, 14, 30, 31),
            edge(State.CLOSE_WAIT, State.LAST_ACK, 12, 68, 68, 13, 68, 68),
            edge(State.TIME_WAIT, State.CLOSED, 15, 39, 39),
            edge(State.LAST_ACK, State.CLOSED, 15, 68, 68, 16, 47, 51, 16, 64, 68));

    /** Where a state's name stands. */
    record Spot(int row, int column) {}

    private static final String THIN = "─│┌┐└┘├┴▷◁▽△";
    private static final String HEAVY = "━┃┏┓┗┛┣┻▶◀▼▲";

    private DiagramArt() {}

    private static Edge edge(State from, State to, int... cells) {
        List<Run> runs = new ArrayList<>();
        for (int i = 0; i < cells.length; i += 3) {
            runs.add(new Run(cells[i], cells[i + 1], cells[i + 2]));
        }
        return new Edge(from, to, List.copyOf(runs));
    }

    /** Where the name of a state stands; {@code ended} picks the lower CLOSED. */
    static Spot spot(State state, boolean ended) {
        return switch (state) {
            case CLOSED -> ended ? new Spot(16, 36) : new Spot(1, 36);
            case LISTEN -> new Spot(3, 66);
            case SYN_SENT -> new Spot(3, 6);
            case SYN_RECEIVED -> new Spot(5, 63);
            case ESTABLISHED -> new Spot(7, 34);
            case FIN_WAIT_1 -> new Spot(11, 5);
            case CLOSING -> new Spot(11, 36);
            case CLOSE_WAIT -> new Spot(11, 63);
            case FIN_WAIT_2 -> new Spot(14, 5);
            case TIME_WAIT -> new Spot(14, 35);
            case LAST_ACK -> new Spot(14, 65);
        };
    }

    /** True where a cell is part of a line or a head. */
    static boolean isLine(char glyph) {
        return THIN.indexOf(glyph) >= 0;
    }

    /** The glyph of a cell of which these edges have been walked. */
    static String glyph(int row, int column, char thin, Set<Edge> walked) {
        boolean any = walked.stream().anyMatch(e -> e.covers(row, column));
        if (!any) {
            return String.valueOf(thin);
        }
        if (thin == '├') {
            return fork(row == 5 ? State.SYN_SENT : State.FIN_WAIT_1, row, walked);
        }
        if (thin == '┴') {
            boolean left = walks(walked, State.ESTABLISHED, State.FIN_WAIT_1);
            boolean right = walks(walked, State.ESTABLISHED, State.CLOSE_WAIT);
            return left && right ? "┻" : left ? "┹" : "┺";
        }
        return String.valueOf(HEAVY.charAt(THIN.indexOf(thin)));
    }

    private static String fork(State from, int row, Set<Edge> walked) {
        boolean down = walks(walked, from, row == 5 ? State.ESTABLISHED : State.FIN_WAIT_2);
        boolean across = walks(walked, from, row == 5 ? State.SYN_RECEIVED : State.TIME_WAIT);
        return down && across ? "┣" : down ? "┠" : "┡";
    }

    private static boolean walks(Set<Edge> walked, State from, State to) {
        return walked.stream().anyMatch(e -> e.from() == from && e.to() == to);
    }
}

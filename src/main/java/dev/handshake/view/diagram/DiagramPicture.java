package dev.handshake.view.diagram;

import dev.handshake.tcp.State;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * The state diagram as drawn at 80 columns: an hourglass on one axis. The end that opens or closes first walks down
 * the left side, the other one down the right; no line crosses another.
 *
 * <p>It is three tables: the picture itself, in which the states stand by name; the same picture with a letter for each
 * piece of a line; and the pieces of each transition. Drawn are the transitions of RFC 9293, Figure 5, that need no
 * crossing. A test compares all three with one another and with the engine's own transitions.
 */
final class DiagramPicture {
    /** The picture with nothing walked yet: thin lines, hollow heads. */
    static final List<String> LINES = """
                         active OPEN / SYN                     passive OPEN
                      ┌────────────────────▷    CLOSED     ◁────────────────────┐
                      ▽              CLOSE                     CLOSE            ▽
                  SYN_SENT    ◁─────────────── SEND / SYN ───────────────     LISTEN
                      │                                          SYN / SYN,ACK ▽ △ RST
                      ├──────────────── SYN / SYN,ACK ────────────────▷    SYN_RECEIVED
                      │                                                         │
                      └── SYN,ACK / ACK ─▷    ESTABLISHED    ◁─── ACK of SYN ───┘
                                                   │
                      ┌──────── CLOSE / FIN ───────┴───────── FIN / ACK ────────┐
                      ▽                                                         ▽
                 FIN_WAIT_1   ─ FIN / ACK ─▷    CLOSING                    CLOSE_WAIT
                      ├─ FIN, ACK of FIN / ACK ─┐     │ ACK of FIN              │
                      ▽ ACK of FIN              ▽     ▽             CLOSE / FIN ▽
                 FIN_WAIT_2   ─ FIN / ACK ─▷   TIME_WAIT                     LAST_ACK
                                                   ▽ 2MSL                       │
                                                CLOSED     ◁──── ACK of FIN ────┘
            """.lines().toList();

    /** The piece to which each cell of a line belongs. A piece ends where lines part or heads differ. */
    static final List<String> PIECES = """

                      aaaaaaaaaaaaaaaaaaaaab               cddddddddddddddddddddd
                      e                                                         f
                              gggggggggggggggg            ggggggggggggggg
                      h                                                        i j
                      hkkkkkkkkkkkkkkkk               kkkkkkkkkkkkkkkkk
                      l                                                         m
                      lll               ll                   mmmm            mmmm
                                                   n
                      ooooooooo             ooooooonppppppppp           ppppppppp
                      o                                                         p
                              q           qq
                      rs                       ss     t                         u
                      v                         s     t                         u
                              w           ww
                                                   x                            y
                                                           yyyyy            yyyyy
            """.lines().toList();

    /** A transition and the letters of the pieces that draw it, its head among them. */
    record Edge(State from, State to, String pieces) {
        boolean covers(int row, int column) {
            String line = row < PIECES.size() ? PIECES.get(row) : "";
            char piece = column >= 0 && column < line.length() ? line.charAt(column) : ' ';
            return piece != ' ' && pieces.indexOf(piece) >= 0;
        }
    }

    static final List<Edge> EDGES = List.of(
            new Edge(State.CLOSED, State.SYN_SENT, "ae"),
            new Edge(State.SYN_SENT, State.CLOSED, "ab"),
            new Edge(State.CLOSED, State.LISTEN, "df"),
            new Edge(State.LISTEN, State.CLOSED, "cd"),
            new Edge(State.LISTEN, State.SYN_SENT, "g"),
            new Edge(State.LISTEN, State.SYN_RECEIVED, "i"),
            new Edge(State.SYN_RECEIVED, State.LISTEN, "j"),
            new Edge(State.SYN_SENT, State.SYN_RECEIVED, "hk"),
            new Edge(State.SYN_SENT, State.ESTABLISHED, "hl"),
            new Edge(State.SYN_RECEIVED, State.ESTABLISHED, "m"),
            new Edge(State.ESTABLISHED, State.FIN_WAIT_1, "no"),
            new Edge(State.ESTABLISHED, State.CLOSE_WAIT, "np"),
            new Edge(State.FIN_WAIT_1, State.CLOSING, "q"),
            new Edge(State.FIN_WAIT_1, State.FIN_WAIT_2, "rv"),
            new Edge(State.FIN_WAIT_1, State.TIME_WAIT, "rs"),
            new Edge(State.CLOSING, State.TIME_WAIT, "t"),
            new Edge(State.FIN_WAIT_2, State.TIME_WAIT, "w"),
            new Edge(State.CLOSE_WAIT, State.LAST_ACK, "u"),
            new Edge(State.TIME_WAIT, State.CLOSED, "x"),
            new Edge(State.LAST_ACK, State.CLOSED, "y"));

    /** Where a state's name stands. */
    record Spot(int row, int column) {}

    static final int ROWS = LINES.size();
    static final int COLUMNS = 80;

    private static final String THIN = "─│┌┐└┘├┴▷◁▽△";
    private static final String HEAVY = "━┃┏┓┗┛┣┻▶◀▼▲";

    private DiagramPicture() {}

    /** Where the name of a state stands; {@code ended} picks the lower CLOSED. */
    static Spot spot(State state, boolean ended) {
        List<Spot> spots = spots(state);
        return spots.get(ended ? spots.size() - 1 : 0);
    }

    /** Every place of a state's name, from the top; CLOSED has two, as the beginning and the end. */
    static List<Spot> spots(State state) {
        Pattern name = Pattern.compile("\\b" + state + "\\b");
        return IntStream.range(0, ROWS)
                .boxed()
                .flatMap(row -> name.matcher(LINES.get(row))
                        .results()
                        .map(MatchResult::start)
                        .map(at -> new Spot(row, at)))
                .toList();
    }

    /** True where a cell is part of a line or a head. */
    static boolean isLine(char glyph) {
        return THIN.indexOf(glyph) >= 0;
    }

    /** The glyph of a cell of which these edges have been walked: heavy where one of them runs. */
    static String glyph(int row, int column, char thin, Set<Edge> walked) {
        List<Edge> here = walked.stream().filter(e -> e.covers(row, column)).toList();
        if (here.isEmpty()) {
            return String.valueOf(thin);
        }
        boolean left = here.stream().anyMatch(e -> e.covers(row, column - 1));
        boolean right = here.stream().anyMatch(e -> e.covers(row, column + 1));
        boolean down = here.stream().anyMatch(e -> e.covers(row + 1, column));
        return switch (thin) {
            case '├' -> right && down ? "┣" : down ? "┠" : "┡";
            case '┴' -> left && right ? "┻" : left ? "┹" : "┺";
            default -> String.valueOf(HEAVY.charAt(THIN.indexOf(thin)));
        };
    }
}

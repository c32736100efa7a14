package dev.handshake.view.diagram;

import static org.assertj.core.api.Assertions.assertThat;

import dev.handshake.tcp.State;
import dev.handshake.tcp.Transition;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The three tables of the state diagram say the same, and nothing but what the engine does. */
class DiagramPictureTest {
    private static final Map<Character, int[]> HEADS =
            Map.of('▷', new int[] {0, 1}, '◁', new int[] {0, -1}, '▽', new int[] {1, 0}, '△', new int[] {-1, 0});

    /** Columns between a head, or the first cell of a line, and the name of its state. */
    private static final int GAP = 6;

    private record Cell(int row, int column) {}

    private static String ends(State from, State to) {
        return from + " -> " + to;
    }

    @Test
    void every_transition_of_the_engine_is_drawn_once_and_no_other() {
        List<String> engine = Transition.ALL.stream()
                .map(t -> ends(t.from(), t.to()))
                // Said below the picture, because its line would cross others.
                .filter(t -> !t.equals(ends(State.SYN_RECEIVED, State.FIN_WAIT_1)))
                .toList();

        assertThat(DiagramPicture.EDGES.stream().map(e -> ends(e.from(), e.to())))
                .containsExactlyInAnyOrderElementsOf(engine);
    }

    @Test
    void every_label_of_the_engine_stands_in_the_picture() {
        String words = String.join("\n", DiagramPicture.LINES);
        for (Transition transition : Transition.ALL) {
            assertThat(words).contains(transition.label());
        }
    }

    @Test
    void every_state_stands_once_and_closed_as_beginning_and_end() {
        for (State state : State.values()) {
            assertThat(DiagramPicture.spots(state)).as(state.name()).hasSize(state == State.CLOSED ? 2 : 1);
        }
    }

    @Test
    void every_cell_of_a_line_belongs_to_a_piece_and_every_piece_to_an_edge() {
        Set<Character> used = new TreeSet<>();
        DiagramPicture.EDGES.forEach(e -> e.pieces().chars().forEach(c -> used.add((char) c)));
        Set<Character> drawn = new TreeSet<>();
        for (int row = 0; row < DiagramPicture.ROWS; row++) {
            for (int column = 0; column < DiagramPicture.COLUMNS; column++) {
                char piece = at(DiagramPicture.PIECES, row, column);
                boolean line = DiagramPicture.isLine(at(DiagramPicture.LINES, row, column));
                assertThat(piece != ' ').as("row %d, column %d", row, column).isEqualTo(line);
                if (line) {
                    drawn.add(piece);
                }
            }
        }
        assertThat(drawn).isEqualTo(used);
    }

    @TestFactory
    List<DynamicTest> an_edge_leaves_its_state_and_its_head_points_at_the_next() {
        return DiagramPicture.EDGES.stream()
                .map(edge -> DynamicTest.dynamicTest(ends(edge.from(), edge.to()), () -> {
                    List<Cell> heads = cells(edge).stream()
                            .filter(cell -> HEADS.containsKey(at(DiagramPicture.LINES, cell.row(), cell.column())))
                            .toList();
                    assertThat(heads).hasSize(1);
                    Cell head = heads.get(0);
                    int[] way = HEADS.get(at(DiagramPicture.LINES, head.row(), head.column()));
                    assertThat(leadsTo(edge.to(), head, way)).isTrue();
                    assertThat(cells(edge)).anyMatch(cell -> leavesFrom(edge.from(), cell));
                }))
                .toList();
    }

    private static List<Cell> cells(DiagramPicture.Edge edge) {
        List<Cell> cells = new ArrayList<>();
        for (int row = 0; row < DiagramPicture.ROWS; row++) {
            for (int column = 0; column < DiagramPicture.COLUMNS; column++) {
                if (edge.covers(row, column)) {
                    cells.add(new Cell(row, column));
                }
            }
        }
        return cells;
    }

    private static boolean leavesFrom(State state, Cell cell) {
        return HEADS.values().stream().anyMatch(way -> leadsTo(state, cell, way));
    }

    /** True where going on from this cell, over blanks and the head of the way back, the name of the state is met. */
    private static boolean leadsTo(State state, Cell cell, int[] way) {
        int steps = 1;
        while (steps <= GAP && isOpen(glyph(cell, way, steps))) {
            steps++;
        }
        int row = cell.row() + steps * way[0];
        int column = cell.column() + steps * way[1];
        return DiagramPicture.spots(state).stream()
                .anyMatch(spot -> spot.row() == row
                        && spot.column() <= column
                        && column < spot.column() + state.name().length());
    }

    private static char glyph(Cell cell, int[] way, int steps) {
        return at(DiagramPicture.LINES, cell.row() + steps * way[0], cell.column() + steps * way[1]);
    }

    private static boolean isOpen(char glyph) {
        return glyph == ' ' || HEADS.containsKey(glyph);
    }

    private static char at(List<String> picture, int row, int column) {
        boolean inside = row >= 0
                && row < picture.size()
                && column >= 0
                && column < picture.get(row).length();
        return inside ? picture.get(row).charAt(column) : ' ';
    }
}

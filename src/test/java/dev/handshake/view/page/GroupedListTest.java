package dev.handshake.view.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.handshake.view.cells.Canvas;
import dev.handshake.view.cells.Style;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** A long list under heads, on a screen that is shorter than it. */
class GroupedListTest {
    private static final List<String> GROUPS = List.of("", "a", "a", "a", "a", "a", "b", "b", "c");

    private static List<String> drawn(int rows, int cursor) {
        Canvas canvas = new Canvas(12, rows);
        new GroupedList(GROUPS)
                .draw(
                        canvas,
                        0,
                        rows,
                        cursor,
                        (i, row) -> canvas.put(0, row, GROUPS.get(i), Style.BOLD),
                        (i, row) -> canvas.put(2, row, String.valueOf(i), Style.TEXT));
        return Arrays.stream(canvas.frame().text().split("\n", -1))
                .map(String::stripTrailing)
                .filter(row -> !row.isEmpty())
                .toList();
    }

    @Test
    void each_group_has_its_head_and_a_nameless_one_none() {
        assertThat(drawn(14, 0))
                .containsExactly("  0", "a", "  1", "  2", "  3", "  4", "  5", "b", "  6", "  7", "c", "  8");
    }

    @Test
    void the_head_stays_and_arrows_say_where_more_follows() {
        assertThat(drawn(6, 5)).containsExactly("a          ↑", "  3", "  4", "  5", "b", "  6        ↓");
    }

    @Test
    void the_entry_in_focus_is_always_seen() {
        for (int rows = 1; rows < 16; rows++) {
            int height = rows;
            assertThat(IntStream.range(0, GROUPS.size())
                            .filter(cursor -> Collections.disjoint(
                                    drawn(height, cursor),
                                    List.of("  " + cursor, "  " + cursor + "        ↑", "  " + cursor + "        ↓"))))
                    .as("rows " + rows)
                    .isEmpty();
        }
    }
}

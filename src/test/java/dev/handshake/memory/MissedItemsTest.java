package dev.handshake.memory;

import static dev.handshake.memory.Histories.NEW_YEAR;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class MissedItemsTest {
    private final Item once = item("once", "x+");
    private final Item twice = item("twice", "x+x");
    private final Item recovered = item("recovered", "xx++++");
    private final Item leech = item("leech", "x+xxx+xx++");
    private final Item freed = item("freed", "x+xxx+xx+++");
    private final List<Item> all = List.of(once, recovered, freed, twice, leech);

    @Test
    void the_notebook_holds_what_was_missed_twice_worst_first() {
        assertThat(MissedItems.twice(all)).containsExactly(leech, freed, twice, recovered);
        assertThat(MissedItems.often(1, all)).containsExactly(leech, freed, twice, recovered, once);
        assertThat(MissedItems.twice(List.of())).isEmpty();
    }

    @Test
    void equally_bad_ones_stand_by_name() {
        assertThat(MissedItems.twice(List.of(item("b", "xx"), item("a", "xx"))))
                .extracting(Item::id)
                .containsExactly("a", "b");
    }

    @Test
    void a_leech_was_missed_six_times_and_not_recalled_three_times_since() {
        assertThat(Leech.DEFAULT.among(all)).containsExactly(leech);
        assertThat(Leech.DEFAULT.is(freed.standing())).isFalse();
        assertThat(new Leech(2, 1).among(all)).containsExactly(twice);
    }

    /** x is a miss, + a recall, ten minutes apart. */
    private static Item item(String id, String answers) {
        History history = History.NONE;
        for (int i = 0; i < answers.length(); i++) {
            Grade grade = answers.charAt(i) == 'x' ? Grade.AGAIN : Grade.GOOD;
            history = history.with(new Review(NEW_YEAR.plus(Duration.ofMinutes(10L * i)), grade));
        }
        return new Item(id, "topic", history.replay(Schedule.DEFAULT).orElseThrow());
    }
}

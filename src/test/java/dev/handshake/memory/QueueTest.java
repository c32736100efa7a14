package dev.handshake.memory;

import static dev.handshake.memory.Histories.NEW_YEAR;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class QueueTest {
    private static final Instant NOW = NEW_YEAR.plus(Duration.ofDays(60));
    private static final Memory TEN_DAYS = new Memory(10, 5);

    @Test
    void sure_and_wrong_comes_first_then_the_least_retrievable() {
        Item fresh = item("fresh", "a", 10, false);
        Item faded = item("faded", "b", 40, false);
        Item fading = item("fading", "c", 20, false);
        Item sure = item("sure", "d", 12, true);
        assertThat(order(Confusable.NOTHING, fresh, faded, fading, sure))
                .containsExactly("sure", "faded", "fading", "fresh");
    }

    @Test
    void what_is_held_firmly_fades_slowly() {
        Item firm = item("firm", "a", 30, new Memory(40, 5), false);
        Item loose = item("loose", "b", 12, new Memory(10, 5), false);
        assertThat(order(Confusable.NOTHING, firm, loose)).containsExactly("loose", "firm");
    }

    @Test
    void equally_retrievable_ones_stand_by_name() {
        assertThat(order(Confusable.NOTHING, item("b", "t", 10, false), item("a", "t", 10, false)))
                .containsExactly("a", "b");
    }

    @Test
    void of_two_topics_they_take_turns() {
        assertThat(order(
                        Confusable.NOTHING,
                        item("a1", "a", 50, false),
                        item("a2", "a", 49, false),
                        item("a3", "a", 48, false),
                        item("b1", "b", 12, false),
                        item("b2", "b", 11, false)))
                .containsExactly("a1", "b1", "a2", "b2", "a3");
    }

    @Test
    void a_topic_with_more_than_half_goes_first_so_as_not_to_pile_up() {
        assertThat(order(
                        Confusable.NOTHING,
                        item("a1", "a", 12, false),
                        item("a2", "a", 11, false),
                        item("a3", "a", 10, false),
                        item("b1", "b", 50, false),
                        item("b2", "b", 40, false)))
                .containsExactly("a1", "b1", "a2", "b2", "a3");
    }

    @Test
    void confusable_topics_stand_next_to_each_other() {
        Confusable waits = new Confusable(List.of(Set.of("time-wait", "close-wait")));
        assertThat(order(
                        waits,
                        item("tw1", "time-wait", 50, false),
                        item("tw2", "time-wait", 30, false),
                        item("rst1", "rst", 49, false),
                        item("rst2", "rst", 29, false),
                        item("cw1", "close-wait", 12, false),
                        item("cw2", "close-wait", 11, false)))
                .containsExactly("tw1", "cw1", "rst1", "tw2", "cw2", "rst2");
        assertThat(waits.are("time-wait", "time-wait")).isFalse();
        assertThat(waits.are("time-wait", "rst")).isFalse();
    }

    @Test
    void confusable_topics_alternate_when_nothing_else_is_due() {
        Confusable waits = new Confusable(List.of(Set.of("tw", "cw")));
        List<Item> items = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            items.add(item("tw" + i, "tw", 50 - i, false));
            items.add(item("cw" + i, "cw", 20 - i, false));
        }
        List<Item> order = Queue.of(items, NOW, waits).inOrder();
        for (int i = 1; i < order.size(); i++) {
            assertThat(waits.are(order.get(i - 1).topic(), order.get(i).topic()))
                    .isTrue();
        }
    }

    @Test
    void no_topic_comes_twice_in_a_row_when_that_can_be_avoided() {
        for (int seed = 0; seed < 200; seed++) {
            List<Item> items = seeded(seed, 1 + seed, 0);
            List<Item> order = Queue.of(items, NOW, confusable(seed)).inOrder();
            assertThat(ids(order)).isEqualTo(ids(items));
            int most = Collections.max(counts(items).values());
            int unavoidable = Math.max(0, most - 1 - (items.size() - most));
            assertThat(repeats(order)).as("seed %d", seed).isEqualTo(unavoidable);
        }
    }

    @Test
    void some_seeds_make_repeats_unavoidable_and_some_make_a_topic_more_than_half() {
        int unavoidable = 0;
        for (int seed = 0; seed < 200; seed++) {
            List<Item> items = seeded(seed, 1 + seed, 0);
            unavoidable += 2 * Collections.max(counts(items).values()) > items.size() + 1 ? 1 : 0;
        }
        assertThat(unavoidable).isBetween(10, 150);
    }

    @Test
    void a_confident_error_waits_only_for_confident_errors_and_for_one_card_in_between() {
        for (int seed = 0; seed < 200; seed++) {
            List<Item> order =
                    Queue.of(seeded(seed, 100, 10), NOW, confusable(seed)).inOrder();
            int open = (int) order.stream()
                    .filter(item -> item.standing().isSureAndWrong())
                    .count();
            assertThat(order.get(0).standing().isSureAndWrong()).isEqualTo(open > 0);
            for (int i = 0, left = open; left > 0; i++) {
                if (order.get(i).standing().isSureAndWrong()) {
                    left--;
                } else {
                    String before = order.get(i - 1).topic();
                    assertThat(order.subList(i, order.size()))
                            .filteredOn(item -> item.standing().isSureAndWrong())
                            .allMatch(item -> item.topic().equals(before));
                }
            }
        }
    }

    @Test
    void within_a_topic_the_least_retrievable_comes_first() {
        List<Item> order = Queue.of(seeded(7, 500, 0), NOW, confusable(7)).inOrder();
        order.stream().collect(Collectors.groupingBy(Item::topic)).values().forEach(topic -> assertThat(topic)
                .isSortedAccordingTo(
                        Comparator.comparingDouble(item -> Schedule.DEFAULT.retrievability(item.card(), NOW))));
    }

    @Test
    void the_order_does_not_depend_on_how_the_items_were_read() {
        List<Item> items = new ArrayList<>(seeded(3, 10_000, 20));
        List<Item> order = Queue.of(items, NOW, confusable(3)).inOrder();
        Collections.shuffle(items, new Random(1));
        assertThat(Queue.of(items, NOW, confusable(3)).inOrder()).isEqualTo(order);
    }

    @Test
    void ten_thousand_cards_of_thirty_topics_are_all_asked_without_a_repeat() {
        List<Item> items = IntStream.range(0, 10_000)
                .mapToObj(i -> item("i" + i, "t" + i % 30, 10 + i * 31 % 50, i % 97 == 0))
                .toList();
        List<Item> order = Queue.of(items, NOW, confusable(5)).inOrder();
        assertThat(ids(order)).isEqualTo(ids(items));
        assertThat(repeats(order)).isZero();
    }

    @Test
    void a_pick_leaves_the_queue_as_it_was() {
        Queue queue = Queue.of(seeded(1, 50, 5), NOW, Confusable.NOTHING);
        Queue.Pick pick = queue.next().orElseThrow();
        assertThat(queue.size()).isEqualTo(50);
        assertThat(pick.rest().size()).isEqualTo(49);
        assertThat(queue.next().orElseThrow().item()).isEqualTo(pick.item());
    }

    @Test
    void what_is_not_due_is_not_in_it() {
        Queue queue = Queue.of(List.of(item("a", "t", 9, false), item("b", "t", 10, false)), NOW, Confusable.NOTHING);
        assertThat(queue.inOrder()).extracting(Item::id).containsExactly("b");
        assertThat(queue.size()).isOne();
    }

    @Test
    void nothing_due_is_an_empty_queue() {
        Queue queue = Queue.of(List.of(), NOW, Confusable.NOTHING);
        assertThat(queue.next()).isEmpty();
        assertThat(queue.inOrder()).isEmpty();
        assertThat(queue.size()).isZero();
    }

    private static List<String> order(Confusable confusable, Item... items) {
        return Queue.of(List.of(items), NOW, confusable).inOrder().stream()
                .map(Item::id)
                .toList();
    }

    private static Item item(String id, String topic, int daysAgo, boolean sureAndWrong) {
        return item(id, topic, daysAgo, TEN_DAYS, sureAndWrong);
    }

    private static Item item(String id, String topic, int daysAgo, Memory memory, boolean sureAndWrong) {
        Instant last = NOW.minus(Duration.ofDays(daysAgo));
        Card card = new Card(CardPhase.REVIEW, 0, memory, last, last.plus(Duration.ofDays(10)));
        Optional<Instant> sureMiss = sureAndWrong ? Optional.of(last) : Optional.empty();
        return new Item(id, topic, new Standing(card, 3, 1, 1, sureMiss));
    }

    /** All due; of few topics, some of them much larger than the others. */
    private static List<Item> seeded(int seed, int count, int percentSure) {
        SplittableRandom random = new SplittableRandom(seed);
        int topics = 1 + random.nextInt(8);
        List<Item> items = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            String topic = "t" + random.nextInt(1 + random.nextInt(topics));
            items.add(item("i" + i, topic, 10 + random.nextInt(50), random.nextInt(100) < percentSure));
        }
        return items;
    }

    private static Confusable confusable(int seed) {
        return new Confusable(List.of(Set.of("t0", "t" + (1 + seed % 3)), Set.of("t4", "t5", "t6")));
    }

    private static Map<String, Integer> counts(Collection<Item> items) {
        Map<String, Integer> counts = new HashMap<>();
        items.forEach(item -> counts.merge(item.topic(), 1, Integer::sum));
        return counts;
    }

    private static List<String> ids(Collection<Item> items) {
        return items.stream().map(Item::id).sorted().toList();
    }

    private static int repeats(List<Item> order) {
        return (int) IntStream.range(1, order.size())
                .filter(i -> order.get(i).topic().equals(order.get(i - 1).topic()))
                .count();
    }
}

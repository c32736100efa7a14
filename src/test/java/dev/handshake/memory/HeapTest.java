package dev.handshake.memory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class HeapTest {
    @Test
    void what_is_put_in_comes_out_in_order() {
        for (int size = 0; size < 200; size++) {
            SplittableRandom random = new SplittableRandom(size);
            List<Integer> numbers =
                    new ArrayList<>(random.ints(size, 0, 50).boxed().toList());
            Heap<Integer> heap = Heap.of(numbers, Comparator.naturalOrder());
            for (int i = 0; i < size / 3; i++) {
                heap = heap.with(i);
                numbers.add(i);
            }
            numbers.sort(Comparator.naturalOrder());
            assertThat(drained(heap)).isEqualTo(numbers);
            assertThat(drained(heap)).as("a second time").isEqualTo(numbers);
        }
    }

    @Test
    void rising_and_falling_numbers_do_not_run_out_of_stack() {
        Heap<Integer> rising = Heap.of(List.<Integer>of(), Comparator.naturalOrder());
        Heap<Integer> falling = rising;
        for (int i = 0; i < 100_000; i++) {
            rising = rising.with(i);
            falling = falling.with(-i);
        }
        assertThat(drained(rising)).hasSize(100_000).isSorted();
        assertThat(drained(falling)).hasSize(100_000).isSorted();
    }

    @Test
    void a_hundred_thousand_take_two_comparisons_each_and_then_a_few_for_each_taken() {
        int[] comparisons = {0};
        List<Integer> numbers = new SplittableRandom(1).ints(100_000).boxed().toList();
        Heap<Integer> heap = Heap.of(numbers, (one, other) -> {
            comparisons[0]++;
            return Integer.compare(one, other);
        });
        assertThat(comparisons[0]).isLessThan(200_000);
        for (int i = 0; i < 1000; i++) {
            comparisons[0] = 0;
            heap = heap.rest();
            assertThat(comparisons[0]).isLessThan(2 * 17);
        }
    }

    @Test
    void an_empty_heap_has_no_least() {
        Heap<Integer> empty = Heap.of(List.<Integer>of(), Comparator.naturalOrder());
        assertThat(empty.isEmpty()).isTrue();
        assertThat(empty.rest().isEmpty()).isTrue();
        assertThatExceptionOfType(NoSuchElementException.class).isThrownBy(empty::least);
    }

    private static List<Integer> drained(Heap<Integer> heap) {
        List<Integer> drained = new ArrayList<>();
        for (Heap<Integer> rest = heap; !rest.isEmpty(); rest = rest.rest()) {
            drained.add(rest.least());
        }
        return drained;
    }
}

package dev.handshake.memory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Weights that are made here, not the ready ones: what they are made of, and what follows from it. */
class WeightsTest {
    /** As FSRS-6 publishes them, w0 to w20. */
    private static final List<Double> PUBLISHED = List.of(
            0.212, 1.2931, 2.3065, 8.2956, 6.4133, 0.8334, 3.0194, 0.001, 1.8722, 0.1666, 0.796, 1.4835, 0.0614, 0.2629,
            1.6483, 0.6014, 1.8729, 0.5425, 0.0912, 0.0658, 0.1542);

    private static final List<Integer> POSITIVE = List.of(0, 1, 2, 3, 20);

    static List<Integer> places() {
        return IntStream.range(0, 21).boxed().toList();
    }

    @Test
    void the_default_is_what_fsrs_publishes() {
        assertThat(new Weights(PUBLISHED)).isEqualTo(Weights.DEFAULT).hasSameHashCodeAs(Weights.DEFAULT);
        assertThat(new Weights(PUBLISHED)).hasToString(PUBLISHED.toString());
        assertThat(new Weights(with(7, 0.002)))
                .isNotEqualTo(Weights.DEFAULT)
                .doesNotHaveSameHashCodeAs(Weights.DEFAULT)
                .isNotEqualTo(PUBLISHED);
    }

    @Test
    void stability_is_the_days_until_nine_in_ten_are_recalled() {
        Memory memory = new Memory(10, 5);
        Weights weights = new Weights(PUBLISHED);
        assertThat(weights.retrievability(memory, 10)).isCloseTo(0.9, within(1e-12));
        assertThat(weights.intervalDays(memory, 0.9, 100)).isEqualTo(10);
    }

    /** s / e^(w17 w18), however long it was not seen. */
    @Test
    void forgetting_never_leaves_more_than_a_miss_on_the_same_day_would() {
        Memory left = new Weights(PUBLISHED).next(new Memory(0.01, 1), Grade.AGAIN, 100);
        assertThat(left.stability()).isCloseTo(0.01 / Math.exp(0.5425 * 0.0912), within(1e-12));
    }

    @ParameterizedTest
    @MethodSource("places")
    void only_the_first_four_and_the_last_must_be_positive(int place) {
        for (double number : new double[] {0, -0.5}) {
            if (POSITIVE.contains(place)) {
                assertThatIllegalArgumentException()
                        .isThrownBy(() -> new Weights(with(place, number)))
                        .withMessage("weights: w" + place + " is " + number);
            } else {
                assertThatCode(() -> new Weights(with(place, number))).doesNotThrowAnyException();
            }
        }
    }

    @ParameterizedTest
    @MethodSource("places")
    void every_one_must_be_a_number(int place) {
        for (double number : new double[] {Double.NaN, Double.POSITIVE_INFINITY}) {
            assertThatIllegalArgumentException().isThrownBy(() -> new Weights(with(place, number)));
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 20, 22})
    void there_are_twenty_one(int count) {
        List<Double> numbers = IntStream.range(0, count).mapToObj(i -> 1.0).toList();
        assertThatIllegalArgumentException().isThrownBy(() -> new Weights(numbers));
    }

    private static List<Double> with(int place, double number) {
        List<Double> numbers = new ArrayList<>(PUBLISHED);
        numbers.set(place, number);
        return numbers;
    }
}

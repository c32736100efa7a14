package dev.handshake.memory;

import static dev.handshake.memory.Histories.NEW_YEAR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What cannot be is refused where it is made, and the edges of every range belong to it. */
class RangesTest {
    private static final Memory MEMORY = new Memory(1, 5);
    private static final Instant DUE = NEW_YEAR.plus(Duration.ofDays(1));
    private static final Card CARD = new Card(CardPhase.REVIEW, 0, MEMORY, NEW_YEAR, DUE);

    @TestFactory
    Stream<DynamicTest> refused() {
        return Stream.of(
                refuses("a card at a step before the first", () -> card(CardPhase.LEARNING, -1, DUE)),
                refuses("a review card in steps", () -> card(CardPhase.REVIEW, 1, DUE)),
                refuses("a card due when it was asked", () -> card(CardPhase.REVIEW, 0, NEW_YEAR)),
                refuses("no stability", () -> new Memory(0, 5)),
                refuses("endless stability", () -> new Memory(Double.POSITIVE_INFINITY, 5)),
                refuses("less than the least difficulty", () -> new Memory(1, 0.99)),
                refuses("more than the greatest difficulty", () -> new Memory(1, 10.01)),
                refuses("retention of nothing", () -> Parameters.DEFAULT.withRetention(0)),
                refuses("retention of everything", () -> Parameters.DEFAULT.withRetention(1)),
                refuses("no interval at all", () -> longest(0)),
                refuses("a step without a wait", () -> Parameters.DEFAULT.withSteps(List.of(Duration.ZERO), List.of())),
                refuses(
                        "a step back in time",
                        () -> Parameters.DEFAULT.withSteps(List.of(), List.of(Duration.ofMinutes(-1)))),
                refuses("a grade below again", () -> Grade.of(0)),
                refuses("a grade above easy", () -> Grade.of(5)),
                refuses("more recalled than asked", () -> new Retention(1, 2)),
                refuses("fewer recalled than none", () -> new Retention(1, -1)),
                refuses("fewer misses than none", () -> new Standing(CARD, 1, -1, 1, Optional.empty())),
                refuses("a streak below none", () -> new Standing(CARD, 1, 1, -1, Optional.empty())),
                refuses("no review", () -> new Standing(CARD, 0, 0, 0, Optional.empty())),
                refuses("more misses and recalls than reviews", () -> new Standing(CARD, 2, 1, 2, Optional.empty())),
                refuses("hints taken back", () -> new AnswerSignals(true, -1, Duration.ZERO, Confidence.SURE)),
                refuses(
                        "an answer before the question",
                        () -> new AnswerSignals(true, 0, Duration.ofMillis(-1), Confidence.SURE)),
                refuses("fast that is slow", () -> new Grading(Duration.ofSeconds(5), Duration.ofSeconds(5))),
                refuses("too few weights", () -> new Weights(Collections.nCopies(20, 1.0))),
                refuses("a weight that must be positive", () -> weights(3, 0.0)),
                refuses("the decay, which must be positive too", () -> weights(20, -0.1)),
                refuses("a weight that is no number", () -> weights(10, Double.NaN)));
    }

    @Test
    void the_edges_are_within() {
        assertThatCode(() -> {
                    card(CardPhase.RELEARNING, 0, DUE);
                    new Memory(Memory.LEAST_STABILITY, Memory.LEAST_DIFFICULTY);
                    new Memory(1, Memory.GREATEST_DIFFICULTY);
                    longest(1);
                    new Retention(0, 0);
                    new Retention(2, 2);
                    new Standing(CARD, 2, 1, 1, Optional.empty());
                    new AnswerSignals(true, 0, Duration.ZERO, Confidence.UNASKED);
                    new Grading(Duration.ZERO, Duration.ofMillis(1));
                    weights(4, 0.0);
                })
                .doesNotThrowAnyException();
    }

    @Test
    void confidence_is_stored_as_a_word_and_read_back() {
        assertThat(Stream.of(Confidence.values()).map(Confidence::word)).containsExactly("", "guess", "maybe", "sure");
        assertThat(Confidence.values())
                .allSatisfy(each -> assertThat(Confidence.ofWord(each.word())).isEqualTo(each));
        assertThat(Confidence.ofWord("certain")).isEqualTo(Confidence.UNASKED);
    }

    private static DynamicTest refuses(String what, Runnable made) {
        return DynamicTest.dynamicTest(
                what, () -> assertThatThrownBy(made::run).isInstanceOf(IllegalArgumentException.class));
    }

    private static Card card(CardPhase phase, int step, Instant due) {
        return new Card(phase, step, MEMORY, NEW_YEAR, due);
    }

    private static Parameters longest(int days) {
        return new Parameters(Weights.DEFAULT, 0.9, List.of(), List.of(), days);
    }

    /** Weights that all are 1 but this one. */
    private static Weights weights(int index, double weight) {
        List<Double> numbers = new ArrayList<>(Collections.nCopies(21, 1.0));
        numbers.set(index, weight);
        return new Weights(numbers);
    }
}

package dev.handshake.memory;

import static dev.handshake.memory.Histories.NEW_YEAR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ScheduleTest {
    private static final Schedule SCHEDULE = Schedule.DEFAULT;

    @Test
    void a_better_grade_never_comes_back_sooner() {
        Set<CardPhase> seen = EnumSet.noneOf(CardPhase.class);
        for (Parameters parameters : Histories.parameters()) {
            Schedule schedule = new Schedule(parameters);
            Histories.seeded(500).forEach(history -> {
                Card card = history.card(schedule).orElseThrow();
                seen.add(card.phase());
                for (Duration late : List.of(Duration.ZERO, Duration.ofHours(7), Duration.ofDays(90))) {
                    List<Instant> dues = Stream.of(Grade.values())
                            .map(grade -> schedule.next(card, grade, card.due().plus(late)))
                            .map(Card::due)
                            .toList();
                    assertThat(dues).as("%s after %s", card, late).isSorted();
                }
            });
        }
        assertThat(seen).containsExactlyInAnyOrder(CardPhase.values());
    }

    @Test
    void a_better_first_grade_never_comes_back_sooner() {
        for (Parameters parameters : Histories.parameters()) {
            Schedule schedule = new Schedule(parameters);
            List<Instant> dues = new ArrayList<>();
            for (Grade grade : Grade.values()) {
                dues.add(schedule.first(grade, NEW_YEAR).due());
            }
            assertThat(dues).isSorted();
        }
    }

    @Test
    void nothing_is_ever_due_in_the_past() {
        for (Parameters parameters : Histories.parameters()) {
            Schedule schedule = new Schedule(parameters);
            Histories.seeded(500).forEach(history -> {
                History sofar = History.NONE;
                for (Review review : history.reviews()) {
                    sofar = sofar.with(review);
                    Card card = sofar.card(schedule).orElseThrow();
                    assertThat(card.due()).isAfter(review.at());
                    assertThat(card.isDue(review.at())).isFalse();
                }
            });
        }
    }

    @Test
    void a_new_card_goes_through_one_and_ten_minutes() {
        Card first = SCHEDULE.first(Grade.GOOD, NEW_YEAR);
        assertThat(first.due()).isEqualTo("2026-01-01T09:10:00Z");
        Card second = SCHEDULE.next(first, Grade.GOOD, first.due());
        assertThat(second.phase()).isEqualTo(CardPhase.REVIEW);
        assertThat(second.due()).isEqualTo("2026-01-03T09:10:00Z");
        assertThat(SCHEDULE.first(Grade.AGAIN, NEW_YEAR).due()).isEqualTo("2026-01-01T09:01:00Z");
        assertThat(SCHEDULE.first(Grade.HARD, NEW_YEAR).due()).isEqualTo("2026-01-01T09:05:30Z");
        assertThat(SCHEDULE.first(Grade.EASY, NEW_YEAR).due()).isEqualTo("2026-01-09T09:00:00Z");
    }

    @Test
    void a_forgotten_card_is_relearnt_after_ten_minutes() {
        Card known = SCHEDULE.first(Grade.EASY, NEW_YEAR);
        Card forgotten = SCHEDULE.next(known, Grade.AGAIN, known.due());
        assertThat(forgotten.phase()).isEqualTo(CardPhase.RELEARNING);
        assertThat(Duration.between(forgotten.last(), forgotten.due())).isEqualTo(Duration.ofMinutes(10));
        assertThat(SCHEDULE.next(forgotten, Grade.HARD, forgotten.due()).due())
                .isEqualTo(forgotten.due().plus(Duration.ofMinutes(15)));
        Card relearnt = SCHEDULE.next(forgotten, Grade.GOOD, forgotten.due());
        assertThat(relearnt.phase()).isEqualTo(CardPhase.REVIEW);
        assertThat(relearnt.memory().stability()).isLessThan(known.memory().stability());
    }

    @Test
    void the_due_day_is_where_retrievability_reaches_the_target() {
        Card card = SCHEDULE.first(Grade.EASY, NEW_YEAR);
        assertThat(SCHEDULE.retrievability(card, NEW_YEAR)).isEqualTo(1);
        assertThat(SCHEDULE.retrievability(card, NEW_YEAR.minusSeconds(5))).isEqualTo(1);
        assertThat(SCHEDULE.retrievability(card, card.due())).isCloseTo(0.9, within(0.01));
    }

    @Test
    void a_review_dated_before_the_last_one_counts_as_the_same_day() {
        Card card = SCHEDULE.first(Grade.EASY, NEW_YEAR);
        Instant before = NEW_YEAR.minus(Duration.ofDays(30));
        Card next = SCHEDULE.next(card, Grade.GOOD, before);
        assertThat(next.memory())
                .isEqualTo(SCHEDULE.next(card, Grade.GOOD, NEW_YEAR).memory());
        assertThat(next.due()).isAfter(before);
    }

    @Test
    void a_card_that_waited_at_a_step_which_no_longer_exists_leaves_the_steps() {
        Card second = SCHEDULE.first(Grade.GOOD, NEW_YEAR);
        Schedule shorter = new Schedule(Parameters.DEFAULT.withSteps(List.of(Duration.ofMinutes(1)), List.of()));
        assertThat(shorter.next(second, Grade.HARD, second.due()).phase()).isEqualTo(CardPhase.REVIEW);
        assertThat(shorter.next(second, Grade.AGAIN, second.due()).phase()).isEqualTo(CardPhase.LEARNING);
    }

    @Test
    void a_hundred_years_of_easy_answers_stay_within_the_longest_interval() {
        Card card = SCHEDULE.first(Grade.EASY, NEW_YEAR);
        for (int i = 0; i < 40; i++) {
            card = SCHEDULE.next(card, Grade.EASY, card.due());
        }
        assertThat(Duration.between(card.last(), card.due())).isEqualTo(Duration.ofDays(36_500));
    }

    @Test
    void a_thousand_misses_stay_within_the_ranges() {
        Card card = SCHEDULE.first(Grade.AGAIN, NEW_YEAR);
        for (int i = 0; i < 1000; i++) {
            card = SCHEDULE.next(card, Grade.AGAIN, card.due());
        }
        assertThat(card.memory().stability()).isEqualTo(Memory.LEAST_STABILITY);
        assertThat(card.memory().difficulty()).isBetween(9.9, Memory.GREATEST_DIFFICULTY);
    }

    @Test
    void the_edges_of_the_ranges_are_in_them() {
        assertThat(new Memory(0.001, 1)).isEqualTo(Memory.clamped(0, 0));
        assertThat(new Memory(Double.MAX_VALUE, 10)).isEqualTo(Memory.clamped(Double.POSITIVE_INFINITY, 11));
        assertThat(new Schedule(atMost(1)).first(Grade.EASY, NEW_YEAR).due())
                .isEqualTo(NEW_YEAR.plus(Duration.ofDays(1)));
    }

    private static Parameters atMost(int days) {
        return new Parameters(Weights.DEFAULT, 0.9, List.of(), List.of(), days);
    }

    @Test
    void nonsense_is_refused() {
        assertThatIllegalArgumentException().isThrownBy(() -> Grade.of(0)).withMessage("grade: 0 is not 1 to 4");
        assertThatIllegalArgumentException().isThrownBy(() -> Grade.of(5));
        assertThatIllegalArgumentException().isThrownBy(() -> Parameters.DEFAULT.withRetention(1));
        assertThatIllegalArgumentException().isThrownBy(() -> Parameters.DEFAULT.withRetention(0));
        assertThatIllegalArgumentException().isThrownBy(() -> atMost(0));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Parameters.DEFAULT.withSteps(List.of(), List.of(Duration.ZERO)));
        assertThatIllegalArgumentException().isThrownBy(() -> Parameters.DEFAULT.withRetention(Double.NaN));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Parameters.DEFAULT.withSteps(List.of(Duration.ZERO), List.of()));
        assertThatIllegalArgumentException().isThrownBy(() -> new Weights(List.of(1.0)));
        assertThatIllegalArgumentException().isThrownBy(() -> new Weights(Collections.nCopies(21, 0.0)));
        assertThatIllegalArgumentException().isThrownBy(() -> new Memory(Double.NaN, 5));
        assertThatIllegalArgumentException().isThrownBy(() -> new Memory(1, 11));
        assertThatIllegalArgumentException().isThrownBy(() -> new Memory(1, 0.999));
        assertThatIllegalArgumentException().isThrownBy(() -> new Memory(0.000_999, 5));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Card(CardPhase.REVIEW, 0, new Memory(1, 5), NEW_YEAR, NEW_YEAR));
    }
}

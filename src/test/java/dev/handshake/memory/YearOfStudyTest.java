package dev.handshake.memory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** A year at the program: two new questions a day until all 600 are known, and whatever is due, every morning at nine. */
class YearOfStudyTest {
    private static final int DAYS = 365;
    private static final int NEW_A_DAY = 2;
    private static final int QUESTIONS = 600;

    @Test
    void a_learner_who_forgets_as_the_model_says_retains_the_target() {
        for (int seed = 1; seed <= 5; seed++) {
            Retention retention = study(seed, 1, Schedule.DEFAULT);
            report("as the model, seed " + seed, retention);
            assertThat(retention.asked()).isGreaterThan(2000);
            assertThat(retention.share().orElseThrow()).isCloseTo(0.9, within(0.03));
        }
    }

    @Test
    void a_learner_whose_memory_is_modestly_better_or_worse_stays_near_it() {
        Map<Double, Double> shares = new TreeMap<>();
        for (double factor : new double[] {0.7, 0.85, 1.2, 1.5}) {
            Retention retention = study(1, factor, Schedule.DEFAULT);
            report("stability x " + factor, retention);
            shares.put(factor, retention.share().orElseThrow());
        }
        assertThat(List.copyOf(shares.values())).isSorted();
        assertThat(shares.get(0.85)).isCloseTo(0.9, within(0.03));
        assertThat(shares.get(1.2)).isCloseTo(0.9, within(0.03));
        assertThat(shares.values()).allSatisfy(share -> assertThat(share).isCloseTo(0.9, within(0.06)));
    }

    @Test
    void a_lower_target_costs_fewer_reviews() {
        Retention usual = study(1, 1, Schedule.DEFAULT);
        Retention lower = study(1, 1, new Schedule(Parameters.DEFAULT.withRetention(0.8)));
        report("target 0.8", lower);
        assertThat(lower.share().orElseThrow()).isCloseTo(0.8, within(0.04));
        assertThat(lower.asked()).isLessThan(usual.asked());
    }

    @Test
    void retention_counts_only_reviews_a_day_apart() {
        Instant start = Histories.NEW_YEAR;
        History history = new History(List.of(
                new Review(start, Grade.AGAIN),
                new Review(start.plus(Duration.ofMinutes(1)), Grade.AGAIN),
                new Review(start.plus(Duration.ofDays(2)), Grade.GOOD),
                new Review(start.plus(Duration.ofDays(9)), Grade.AGAIN)));
        assertThat(Retention.of(List.of(history))).isEqualTo(new Retention(2, 1));
        assertThat(Retention.of(List.of()).share()).isEmpty();
    }

    /** {@code factor}: how much more stable this learner's memory is than the model believes. */
    private static Retention study(int seed, double factor, Schedule schedule) {
        SplittableRandom chance = new SplittableRandom(seed);
        List<History> histories = new ArrayList<>();
        List<Card> cards = new ArrayList<>();
        for (int day = 0; day < DAYS; day++) {
            Instant nine = Histories.NEW_YEAR.plus(Duration.ofDays(day));
            for (int i = 0; i < NEW_A_DAY && histories.size() < QUESTIONS; i++) {
                Grade grade = Grade.of(1 + chance.nextInt(4));
                histories.add(History.NONE.with(new Review(nine, grade)));
                cards.add(schedule.first(grade, nine));
            }
            for (int i = 0; i < cards.size(); i++) {
                Instant now = nine;
                while (cards.get(i).due().isBefore(nine.plus(Duration.ofHours(1)))) {
                    Card card = cards.get(i);
                    now = card.due().isAfter(now) ? card.due() : now;
                    Grade grade = answer(card, factor, schedule, now, chance);
                    histories.set(i, histories.get(i).with(new Review(now, grade)));
                    cards.set(i, schedule.next(card, grade, now));
                }
            }
        }
        return Retention.of(histories);
    }

    private static Grade answer(Card card, double factor, Schedule schedule, Instant now, SplittableRandom chance) {
        Memory memory = card.memory();
        Memory own = Memory.clamped(memory.stability() * factor, memory.difficulty());
        double recalled = schedule.parameters().weights().retrievability(own, card.daysSince(now));
        if (chance.nextDouble() >= recalled) {
            return Grade.AGAIN;
        }
        int kind = chance.nextInt(10);
        return kind == 0 ? Grade.HARD : kind == 1 ? Grade.EASY : Grade.GOOD;
    }

    private static void report(String who, Retention retention) {
        System.out.printf(
                "a year, %s: %d of %d recalled, %.1f %%%n",
                who,
                retention.recalled(),
                retention.asked(),
                100 * retention.share().orElseThrow());
    }
}

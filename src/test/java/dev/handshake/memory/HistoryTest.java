package dev.handshake.memory;

import static dev.handshake.memory.Grade.AGAIN;
import static dev.handshake.memory.Grade.GOOD;
import static dev.handshake.memory.Histories.NEW_YEAR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class HistoryTest {
    private static final Schedule SCHEDULE = Schedule.DEFAULT;

    @Test
    void a_replay_gives_the_same_result_in_whatever_order_the_reviews_were_read() {
        Histories.seeded(300).forEach(history -> {
            List<Review> backwards = new ArrayList<>(history.reviews());
            Collections.reverse(backwards);
            Optional<Standing> once = history.replay(SCHEDULE);
            assertThat(history.replay(SCHEDULE)).isEqualTo(once);
            assertThat(new History(backwards).replay(SCHEDULE)).isEqualTo(once);
        });
    }

    @Test
    void one_review_at_a_time_gives_what_the_replay_gives() {
        Histories.seeded(300).forEach(history -> {
            Standing standing = Standing.first(history.reviews().get(0), SCHEDULE);
            for (Review review : history.reviews().subList(1, history.reviews().size())) {
                standing = standing.after(review, SCHEDULE);
            }
            assertThat(history.replay(SCHEDULE)).contains(standing);
        });
    }

    @Test
    void misses_and_the_streak_since_are_counted() {
        Standing standing = stands(after("PT0S", AGAIN), after("PT1M", AGAIN), after("PT5M", GOOD), after("P1D", GOOD));
        assertThat(standing.reviews()).isEqualTo(4);
        assertThat(standing.misses()).isEqualTo(2);
        assertThat(standing.streak()).isEqualTo(2);
        assertThat(standing.isSureAndWrong()).isFalse();
    }

    @Test
    void sure_and_wrong_stays_open_when_recalled_minutes_later() {
        assertThat(stands(sureAndWrong("PT0S"), after("PT10M", GOOD)).sureMiss())
                .contains(NEW_YEAR);
    }

    @Test
    void sure_and_wrong_is_settled_when_recalled_a_day_later() {
        assertThat(stands(sureAndWrong("PT0S"), after("PT10M", GOOD), after("PT24H", GOOD))
                        .isSureAndWrong())
                .isFalse();
    }

    @Test
    void sure_and_wrong_stays_open_when_missed_again_without_being_sure() {
        assertThat(stands(sureAndWrong("PT0S"), after("P2D", AGAIN)).sureMiss()).contains(NEW_YEAR);
        assertThat(stands(sureAndWrong("PT0S"), sureAndWrong("P2D")).sureMiss()).contains(at("P2D"));
    }

    @Test
    void an_item_stands_as_its_reviews_say() {
        Standing first = Standing.first(after("PT0S", GOOD), SCHEDULE);
        Item item = new Item("q/a", "opening", first).after(after("P3D", AGAIN), SCHEDULE);
        assertThat(item).isEqualTo(new Item("q/a", "opening", stands(after("PT0S", GOOD), after("P3D", AGAIN))));
        assertThat(item.card()).isEqualTo(item.standing().card());
    }

    @Test
    void counts_that_do_not_add_up_are_refused() {
        Card card = stands(after("PT0S", GOOD)).card();
        assertThat(new Standing(card, 2, 1, 1, Optional.empty()).streak()).isEqualTo(1);
        for (int[] counts : new int[][] {{0, 0, 0}, {1, 1, 1}, {2, -1, 1}, {2, 1, -1}, {3, 0, 4}, {3, 4, 0}}) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> new Standing(card, counts[0], counts[1], counts[2], Optional.empty()));
        }
    }

    private static Standing stands(Review... reviews) {
        return new History(List.of(reviews)).replay(SCHEDULE).orElseThrow();
    }

    private static Review sureAndWrong(String later) {
        return new Review(at(later), AGAIN, Confidence.SURE);
    }

    private static Review after(String later, Grade grade) {
        return new Review(at(later), grade);
    }

    private static Instant at(String later) {
        return NEW_YEAR.plus(Duration.parse(later));
    }
}

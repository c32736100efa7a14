package dev.handshake.progress;

import static org.assertj.core.api.Assertions.assertThat;

import dev.handshake.lesson.Catalog;
import dev.handshake.memory.Attempt;
import dev.handshake.memory.Confidence;
import dev.handshake.tutor.SittingTest;
import dev.handshake.tutor.model.AskedQuestion;
import dev.handshake.tutor.model.PlannedQuestion;
import dev.handshake.tutor.model.SavedSitting;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A sitting that was left, read from its row and the answers: above all a review, which asks a question more than once. */
class SavedSittingsTest {
    private static final Instant NOON = Instant.parse("2026-11-20T12:00:00Z");
    private static final Catalog CATALOG = SittingTest.CATALOG;

    private static Attempt answer(String item, boolean right, int minute) {
        return new Attempt(
                new Attempt.Subject(item, "choice", "ko", Optional.empty()),
                "1",
                Attempt.Marks.of(right, List.of(), List.of()),
                new Attempt.Effort(0, Confidence.UNASKED, 1_000),
                NOON.plusSeconds(60L * minute));
    }

    private static List<SittingRow.Asked> asked(String... items) {
        return List.of(items).stream()
                .map(item -> new SittingRow.Asked(item, Optional.empty()))
                .toList();
    }

    private static SavedSitting read(
            String purpose, List<SittingRow.Asked> ahead, List<SittingRow.Asked> behind, Attempt... answers) {
        SittingRow row = new SittingRow(
                purpose,
                0,
                new SittingRow.Questions(ahead, behind),
                60_000,
                SittingRow.Open.FRESH,
                NOON.plusSeconds(60 * 60));
        return SavedSittings.read(List.of(row), List.of(answers), CATALOG).get(0);
    }

    private static List<String> ahead(SavedSitting sitting) {
        return sitting.ahead().stream().map(PlannedQuestion::id).toList();
    }

    @Test
    void a_question_that_was_missed_in_a_review_is_still_to_be_asked_again() {
        SavedSitting review = read(
                "review",
                asked("q/many", "q/who"),
                asked("q/who", "q/tf"),
                answer("q/who", false, 1),
                answer("q/tf", true, 2));
        assertThat(ahead(review)).containsExactly("q/many", "q/who");
        assertThat(review.behind()).extracting(AskedQuestion::right).containsExactly(false, true);
    }

    @Test
    void each_time_it_was_asked_has_the_answer_of_that_time() {
        SavedSitting review = read(
                "review",
                asked("q/many"),
                asked("q/who", "q/who"),
                answer("q/who", true, -60),
                answer("q/who", false, 1),
                answer("q/who", true, 2));
        assertThat(review.behind()).extracting(AskedQuestion::right).containsExactly(false, true);
        assertThat(ahead(review)).containsExactly("q/many");
    }

    @Test
    void a_question_that_is_answered_is_not_asked_again() {
        SavedSitting recalled = read(
                "review",
                asked("q/who", "q/many"),
                asked("q/who"),
                answer("q/who", false, 1),
                answer("q/who", true, 2));
        assertThat(ahead(recalled)).as("recalled meanwhile").containsExactly("q/many");
        SavedSitting quiz = read("quiz:q", asked("q/who", "q/many"), asked("q/who"), answer("q/who", false, 1));
        assertThat(ahead(quiz)).as("in a quiz").containsExactly("q/many");
    }

    @Test
    void a_question_whose_answer_was_taken_back_comes_first() {
        SavedSitting review = read("review", asked("q/many"), asked("q/who", "q/tf"), answer("q/tf", true, 2));
        assertThat(ahead(review)).containsExactly("q/who", "q/many");
        assertThat(review.behind()).extracting(AskedQuestion::id).containsExactly("q/tf");
    }
}

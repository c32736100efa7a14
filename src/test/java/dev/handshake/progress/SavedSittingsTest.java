package dev.handshake.progress;

import static org.assertj.core.api.Assertions.assertThat;

import dev.handshake.lesson.Catalog;
import dev.handshake.memory.Attempt;
import dev.handshake.memory.Confidence;
import dev.handshake.tutor.SittingTest;
import dev.handshake.tutor.model.Agenda;
import dev.handshake.tutor.model.AskedQuestion;
import dev.handshake.tutor.model.PlannedQuestion;
import dev.handshake.tutor.model.Purpose;
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
    void a_row_names_the_questions_and_how_far_the_open_one_is() {
        Attempt.Because because = new Attempt.Because("q/who", Attempt.Because.Kind.LEFT_OUT, "lost");
        SavedSitting.Open open = new SavedSitting.Open("draft", 1, 7_000);
        AskedQuestion behind = new AskedQuestion("a", answer("q/who", true, 1), List.of(), List.of());
        Agenda agenda = new Agenda(List.of(new PlannedQuestion("q/tf", Optional.of(because))), List.of(behind));
        Purpose interview = new Purpose.OfInterview(15, 6, Optional.empty(), Optional.empty(), 42);
        assertThat(SavedSittings.row(new SavedSitting(interview, agenda, 61_000, open, 0), NOON))
                .contains(new SittingRow(
                        "interview:15:6",
                        42,
                        new SittingRow.Questions(
                                List.of(new SittingRow.Asked("q/tf", Optional.of(because))), asked("q/who")),
                        61_000,
                        new SittingRow.Open("draft", 1, 7_000),
                        NOON));
    }

    @Test
    void where_only_the_report_is_left_the_last_question_stands_on_both_sides() {
        AskedQuestion last = new AskedQuestion("a", answer("q/tf", true, 1), List.of(), List.of());
        SavedSitting answered = new SavedSitting(
                new Purpose.OfReview(), new Agenda(List.of(), List.of(last)), 0, SavedSitting.Open.FRESH, 0);
        assertThat(SavedSittings.row(answered, NOON).orElseThrow().questions())
                .isEqualTo(new SittingRow.Questions(asked("q/tf"), asked("q/tf")));
        SavedSitting over = SavedSitting.over(new Purpose.OfReview(), 0);
        assertThat(SavedSittings.row(over, NOON).orElseThrow().questions())
                .isEqualTo(new SittingRow.Questions(List.of(), List.of()));
    }

    @Test
    void a_quiz_whose_name_no_row_takes_is_not_kept() {
        assertThat(SavedSittings.row(SavedSitting.over(new Purpose.OfQuiz("Öffnen"), 0), NOON))
                .isEmpty();
    }

    @Test
    void of_two_interviews_the_later_one_is_gone_on_with() {
        SittingRow.Questions questions = new SittingRow.Questions(asked("q/who"), List.of());
        SittingRow early = new SittingRow("interview:15:6", 1, questions, 0, SittingRow.Open.FRESH, NOON);
        SittingRow late = new SittingRow("interview:30:9", 2, questions, 0, SittingRow.Open.FRESH, NOON.plusSeconds(1));
        SittingRow unknown = new SittingRow("exam:9", 2, questions, 0, SittingRow.Open.FRESH, NOON.plusSeconds(2));
        assertThat(SavedSittings.read(List.of(late, early, unknown), List.of(), CATALOG))
                .extracting(SavedSitting::purpose)
                .containsExactly(new Purpose.OfInterview(30, 9, Optional.empty(), Optional.empty(), 2));
        assertThat(SavedSittings.read(List.of(), List.of(), CATALOG)).isEmpty();
    }

    @Test
    void the_draft_belongs_to_the_question_that_was_open_and_to_no_other() {
        SittingRow.Open open = new SittingRow.Open("draft", 1, 7_000);
        SittingRow row =
                new SittingRow("review", 0, new SittingRow.Questions(asked("q/many"), asked("q/who")), 0, open, NOON);
        assertThat(SavedSittings.read(List.of(row), List.of(answer("q/who", true, -1)), CATALOG))
                .extracting(SavedSitting::open)
                .containsExactly(new SavedSitting.Open("draft", 1, 7_000));
        assertThat(SavedSittings.read(List.of(row), List.of(), CATALOG))
                .as("q/who is to be asked first")
                .extracting(SavedSitting::open)
                .containsExactly(SavedSitting.Open.FRESH);
    }

    @Test
    void an_answer_that_was_given_later_belongs_to_another_sitting() {
        SavedSitting quiz = read("quiz:q", asked("q/many"), asked("q/who"), answer("q/who", true, 61));
        assertThat(ahead(quiz)).containsExactly("q/who", "q/many");
        assertThat(quiz.behind()).isEmpty();
    }

    @Test
    void the_points_of_an_answer_in_free_text_are_those_of_its_question() {
        Attempt given = answer("q/time-wait", false, 1);
        Attempt half = given.marked(Attempt.Marks.of(false, List.of("lost"), List.of("M32")));
        AskedQuestion asked = read("quiz:q", asked("q/many"), asked("q/time-wait"), half)
                .behind()
                .get(0);
        assertThat(asked.said()).containsExactly("old");
        assertThat(asked.missed()).containsExactly("lost");
        assertThat(asked.misconceptions()).containsExactly("M32");
        AskedQuestion skipped = read(
                        "quiz:q", asked("q/many"), asked("q/time-wait"), given.marked(Attempt.Marks.SKIPPED))
                .behind()
                .get(0);
        assertThat(skipped.said()).isEmpty();
        assertThat(skipped.missed()).containsExactly("lost", "old");
    }

    @Test
    void a_question_whose_answer_was_taken_back_comes_first() {
        SavedSitting review = read("review", asked("q/many"), asked("q/who", "q/tf"), answer("q/tf", true, 2));
        assertThat(ahead(review)).containsExactly("q/who", "q/many");
        assertThat(review.behind()).extracting(AskedQuestion::id).containsExactly("q/tf");
    }
}

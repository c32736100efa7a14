package dev.handshake.tutor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.handshake.lesson.Course;
import dev.handshake.lesson.Lang;
import dev.handshake.memory.Attempt;
import dev.handshake.memory.CardPhase;
import dev.handshake.memory.Item;
import dev.handshake.tutor.model.AskedQuestion;
import dev.handshake.tutor.model.Effect;
import dev.handshake.tutor.model.LearnerProgress;
import dev.handshake.tutor.model.Model;
import dev.handshake.tutor.model.Msg;
import dev.handshake.tutor.model.Next;
import dev.handshake.tutor.model.PlannedQuestion;
import dev.handshake.tutor.model.Purpose;
import dev.handshake.tutor.model.ReplyDraft;
import dev.handshake.tutor.model.SavedSitting;
import dev.handshake.tutor.model.Screen;
import dev.handshake.tutor.model.Settings;
import dev.handshake.tutor.model.Sitting;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A review asks what was missed again at its end, until it is recalled. */
class ReviewTest {
    private static final long DAY = 24 * 60 * 60 * 1_000L;

    private Model model;
    private long now = 1_000_000;
    private final List<Effect> effects = new ArrayList<>();

    /** The choice and the marking of the quiz were answered; a day later both are due. */
    @BeforeEach
    void two_are_due() {
        model = Model.start(Lang.EN, new Course(List.of()), false);
        Settings settings = new Settings(Optional.empty(), false, Optional.empty());
        does(new Msg.Loaded(LearnerProgress.EMPTY, settings), new Msg.Stocked(SittingTest.CATALOG));
        does(new Msg.Begin(new Purpose.OfQuiz("q")));
        who(1);
        many(0, 1);
        does(Msg.Plain.LEAVE);
        now += DAY;
        effects.clear();
        does(Msg.Common.REVIEW);
    }

    private void does(Msg... msgs) {
        for (Msg msg : msgs) {
            now += 1_000;
            Next next = Update.on(model, msg, now);
            model = next.model();
            effects.addAll(next.effects());
        }
    }

    private Sitting sitting() {
        return (Sitting) model.screen();
    }

    private void marks(int... options) {
        ReplyDraft.Marking marking =
                (ReplyDraft.Marking) sitting().stage().open().entry();
        for (int option : options) {
            does(new Msg.Choose(marking.shown().indexOf(option)));
        }
    }

    private void who(int option) {
        assertThat(sitting().ask().id()).isEqualTo("q/who");
        marks(option);
        does(Msg.Plain.NEXT);
    }

    private void many(int... options) {
        assertThat(sitting().ask().id()).isEqualTo("q/many");
        marks(options);
        does(Msg.Plain.CONFIRM, Msg.Plain.NEXT);
    }

    private static List<String> ids(List<PlannedQuestion> questions) {
        return questions.stream().map(PlannedQuestion::id).toList();
    }

    private List<AskedQuestion> reported() {
        return ((Screen.Report) model.screen()).asked();
    }

    @Test
    void what_is_missed_comes_back_behind_the_rest_until_it_is_right() {
        assertThat(ids(sitting().ahead())).containsExactly("q/who", "q/many");
        who(1);
        assertThat(ids(sitting().ahead())).containsExactly("q/many", "q/who");
        many(0, 1);
        assertThat(sitting().agenda().isAgain()).isTrue();
        who(1);
        assertThat(ids(sitting().ahead())).containsExactly("q/who");
        who(0);
        assertThat(reported()).extracting(AskedQuestion::id).containsExactly("q/who", "q/many");
    }

    @Test
    void the_report_has_one_row_for_each_question_and_counts_its_first_answer() {
        who(1);
        many(0, 1);
        who(0);
        assertThat(reported()).extracting(AskedQuestion::right).containsExactly(false, true);
    }

    @Test
    void each_answer_is_an_attempt_and_a_review_of_its_card() {
        who(1);
        many(0, 1);
        who(0);
        List<Attempt> attempts = effects.stream()
                .filter(e -> e instanceof Effect.Record)
                .map(e -> ((Effect.Record) e).attempt())
                .toList();
        assertThat(attempts).extracting(Attempt::item).containsExactly("q/who", "q/many", "q/who");
        Item who = model.progress().items().get("q/who");
        // Missed in the quiz and at the beginning of the review, recalled at its end.
        assertThat(who.standing().misses()).isEqualTo(2);
        assertThat(who.standing().streak()).isEqualTo(1);
        assertThat(who.card().phase()).isEqualTo(CardPhase.LEARNING);
    }

    @Test
    void what_is_skipped_does_not_come_back() {
        does(Msg.Plain.SKIP);
        many(0, 1);
        assertThat(reported()).extracting(AskedQuestion::skipped).containsExactly(true, false);
    }

    @Test
    void a_miss_that_is_taken_back_does_not_come_back() {
        marks(1);
        does(Msg.Plain.UNDO);
        who(0);
        many(0, 1);
        assertThat(reported()).extracting(AskedQuestion::right).containsExactly(true, true);
    }

    @Test
    void what_is_kept_of_the_review_holds_the_question_that_comes_back() {
        marks(1);
        SavedSitting kept = model.progress().unfinished(new Purpose.OfReview()).orElseThrow();
        assertThat(ids(kept.ahead())).containsExactly("q/many", "q/who");
    }

    @Test
    void a_start_after_the_verdict_goes_on_with_the_rest_and_asks_it_again() {
        marks(1);
        LearnerProgress progress = model.progress();
        Settings settings = model.settings();
        model = Model.start(Lang.EN, new Course(List.of()), false);
        does(new Msg.Loaded(progress, settings), new Msg.Stocked(SittingTest.CATALOG), new Msg.Resume());
        many(0, 1);
        who(0);
        assertThat(reported()).extracting(AskedQuestion::id).containsExactly("q/who", "q/many");
    }

    @Test
    void a_quiz_asks_each_question_once() {
        does(Msg.Plain.LEAVE, new Msg.Begin(new Purpose.OfQuiz("q")), new Msg.Choose(1));
        who(1);
        assertThat(ids(sitting().ahead())).doesNotContain("q/who");
    }
}

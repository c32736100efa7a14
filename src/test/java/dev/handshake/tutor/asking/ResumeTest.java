package dev.handshake.tutor.asking;

import static org.assertj.core.api.Assertions.assertThat;

import dev.handshake.content.library.Library;
import dev.handshake.lesson.Catalog;
import dev.handshake.lesson.Course;
import dev.handshake.lesson.Lang;
import dev.handshake.lesson.Quiz;
import dev.handshake.memory.Attempt;
import dev.handshake.tutor.SittingTest;
import dev.handshake.tutor.Update;
import dev.handshake.tutor.model.Effect;
import dev.handshake.tutor.model.LearnerProgress;
import dev.handshake.tutor.model.Model;
import dev.handshake.tutor.model.Msg;
import dev.handshake.tutor.model.Next;
import dev.handshake.tutor.model.Notice;
import dev.handshake.tutor.model.PlannedQuestion;
import dev.handshake.tutor.model.Purpose;
import dev.handshake.tutor.model.ReplyDraft;
import dev.handshake.tutor.model.SavedSitting;
import dev.handshake.tutor.model.Screen;
import dev.handshake.tutor.model.Settings;
import dev.handshake.tutor.model.Sitting;
import dev.handshake.tutor.model.Stage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** When a sitting is kept, and what going on with it means. */
class ResumeTest {
    private static final long MINUTE = 60_000;
    private static final Purpose QUIZ = new Purpose.OfQuiz("q");

    private static Purpose interview(long seed) {
        return new Purpose.OfInterview(15, 3, Optional.empty(), Optional.empty(), seed);
    }

    private static final class Learner {
        Model model = Model.start(Lang.EN, new Course(List.of()), false);
        final List<Effect> effects = new ArrayList<>();
        long now = 1_000_000;

        Learner() {
            this(new LearnerProgress(true, java.util.Map.of()), SittingTest.CATALOG);
        }

        Learner(LearnerProgress progress, Catalog catalog) {
            does(new Msg.Loaded(progress, new Settings(Optional.empty(), false, Optional.empty())));
            does(new Msg.Stocked(catalog));
        }

        Learner does(Msg... msgs) {
            for (Msg msg : msgs) {
                now += 1_000;
                Next next = Update.on(model, msg, now);
                model = next.model();
                effects.addAll(next.effects());
            }
            return this;
        }

        Learner waits(long millis) {
            now += millis;
            return this;
        }

        Sitting sitting() {
            return (Sitting) model.screen();
        }

        SavedSitting kept() {
            return model.progress().unfinished().get(0);
        }

        /** How often something was kept. */
        int times() {
            return (int) effects.stream()
                    .filter(e -> e instanceof Effect.Keep
                            || e instanceof Effect.Record a && a.leaves().isPresent())
                    .count();
        }

        /** Another run of the program, an hour later. */
        Learner later() {
            return later(SittingTest.CATALOG);
        }

        Learner later(Catalog catalog) {
            Learner next = new Learner(model.progress(), catalog);
            next.now = now + 60 * MINUTE;
            return next;
        }
    }

    private static Learner inInterview() {
        return new Learner().does(new Msg.Begin(interview(7)));
    }

    @Test
    void an_answer_and_how_the_sitting_stands_after_it_are_one_effect() {
        Learner learner = new Learner().does(new Msg.Begin(QUIZ), new Msg.Choose(0));
        Effect.Record answer = (Effect.Record) learner.effects.get(learner.effects.size() - 1);
        assertThat(answer.leaves().orElseThrow()).isEqualTo(learner.kept());
        assertThat(learner.kept().behind()).hasSize(1);
        assertThat(learner.kept().ahead().get(0).id()).isEqualTo("q/many");
        learner.does(Msg.Plain.UNDO);
        assertThat(learner.model.progress().unfinished()).isEmpty();
        assertThat(learner.times()).isEqualTo(2);
    }

    @Test
    void a_draft_is_kept_after_each_word() {
        Learner learner = inInterview();
        for (String letter : "마지막 ACK".split("")) {
            learner.does(new Msg.Type(letter));
        }
        assertThat(learner.times()).isEqualTo(1);
        assertThat(learner.kept().open().draft()).isEqualTo("마지막 ");
        learner.does(Msg.Common.QUIT);
        assertThat(learner.kept().open().draft()).isEqualTo("마지막 ACK");
        assertThat(learner.effects.get(learner.effects.size() - 1)).isEqualTo(new Effect.Exit(0));
    }

    @Test
    void the_clock_of_an_interview_is_kept_every_ten_seconds() {
        Learner learner = inInterview();
        for (int second = 0; second < 35; second++) {
            learner.does(Msg.Plain.TICK);
        }
        assertThat(learner.times()).isEqualTo(3);
    }

    @Test
    void an_interview_goes_on_with_its_question_its_words_and_its_time() {
        Learner before = inInterview().waits(4 * MINUTE).does(new Msg.Type("마지막 "), Msg.Plain.HINT);
        long spent = before.now - before.sitting().startMillis();
        before.does(Msg.Plain.CANCEL, Msg.Plain.CANCEL).waits(9 * MINUTE).does(Msg.Plain.LEAVE);
        Learner after = before.later().does(new Msg.Begin(interview(8)));
        Screen.Offer offer = (Screen.Offer) after.model.screen();
        assertThat(offer.kept().leftMillis()).isEqualTo(15 * MINUTE - spent - 2_000);
        after.does(Msg.Plain.CONFIRM);
        assertThat(after.sitting().ask()).isEqualTo(before.kept().ahead().get(0));
        Stage.Open open = (Stage.Open) after.sitting().stage();
        assertThat(((ReplyDraft.Writing) open.entry()).text()).isEqualTo("마지막 ");
        assertThat(open.rungs()).isEqualTo(1);
        assertThat(after.now - after.sitting().startMillis()).isEqualTo(spent + 2_000);
        assertThat(after.sitting().purpose()).isEqualTo(interview(7));
    }

    @Test
    void a_follow_up_goes_on_with_its_reason() {
        Learner before = inInterview().does(new Msg.Type("세그먼트"), Msg.Plain.SUBMIT);
        Learner after = before.later().does(new Msg.GoOn(interview(1)));
        assertThat(after.sitting().ask())
                .isEqualTo(new PlannedQuestion(
                        "q/why-lost",
                        Optional.of(new Attempt.Because("q/time-wait", Attempt.Because.Kind.LEFT_OUT, "lost"))));
        assertThat(after.sitting().behind()).hasSize(1);
    }

    @Test
    void starting_over_takes_the_place_of_what_was_left() {
        Learner before = new Learner().does(new Msg.Begin(QUIZ), new Msg.Choose(0), Msg.Plain.NEXT, Msg.Plain.LEAVE);
        Learner after = before.later().does(new Msg.Begin(QUIZ), new Msg.Choose(1));
        assertThat(after.sitting().behind()).isEmpty();
        assertThat(after.model.progress().unfinished()).isEmpty();
        assertThat(after.effects).last().isInstanceOfSatisfying(Effect.Keep.class, keep -> assertThat(
                        keep.sitting().isBegun())
                .isFalse());
        Learner other = inInterview().does(new Msg.Type("하나 둘 ")).later().does(new Msg.Begin(interview(8)));
        other.does(new Msg.Choose(1));
        assertThat(other.effects)
                .contains(new Effect.Keep(SavedSitting.over(interview(7), other.now)))
                .last()
                .isInstanceOf(Effect.Keep.class);
    }

    @Test
    void after_a_day_it_is_not_offered_and_resume_still_finds_it() {
        Learner before = new Learner().does(new Msg.Begin(QUIZ), new Msg.Choose(0), Msg.Plain.NEXT);
        Learner after = before.later().waits(24 * 60 * MINUTE);
        assertThat(Resume.unfinished(after.model, after.now)).isEmpty();
        assertThat(after.does(new Msg.Resume()).sitting().behind()).hasSize(1);
        Learner begun = before.later().waits(24 * 60 * MINUTE).does(new Msg.Begin(QUIZ));
        assertThat(begun.sitting().behind()).isEmpty();
    }

    @Test
    void a_draft_out_of_a_file_cannot_steer_the_terminal() {
        assertThat(new SavedSitting.Open("a\u001b[2J\u202eb\n", 0, 0).draft()).isEqualTo("a[2Jb\n");
    }

    @Test
    void nothing_left_is_said() {
        Model model = new Learner().does(new Msg.Resume()).model;
        assertThat(model.notice()).contains(new Notice(Notice.Kind.NOTHING_LEFT, ""));
    }

    @Test
    void questions_that_are_gone_are_left_out_and_said() {
        Learner before = new Learner().does(new Msg.Begin(QUIZ), new Msg.Choose(0), Msg.Plain.NEXT);
        Quiz quiz = SittingTest.CATALOG.quiz("q").orElseThrow();
        Quiz fewer = new Quiz(
                "q",
                quiz.title(),
                quiz.topic(),
                quiz.questions().stream()
                        .filter(q -> !q.id().equals("q/many") && !q.id().equals("q/tf"))
                        .toList());
        Learner after = before.later(new Catalog(
                        List.of(fewer),
                        java.util.Map.of(),
                        Library.shippedQuizzes().notions()))
                .does(new Msg.Begin(QUIZ), Msg.Plain.CONFIRM);
        assertThat(after.sitting().ask().id()).isEqualTo("q/state");
        assertThat(after.model.notice()).contains(new Notice(Notice.Kind.QUESTIONS_GONE, "2"));
    }

    @Test
    void a_quiz_that_is_not_read_this_time_is_not_offered() {
        Learner before = new Learner().does(new Msg.Begin(QUIZ), new Msg.Choose(0), Msg.Plain.NEXT);
        Learner after = before.later(Catalog.EMPTY);
        assertThat(Resume.unfinished(after.model, after.now)).isEmpty();
    }

    @Test
    void whoever_left_before_the_report_sees_it_and_the_interview_counts_once() {
        Learner before = inInterview().waits(16 * MINUTE).does(new Msg.Type("세그먼트"), Msg.Plain.SUBMIT);
        assertThat(before.kept().isAnswered()).isTrue();
        Learner after = before.later().does(new Msg.Resume());
        assertThat(after.model.screen())
                .isInstanceOfSatisfying(Screen.Report.class, report -> assertThat(report.asked())
                        .hasSize(1));
        assertThat(after.model.progress().unfinished()).isEmpty();
        assertThat(after.effects)
                .filteredOn(Effect.FinishInterview.class::isInstance)
                .hasSize(1);
    }

    @Test
    void what_came_to_its_end_is_over() {
        Learner learner = new Learner().does(new Msg.Begin(QUIZ));
        while (learner.model.screen() instanceof Sitting) {
            learner.does(Msg.Plain.SKIP);
        }
        assertThat(learner.model.progress().unfinished()).isEmpty();
        assertThat(learner.effects).last().isInstanceOfSatisfying(Effect.Record.class, last -> assertThat(
                        last.leaves().orElseThrow().ahead())
                .isEmpty());
    }
}

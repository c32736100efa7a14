package dev.handshake.tutor.asking;

import dev.handshake.lesson.FreshNumbers;
import dev.handshake.lesson.Question;
import dev.handshake.lesson.Stop;
import dev.handshake.memory.Attempt;
import dev.handshake.tutor.model.Agenda;
import dev.handshake.tutor.model.AskedQuestion;
import dev.handshake.tutor.model.Effect;
import dev.handshake.tutor.model.FinishedInterview;
import dev.handshake.tutor.model.LessonPosition;
import dev.handshake.tutor.model.Model;
import dev.handshake.tutor.model.Next;
import dev.handshake.tutor.model.Notice;
import dev.handshake.tutor.model.PlannedQuestion;
import dev.handshake.tutor.model.Purpose;
import dev.handshake.tutor.model.ReplyDraft;
import dev.handshake.tutor.model.Screen;
import dev.handshake.tutor.model.Sitting;
import dev.handshake.tutor.model.SittingClock;
import dev.handshake.tutor.model.Stage;
import dev.handshake.tutor.model.Strength;
import java.util.List;
import java.util.Optional;

/** A sitting from its first question to its report: a quiz, a review, follow-ups, an interview, a question of a lesson. */
public final class Sittings {
    private Sittings() {}

    /** Begins a sitting; where one like it was left lately, asks which. */
    public static Next begin(Model model, Purpose purpose, long now) {
        return model.progress()
                .unfinished(purpose)
                .filter(kept -> kept.isRecent(now) && Resume.isPossible(model, kept))
                .map(kept -> Next.of(model.at(
                        new Screen.Offer(kept, purpose, 0, now, model.screen().ground()))))
                .orElseGet(() -> anew(model, purpose, now));
    }

    /** Begins a sitting with its first question, or says why there is none. */
    static Next anew(Model model, Purpose purpose, long now) {
        List<PlannedQuestion> plan = QuestionPlan.of(model, purpose, now);
        if (plan.isEmpty()) {
            return Next.of(model.saying(new Notice(purpose.nothing(), "")));
        }
        return Next.of(model.at(ask(model, purpose, new Agenda(plan, List.of()), SittingClock.starting(now))));
    }

    /**
     * The current question of the agenda, opened. How often it has been answered decides how it is asked, so one that is
     * gone on with, or whose answer was taken back, is asked as it was.
     */
    static Sitting ask(Model model, Purpose purpose, Agenda agenda, SittingClock clock) {
        Question question = model.catalog().question(agenda.current().id()).orElseThrow();
        long seed = question.id().hashCode() + purpose.seed();
        int round = model.progress().answers(question.id());
        ReplyDraft draft = new FirstDraft(Strength.PICK, seed, round).of(FreshNumbers.of(question, round));
        return new Sitting(purpose, agenda, Stage.Open.fresh(draft), clock, 0);
    }

    /** A lesson's own question, opened: a sitting of one. */
    static Sitting ask(LessonPosition position, Stop.Question own, long now) {
        Purpose purpose = new Purpose.OfLesson(position);
        String item = Attempt.itemOf(position.lesson(), position.at());
        Agenda agenda = new Agenda(List.of(PlannedQuestion.planned(item)), List.of());
        long seed = position.lesson().hashCode() * 31L + position.at();
        ReplyDraft draft = new FirstDraft(position.strength(), seed, position.round()).of(own);
        return new Sitting(purpose, agenda, Stage.Open.fresh(draft), SittingClock.starting(now), 0);
    }

    /** Goes on behind an answer: with the next question, with the lesson, or to the report. */
    static Next onward(Model model, Sitting sitting, AskedQuestion answered, long now) {
        return switch (sitting.purpose()) {
            case Purpose.OfLesson lesson -> onwardInLesson(model, sitting, lesson.position(), answered, now);
            case Purpose.OfQuiz quiz -> advance(model, sitting, answered, now);
            case Purpose.OfReview review -> advance(model, sitting, answered, now);
            case Purpose.OfFollowUps followUps -> advance(model, sitting, answered, now);
            case Purpose.OfInterview interview -> advance(model, sitting, answered, now);
        };
    }

    private static Next onwardInLesson(
            Model model, Sitting sitting, LessonPosition position, AskedQuestion answered, long now) {
        Agenda agenda = left(model, sitting, answered);
        if (!agenda.ahead().isEmpty()) {
            return Next.of(model.at(
                    ask(model, sitting.purpose(), agenda, sitting.clock().asking(now))));
        }
        return switch (sitting.stage().question()) {
            case Stop.Question own -> LessonUpdate.onward(model, sitting, position, now);
            case Question question ->
                LessonUpdate.behind(model, position, agenda.behind().get(0), now);
        };
    }

    private static Next advance(Model model, Sitting sitting, AskedQuestion answered, long now) {
        Agenda agenda = left(model, sitting, answered);
        long spent = sitting.clock().spentMillis(now);
        if (agenda.ahead().isEmpty() || spent >= sitting.purpose().limitMillis()) {
            return report(model, sitting.purpose(), agenda, spent, now);
        }
        return Next.of(
                model.at(ask(model, sitting.purpose(), agenda, sitting.clock().asking(now))));
    }

    /** What is left of the questions that still exist, the follow-up first. */
    private static Agenda left(Model model, Sitting sitting, AskedQuestion answered) {
        Agenda after = sitting.after(answered);
        List<PlannedQuestion> ahead = after.ahead().stream()
                .filter(ask -> model.catalog().question(ask.id()).isPresent())
                .toList();
        return new Agenda(ahead, after.behind());
    }

    /** A question that was asked again has one row, that of its first answer. */
    static Next report(Model model, Purpose purpose, Agenda agenda, long millis, long now) {
        List<AskedQuestion> asked = agenda.firstAnswers();
        if (!purpose.isInterview()) {
            return Next.of(model.at(new Screen.Report(purpose, asked, millis, Optional.empty())));
        }
        Screen.Report report =
                new Screen.Report(purpose, asked, millis, model.progress().lastInterview());
        FinishedInterview interview = Outcomes.interview(asked, millis, now);
        return Next.of(model.with(model.progress().with(interview)).at(report), new Effect.FinishInterview(interview));
    }
}

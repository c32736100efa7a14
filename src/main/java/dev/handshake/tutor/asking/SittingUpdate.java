package dev.handshake.tutor.asking;

import dev.handshake.lesson.Question;
import dev.handshake.lesson.Reply;
import dev.handshake.lesson.Stop;
import dev.handshake.lesson.judge.Grader;
import dev.handshake.lesson.judge.Result;
import dev.handshake.lesson.rubric.MarkedAnswer;
import dev.handshake.memory.Confidence;
import dev.handshake.tutor.model.AskedQuestion;
import dev.handshake.tutor.model.Effect;
import dev.handshake.tutor.model.LearnerProgress;
import dev.handshake.tutor.model.LessonPosition;
import dev.handshake.tutor.model.Model;
import dev.handshake.tutor.model.Msg;
import dev.handshake.tutor.model.MsgListener;
import dev.handshake.tutor.model.Next;
import dev.handshake.tutor.model.PlannedQuestion;
import dev.handshake.tutor.model.ReplyDraft;
import dev.handshake.tutor.model.Screen;
import dev.handshake.tutor.model.Sitting;
import dev.handshake.tutor.model.Stage;
import dev.handshake.tutor.stats.AnswerReplay;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What each message does to a question that is asked, by how far it is. A question of a quiz takes one answer. A lesson's
 * own goes on asking until the answer is right, and each of its steps can be undone; so here the two part, and nowhere
 * else.
 */
public final class SittingUpdate {
    private SittingUpdate() {}

    public static Next on(Model model, Sitting sitting, Msg msg, long now) {
        return msg.to(new SittingKeys(model, sitting, msg, now));
    }

    /** What holds at every stage; the rest is for the stage. */
    private record SittingKeys(Model model, Sitting sitting, Msg msg, long now) implements MsgListener<Next> {
        @Override
        public Next turn(int by) {
            return Next.of(model.at(sitting.turned(by)));
        }

        @Override
        public Next plain(Msg.Plain key) {
            if (key == Msg.Plain.TICK) {
                return Next.of(model.at(sitting.with(sitting.clock().at(now))));
            }
            return switch (sitting.stage().question()) {
                case Stop.Question own -> ofLesson(key);
                case Question question -> ofQuiz(key, question);
            };
        }

        private Next ofLesson(Msg.Plain key) {
            LessonPosition position = sitting.lesson().orElseThrow();
            return LessonUpdate.everywhere(model, position, key, now).orElseGet(this::otherwise);
        }

        private Next ofQuiz(Msg.Plain key, Question question) {
            if (key == Msg.Plain.LEAVE) {
                return Next.of(model.at(new Screen.Home(0, now)));
            }
            boolean skips = key == Msg.Plain.SKIP
                    || key == Msg.Plain.NEXT && sitting.stage().isPaused();
            return skips ? skip(question) : otherwise();
        }

        private Next skip(Question question) {
            return switch (sitting.stage()) {
                case Stage.Judged judged -> Sittings.onward(model, sitting, judged.asked(), now);
                case Stage.Paused paused -> skip(question, sitting.resumed(now));
                case Stage.Open open -> skip(question, sitting);
                case Stage.Confiding confiding -> skip(question, sitting);
            };
        }

        private Next skip(Question question, Sitting from) {
            AskedQuestion asked = Outcomes.skipped(model, from, question, now);
            Next next = Sittings.onward(model, from, asked, now);
            List<Effect> effects = new ArrayList<>(List.of(new Effect.Record(asked.attempt())));
            effects.addAll(next.effects());
            return new Next(next.model(), effects);
        }

        @Override
        public Next otherwise() {
            return msg.to(
                    switch (sitting.stage()) {
                        case Stage.Open open -> new OpenKeys(model, sitting, open, msg, now);
                        case Stage.Confiding confiding -> new ConfidenceKeys(model, sitting, confiding, now);
                        case Stage.Judged judged -> new JudgedKeys(model, sitting, judged, now);
                        case Stage.Paused paused -> new PausedKeys(model, sitting, now);
                    });
        }
    }

    /** The clock of an interview is stopped. */
    private record PausedKeys(Model model, Sitting sitting, long now) implements MsgListener<Next> {
        @Override
        public Next otherwise() {
            return Next.of(model);
        }

        @Override
        public Next plain(Msg.Plain key) {
            Sitting resumed = sitting.resumed(now);
            if (key == Msg.Plain.HINT) {
                return on(model, resumed, key, now);
            }
            return key == Msg.Plain.CONFIRM || key == Msg.Plain.CANCEL ? Next.of(model.at(resumed)) : otherwise();
        }
    }

    /** A reply is in the making. */
    private record OpenKeys(Model model, Sitting sitting, Stage.Open open, Msg msg, long now)
            implements MsgListener<Next> {
        @Override
        public Next otherwise() {
            ReplyDrafts.Outcome outcome = ReplyDrafts.on(open.entry(), msg);
            Sitting next = sitting.with(open.with(outcome.entry()));
            return outcome.reply()
                    .map(reply -> replied(model, next, reply, now))
                    .orElse(Next.of(model.at(next)));
        }

        @Override
        public Next plain(Msg.Plain key) {
            return switch (open.question()) {
                case Stop.Question own -> ofLesson(key);
                case Question question -> ofQuiz(key);
            };
        }

        private Next ofLesson(Msg.Plain key) {
            if (key == Msg.Plain.HINT) {
                return Next.of(model.at(pushed(sitting, sitting.with(Hints.ladder(open)))));
            }
            if (key == Msg.Plain.WHY) {
                return Next.of(model.at(sitting.with(open.with(open.help().turned()))));
            }
            boolean puts = key == Msg.Plain.CANCEL
                    || key == Msg.Plain.CONFIRM && !open.entry().takesEnter();
            return puts ? Next.of(model.at(sitting.with(open.cleared()))) : otherwise();
        }

        private Next ofQuiz(Msg.Plain key) {
            boolean writes = open.entry().isWriting();
            if (key == Msg.Plain.HINT && !open.question().hints().isEmpty()) {
                return Next.of(model.at(sitting.with(Hints.authors(open)).turned(-sitting.page())));
            }
            if (key == Msg.Plain.CANCEL && open.showsHint()) {
                return Next.of(model.at(sitting.with(open.cleared())));
            }
            if (key == Msg.Plain.CANCEL && writes) {
                return Next.of(model.at(sitting.with(sitting.clock().at(now)).with(new Stage.Paused(open))));
            }
            return key == Msg.Plain.UNDO
                            && !writes
                            && sitting.purpose().lesson().isPresent()
                    ? LessonUpdate.undo(model, sitting.purpose().lesson().get(), now)
                    : otherwise();
        }
    }

    private static Next replied(Model model, Sitting sitting, Reply reply, long now) {
        Stage.Open open = sitting.stage().open();
        boolean matters =
                switch (open.question()) {
                    // A second answer, or one after a hint, says little about what was believed.
                    case Stop.Question own -> open.tries().misses() == 0 && open.rungs() == 0;
                    // Sentences show it by themselves; of a first part that stands it has been said.
                    case Question question ->
                        !open.entry().isWriting() && !open.entry().isAtSecond();
                };
        return model.settings().asksConfidence() && matters
                ? Next.of(model.at(sitting.with(new Stage.Confiding(open, reply))))
                : judged(model, sitting, reply, said(open), now);
    }

    /** How sure the learner said to be before the first part was judged. */
    private static Confidence said(Stage.Open open) {
        return open.entry().isAtSecond() ? open.tries().confidence() : Confidence.UNASKED;
    }

    /** How sure? */
    private record ConfidenceKeys(Model model, Sitting sitting, Stage.Confiding confiding, long now)
            implements MsgListener<Next> {
        private static final List<Confidence> LEVELS = List.of(Confidence.GUESS, Confidence.MAYBE, Confidence.SURE);

        @Override
        public Next otherwise() {
            return Next.of(model);
        }

        @Override
        public Next sure(Confidence confidence) {
            return judged(model, sitting.with(confiding.open()), confiding.reply(), confidence, now);
        }

        @Override
        public Next choose(int index) {
            return index < LEVELS.size() ? sure(LEVELS.get(index)) : otherwise();
        }

        @Override
        public Next plain(Msg.Plain key) {
            if (key == Msg.Plain.CONFIRM) {
                return sure(Confidence.UNASKED);
            }
            return key == Msg.Plain.CANCEL ? Next.of(model.at(sitting.with(confiding.open()))) : otherwise();
        }
    }

    /** The verdict; where only the first part was answered, and rightly, the second one is asked instead. */
    private static Next judged(Model model, Sitting sitting, Reply reply, Confidence sure, long now) {
        Result result = Grader.examine(reply, model.catalog());
        Stage.Open open = sitting.stage().open();
        return open.entry()
                .second()
                .filter(second -> result.firstRight())
                .map(second -> Next.of(model.at(sitting.with(open.onward(second, sure)))))
                .orElseGet(() -> judged(model, sitting, result, sure, now));
    }

    private static Next judged(Model model, Sitting sitting, Result result, Confidence sure, long now) {
        AskedQuestion asked = Outcomes.of(model, sitting, result, sure, now);
        Optional<PlannedQuestion> followUp = FollowUps.of(model, sitting, result);
        Stage.Open open = sitting.stage().open();
        Stage.Judged judged =
                new Stage.Judged(open, result, asked, followUp, Stage.Judged.Aside.NOTHING, model.progress());
        Sitting heard = sitting.with(sitting.clock().at(now));
        Effect effect = new Effect.Record(asked.attempt());
        return switch (open.question()) {
            case Question question -> {
                LearnerProgress progress = AnswerReplay.after(model.progress(), question, asked.attempt());
                yield Next.of(model.with(progress).at(heard.with(judged)), effect);
            }
            case Stop.Question own -> {
                Stage next = result.right() ? judged : again(open, result, sure);
                Model marked = LessonUpdate.marked(model, sitting.lesson().orElseThrow(), asked.attempt());
                yield Next.of(marked.at(pushed(sitting, heard.with(next))), effect);
            }
        };
    }

    /** The same question once more, with what was wrong beside it. */
    private static Stage.Open again(Stage.Open open, Result result, Confidence sure) {
        ReplyDraft left =
                switch (result) {
                    case Result.OfEngine engine ->
                        open.entry().without(engine.reply().answer());
                    case Result.OfOptions options -> open.entry();
                    case Result.OfParts parts -> open.entry();
                    case Result.OfOrder order -> open.entry();
                    case Result.OfText text -> open.entry();
                };
        return new Stage.Open(
                left, new Stage.Help(open.rungs(), false, false), open.tries().missed(result, sure));
    }

    /** The next step at a question of a lesson, with undo back to this one. */
    private static Sitting pushed(Sitting from, Sitting next) {
        return next.in(from.lesson().orElseThrow().after(from));
    }

    /** The verdict is in. */
    private record JudgedKeys(Model model, Sitting sitting, Stage.Judged judged, long now)
            implements MsgListener<Next> {
        @Override
        public Next otherwise() {
            return Next.of(model);
        }

        @Override
        public Next plain(Msg.Plain key) {
            if (key == Msg.Plain.WHY) {
                return Next.of(model.at(sitting.with(judged.turned())));
            }
            if (key == Msg.Plain.PLAY) {
                return Next.of(model.at(sitting.with(judged.played())));
            }
            if (key == Msg.Plain.UNDO) {
                return undone();
            }
            return key.isOn() ? Sittings.onward(model, sitting, judged.asked(), now) : otherwise();
        }

        /** In a lesson undo is decided before the stage. */
        private Next undone() {
            Sitting back =
                    sitting.with(judged.open().reopened()).with(sitting.clock().at(now));
            return Next.of(
                    model.with(judged.before()).at(back),
                    new Effect.Undo(judged.asked().id()));
        }

        @Override
        public Next correct(int index) {
            return switch (judged.result()) {
                case Result.OfText text -> corrected(text, index);
                case Result.OfOptions options -> otherwise();
                case Result.OfParts parts -> otherwise();
                case Result.OfOrder order -> otherwise();
                case Result.OfEngine engine -> otherwise();
            };
        }

        private Next corrected(Result.OfText text, int index) {
            MarkedAnswer marked = text.marked();
            if (index < 0 || index >= marked.marks()) {
                return otherwise();
            }
            MarkedAnswer turned = marked.turned(index);
            Result.OfText result = text.with(turned);
            AskedQuestion asked = Outcomes.corrected(judged.asked(), result);
            Stage next = judged.corrected(result, asked, FollowUps.of(model, sitting, result));
            LearnerProgress progress =
                    AnswerReplay.after(judged.before(), text.reply().question(), asked.attempt());
            return Next.of(
                    model.with(progress).at(sitting.with(next)),
                    new Effect.Correct(asked.id(), asked.right(), asked.missed(), asked.misconceptions()));
        }
    }
}

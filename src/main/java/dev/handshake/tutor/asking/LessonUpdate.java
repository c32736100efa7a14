package dev.handshake.tutor.asking;

import dev.handshake.lesson.Lesson;
import dev.handshake.lesson.Stop;
import dev.handshake.lesson.Walk;
import dev.handshake.memory.Attempt;
import dev.handshake.tutor.model.AskedQuestion;
import dev.handshake.tutor.model.Effect;
import dev.handshake.tutor.model.LearnerProgress;
import dev.handshake.tutor.model.LessonPosition;
import dev.handshake.tutor.model.Model;
import dev.handshake.tutor.model.Msg;
import dev.handshake.tutor.model.MsgListener;
import dev.handshake.tutor.model.Next;
import dev.handshake.tutor.model.Purpose;
import dev.handshake.tutor.model.Screen;
import dev.handshake.tutor.model.Sitting;
import dev.handshake.tutor.model.SittingClock;
import java.util.Optional;

/** Walking through a lesson: from stop to stop, and back. Its questions are sittings of one; see {@link SittingUpdate}. */
public final class LessonUpdate {
    private LessonUpdate() {}

    /** Opens a lesson where the learner left it; a new round starts with no marks. */
    public static Next enter(Model model, Lesson lesson, long now) {
        Walk walk = Walk.of(lesson);
        LearnerProgress.Progress progress = model.progress().of(lesson.id());
        int at = Math.min(progress.stop(), walk.stops().size() - 1);
        Model known = at == 0 ? model.with(model.progress().with(lesson.id(), progress.again(now))) : model;
        LessonPosition position =
                new LessonPosition(walk, at, model.strengthFor(lesson.id()), progress.rounds(), Optional.empty());
        return Next.of(arrive(known, position, now), place(position));
    }

    /** The screen at a stop as it appears. */
    public static Screen.Undoable screen(LessonPosition position, long now) {
        return switch (position.stop()) {
            case Stop.Question own -> Sittings.ask(position, own, now);
            case Stop.Read read -> new Screen.Walking(position, 0, now);
            case Stop.Check check -> new Screen.Walking(position, 0, now);
        };
    }

    /** The model at a stop. */
    public static Model arrive(Model model, LessonPosition position, long now) {
        return arrive(model, screen(position, now), position, now);
    }

    /**
     * The model at this screen of a lesson. A question of a quiz is asked there, and the lesson goes on behind it; while
     * the quizzes have not been read, or where the question is gone, the stop says so and can be passed.
     */
    private static Model arrive(Model model, Screen.Undoable screen, LessonPosition position, long now) {
        Model there = model.at(screen);
        boolean asks =
                position.check().flatMap(id -> model.catalog().question(id)).isPresent();
        return asks ? Sittings.begin(there, new Purpose.OfLesson(position), now).model() : there;
    }

    /** What each message does on a page to read. */
    public static Next on(Model model, Screen.Walking walking, Msg msg, long now) {
        return msg.to(new ReadingKeys(model, walking, now));
    }

    private record ReadingKeys(Model model, Screen.Walking walking, long now) implements MsgListener<Next> {
        @Override
        public Next otherwise() {
            return Next.of(model);
        }

        @Override
        public Next move(int by) {
            return Next.of(model.at(walking.turned(by)));
        }

        @Override
        public Next plain(Msg.Plain key) {
            return everywhere(model, walking.position(), key, now)
                    .orElseGet(() -> key.isOn() ? onward(model, walking, walking.position(), now) : otherwise());
        }
    }

    /** What holds on every page of a lesson and at every question of its own; empty for what is the page's. */
    static Optional<Next> everywhere(Model model, LessonPosition position, Msg.Plain key, long now) {
        if (key == Msg.Plain.LEAVE) {
            return Optional.of(Next.of(model.at(new Screen.Home(0, now)), place(position)));
        }
        if (key == Msg.Plain.UNDO) {
            return Optional.of(undo(model, position, now));
        }
        if (key == Msg.Plain.RESTART) {
            return Optional.of(Next.of(arrive(model, position, now)));
        }
        return key == Msg.Plain.TCBS
                ? Optional.of(Next.of(model.at(new Screen.Tcbs(model.screen()))))
                : Optional.empty();
    }

    /** One screen of the lesson back; the same where there is none. */
    static Next undo(Model model, LessonPosition position, long now) {
        return position.earlier().map(earlier -> moveTo(model, earlier, now)).orElse(Next.of(model));
    }

    /** Its time begins anew. */
    private static Next moveTo(Model model, Screen.Undoable screen, long now) {
        return switch (screen) {
            case Screen.Walking walking -> moveTo(model, walking.since(now), walking.position(), now);
            case Sitting sitting ->
                moveTo(
                        model,
                        sitting.with(SittingClock.starting(now)),
                        sitting.lesson().orElseThrow(),
                        now);
        };
    }

    private static Next moveTo(Model model, Screen.Undoable screen, LessonPosition position, long now) {
        String id = position.lesson();
        LearnerProgress progress =
                model.progress().with(id, model.progress().of(id).at(position.at(), now));
        return Next.of(arrive(model.with(progress), screen, position, now), place(position));
    }

    /** The next stop, from which undo leads back to this screen; behind the last one the lesson is done. */
    static Next onward(Model model, Screen.Undoable from, LessonPosition position, long now) {
        return position.next(from)
                .map(next -> moveTo(model, screen(next, now), next, now))
                .orElseGet(() -> done(model, position, now));
    }

    private static Next done(Model model, LessonPosition position, long now) {
        String id = position.lesson();
        LearnerProgress progress =
                model.progress().with(id, model.progress().of(id).finish(now));
        return Next.of(model.with(progress).at(new Screen.Done(position.walk())), new Effect.Place(id, 0, true));
    }

    /** The lesson goes on behind a question of a quiz, which leaves its mark on it. */
    static Next behind(Model model, LessonPosition position, AskedQuestion asked, long now) {
        LearnerProgress.Mark mark = LearnerProgress.Mark.NONE.after(asked.attempt());
        return onward(with(model, position, mark), new Screen.Walking(position, 0, now), position, now);
    }

    /** The model after one more answer at a lesson's own question. */
    static Model marked(Model model, LessonPosition position, Attempt attempt) {
        LearnerProgress.Mark before =
                model.progress().of(position.lesson()).marks().getOrDefault(position.at(), LearnerProgress.Mark.NONE);
        return with(model, position, before.after(attempt));
    }

    private static Model with(Model model, LessonPosition position, LearnerProgress.Mark mark) {
        String id = position.lesson();
        return model.with(model.progress().with(id, model.progress().of(id).mark(position.at(), mark)));
    }

    private static Effect place(LessonPosition position) {
        return new Effect.Place(position.lesson(), position.at(), false);
    }
}

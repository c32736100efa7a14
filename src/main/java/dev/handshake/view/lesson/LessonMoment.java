package dev.handshake.view.lesson;

import dev.handshake.lesson.Answer;
import dev.handshake.lesson.Reply;
import dev.handshake.lesson.Scene;
import dev.handshake.lesson.Stop;
import dev.handshake.lesson.Walk;
import dev.handshake.lesson.judge.Result;
import dev.handshake.lesson.judge.Verdict;
import dev.handshake.tutor.model.LessonPosition;
import dev.handshake.tutor.model.ReplyDraft;
import dev.handshake.tutor.model.Screen;
import dev.handshake.tutor.model.SegmentDraft;
import dev.handshake.tutor.model.Sitting;
import dev.handshake.tutor.model.Stage;
import dev.handshake.tutor.model.Strength;
import java.util.Optional;

/**
 * A step of a lesson as its pages show it, or a question that the engine answers outside of one.
 *
 * @param sinceMillis when it appeared, milliseconds since 1970
 */
public record LessonMoment(LessonPosition position, LessonPhase phase, long sinceMillis) {
    public static LessonMoment of(Screen.Undoable screen) {
        return switch (screen) {
            case Screen.Walking walking ->
                new LessonMoment(walking.position(), new LessonPhase.Reading(walking.page()), walking.sinceMillis());
            case Sitting sitting ->
                // A question of a quiz has a page of its own, and its place is read past.
                new LessonMoment(
                        sitting.purpose().lesson().orElseThrow(),
                        sitting.own().isPresent() ? phase(sitting.stage()) : new LessonPhase.Reading(0),
                        sitting.clock().sinceMillis());
        };
    }

    /** A question that is asked outside of a lesson, with its story around it. */
    public static LessonMoment alone(Walk walk, LessonPhase phase) {
        return new LessonMoment(new LessonPosition(walk, 0, Strength.PICK, Optional.empty()), phase, 0);
    }

    private static LessonPhase phase(Stage stage) {
        LessonPhase.Asking asking = asking(stage.open());
        return switch (stage) {
            case Stage.Open open -> asking;
            case Stage.Paused paused -> asking;
            case Stage.Confiding confiding -> new LessonPhase.Confiding(asking, answer(confiding.reply()));
            case Stage.Judged judged -> new LessonPhase.Solved(asking, verdict(judged.result()), judged.why());
        };
    }

    private static LessonPhase.Asking asking(Stage.Open open) {
        return new LessonPhase.Asking(
                draft(open.entry()),
                open.rungs(),
                open.showsHint(),
                open.tries().misses(),
                open.tries().last().map(LessonMoment::verdict),
                open.tries().confidence(),
                open.help().why());
    }

    private static SegmentDraft draft(ReplyDraft draft) {
        return switch (draft) {
            case ReplyDraft.OfEngine engine -> engine.draft();
            case ReplyDraft.Marking marking -> throw new IllegalArgumentException(marking.toString());
            case ReplyDraft.Parts parts -> throw new IllegalArgumentException(parts.toString());
            case ReplyDraft.Ordering ordering -> throw new IllegalArgumentException(ordering.toString());
            case ReplyDraft.Writing writing -> throw new IllegalArgumentException(writing.toString());
        };
    }

    private static Verdict verdict(Result result) {
        return switch (result) {
            case Result.OfEngine engine -> engine.verdict();
            case Result.OfOptions options -> throw new IllegalArgumentException(options.toString());
            case Result.OfParts parts -> throw new IllegalArgumentException(parts.toString());
            case Result.OfOrder order -> throw new IllegalArgumentException(order.toString());
            case Result.OfText text -> throw new IllegalArgumentException(text.toString());
        };
    }

    private static Answer answer(Reply reply) {
        return switch (reply) {
            case Reply.OfEngine engine -> engine.answer();
            case Reply.Picked picked -> throw new IllegalArgumentException(picked.toString());
            case Reply.Truth truth -> throw new IllegalArgumentException(truth.toString());
            case Reply.Ordered ordered -> throw new IllegalArgumentException(ordered.toString());
            case Reply.Spotted spotted -> throw new IllegalArgumentException(spotted.toString());
            case Reply.Diagnosed diagnosed -> throw new IllegalArgumentException(diagnosed.toString());
            case Reply.Said said -> throw new IllegalArgumentException(said.toString());
        };
    }

    public Walk walk() {
        return position.walk();
    }

    /** Index of the stop, from 0. */
    public int at() {
        return position.at();
    }

    public Stop stop() {
        return position.stop();
    }

    /** The question at this stop. Only where it is one. */
    public Stop.Question question() {
        return (Stop.Question) stop();
    }

    public Optional<Screen.Undoable> earlier() {
        return position.earlier();
    }

    /** What is seen now: the question's scene, or what it hid once it is solved. */
    public Scene scene() {
        return phase instanceof LessonPhase.Solved && stop() instanceof Stop.Question question
                ? question.solved()
                : stop().scene();
    }
}

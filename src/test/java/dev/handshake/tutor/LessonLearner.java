package dev.handshake.tutor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.handshake.lesson.Course;
import dev.handshake.lesson.Ends;
import dev.handshake.lesson.Lang;
import dev.handshake.lesson.Lesson;
import dev.handshake.lesson.Level;
import dev.handshake.lesson.Step;
import dev.handshake.lesson.Text;
import dev.handshake.lesson.judge.Result;
import dev.handshake.lesson.judge.Verdict;
import dev.handshake.memory.Attempt;
import dev.handshake.tcp.Event;
import dev.handshake.tcp.Side;
import dev.handshake.tutor.asking.Hints;
import dev.handshake.tutor.model.Effect;
import dev.handshake.tutor.model.HintRung;
import dev.handshake.tutor.model.LessonPosition;
import dev.handshake.tutor.model.Model;
import dev.handshake.tutor.model.Msg;
import dev.handshake.tutor.model.Next;
import dev.handshake.tutor.model.ReplyDraft;
import dev.handshake.tutor.model.Screen;
import dev.handshake.tutor.model.SegmentDraft;
import dev.handshake.tutor.model.Sitting;
import dev.handshake.tutor.model.Stage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A learner at the keyboard: sends messages, keeps the model and every effect. */
final class LessonLearner {
    private static final Text NOTHING = Text.same("");
    private static final List<Text> HINTS = List.of(Text.same("rule"), Text.same("worked"));
    static final Lesson SHORT = lesson("short");
    static final Lesson LONGER = lesson("longer");
    static final Course COURSE = new Course(List.of(new Course.Track(
            Text.same("track"), List.of(new Course.Station("st", Text.same("station"), List.of(SHORT, LONGER))))));

    /** Read; SYN?; after its delivery: state? and segment? */
    private static Lesson lesson(String id) {
        return new Lesson(
                new Lesson.Head(id, "st", Text.same(id), new Lesson.Audience(Level.JUNIOR, 3, List.of()), List.of()),
                Ends.serverListens(100, 300),
                List.of(
                        new Step.Say(Text.same("read me")),
                        new Step.Do(Side.CLIENT, Event.OPEN_ACTIVE, "connect"),
                        new Step.Ask(Step.Ask.Kind.NEXT_SEGMENT, Side.CLIENT, NOTHING, HINTS),
                        new Step.Wire(Step.Wire.Op.DELIVER, Step.Wire.NEXT),
                        new Step.Ask(Step.Ask.Kind.NEXT_STATE, Side.SERVER, NOTHING, HINTS),
                        new Step.Ask(Step.Ask.Kind.NUMBERS, Side.SERVER, NOTHING, HINTS)));
    }

    Model model;
    final List<Effect> effects = new ArrayList<>();
    long now = 1_000_000;

    LessonLearner(Model model) {
        this.model = model;
    }

    LessonLearner does(Msg... msgs) {
        for (Msg msg : msgs) {
            now += 1_000;
            Next next = Update.on(model, msg, now);
            model = next.model();
            effects.addAll(next.effects());
        }
        return this;
    }

    LessonPosition position() {
        return model.screen().lesson().orElseThrow();
    }

    Sitting sitting() {
        return (Sitting) model.screen();
    }

    Stage.Open open() {
        assertThat(sitting().stage()).isInstanceOf(Stage.Open.class);
        return sitting().stage().open();
    }

    void isSolved() {
        assertThat(sitting().stage()).isInstanceOf(Stage.Judged.class);
    }

    void isReading() {
        assertThat(model.screen()).isInstanceOf(Screen.Walking.class);
    }

    SegmentDraft.Picking picking() {
        return (SegmentDraft.Picking) ((ReplyDraft.OfEngine) open().entry()).draft();
    }

    SegmentDraft.Building building() {
        return (SegmentDraft.Building) ((ReplyDraft.OfEngine) open().entry()).draft();
    }

    /** What the engine said to the last wrong answer. */
    Verdict last() {
        return ((Result.OfEngine) open().tries().last().orElseThrow()).verdict();
    }

    Optional<HintRung> nextRung() {
        return Hints.next(((ReplyDraft.OfEngine) open().entry()).draft(), open().rungs());
    }

    /** Index of the right choice, or of a wrong one. */
    int choice(boolean right) {
        SegmentDraft.Picking picking = picking();
        for (int i = 0; i < picking.choices().size(); i++) {
            boolean good = dev.handshake.lesson.judge.EngineJudge.judge(
                            sitting().own().orElseThrow(), picking.choices().get(i))
                    .right();
            if (good == right && picking.offers(i) && !picking.tried().contains(i)) {
                return i;
            }
        }
        throw new AssertionError("no such choice");
    }

    LessonLearner answers(boolean right) {
        does(new Msg.Choose(choice(right)));
        if (sitting().stage().isConfiding()) {
            does(Msg.Plain.CONFIRM);
        }
        return this;
    }

    List<Attempt> records() {
        return effects.stream()
                .filter(e -> e instanceof Effect.Record)
                .map(e -> ((Effect.Record) e).attempt())
                .toList();
    }

    static LessonLearner inLesson() {
        return new LessonLearner(Model.start(Lang.EN, COURSE, false)).does(new Msg.Choose(0));
    }

    static LessonLearner atFirstQuestion() {
        return inLesson().does(Msg.Plain.NEXT);
    }
}

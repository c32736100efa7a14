package dev.handshake.view;

import static org.assertj.core.api.Assertions.assertThat;

import dev.handshake.Volume;
import dev.handshake.content.library.Library;
import dev.handshake.lesson.Answer;
import dev.handshake.lesson.Catalog;
import dev.handshake.lesson.Course;
import dev.handshake.lesson.Lang;
import dev.handshake.lesson.Lesson;
import dev.handshake.lesson.judge.EngineJudge;
import dev.handshake.tcp.Segment;
import dev.handshake.tcp.Seq;
import dev.handshake.tutor.Update;
import dev.handshake.tutor.model.Effect;
import dev.handshake.tutor.model.LearnerProgress;
import dev.handshake.tutor.model.Model;
import dev.handshake.tutor.model.Msg;
import dev.handshake.tutor.model.Next;
import dev.handshake.tutor.model.Screen;
import dev.handshake.tutor.model.SegmentDraft;
import dev.handshake.tutor.model.Settings;
import dev.handshake.tutor.model.Sitting;
import dev.handshake.tutor.model.Stage;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestFactory;

/**
 * Every shipped lesson, to its end, in both faces and both languages: by right answers, by wrong answers and then every
 * hint, and after the program was killed at every stop.
 */
@Tag("slow")
class EveryLessonTest {
    private static final Course COURSE = Library.shipped();
    private static final Catalog CATALOG = Library.shippedQuizzes();

    private static final class Learner {
        Model model;
        long now = 1;
        final List<Effect> effects = new ArrayList<>();

        Learner(Lang lang, LearnerProgress ledger, Lesson lesson) {
            model = Model.start(lang, COURSE, false);
            send(new Msg.Loaded(ledger, Settings.DEFAULT));
            send(new Msg.Stocked(CATALOG));
            send(new Msg.OpenLesson(lesson.id()));
        }

        void send(Msg msg) {
            Next next = Update.on(model, msg, now += 1_000);
            model = next.model();
            effects.addAll(next.effects());
        }

        void press(String key) {
            send(Page.of(model)
                    .msg(key)
                    .orElseThrow(() -> new AssertionError(key + " is not offered on " + model.screen())));
        }

        void type(String line) {
            send(Page.of(model).line(line).orElseThrow(() -> new AssertionError("not understood: " + line)));
        }

        /** In the lesson, at a step of its own or at a question of a quiz. */
        boolean walking() {
            return model.screen() instanceof Screen.Walking || model.screen() instanceof Sitting;
        }

        boolean sits() {
            return model.screen().sitting().filter(s -> s.own().isEmpty()).isPresent();
        }

        int at() {
            return model.screen() instanceof Sitting sitting
                    ? sitting.purpose().lesson().orElseThrow().at()
                    : walk().at();
        }

        /** Answers a question of a quiz, and every follow-up that the answer leads to. */
        void sit(boolean right) {
            Sitting sitting = (Sitting) model.screen();
            Stage stage = sitting.stage();
            if (stage instanceof Stage.Open open) {
                Sitter.answer(open, right, model.lang()).forEach(this::send);
            } else if (stage instanceof Stage.Confiding) {
                press("enter");
            } else {
                assertThat(((Stage.Judged) stage).result().right())
                        .as(sitting.ask().id())
                        .isEqualTo(right);
                press("n");
            }
        }

        InLesson walk() {
            return InLesson.of(model.screen());
        }
    }

    @TestFactory
    Stream<DynamicTest> everyLessonCanBeFinished() {
        return COURSE.lessons().stream().flatMap(lesson -> Stream.of(Lang.values())
                .map(lang -> DynamicTest.dynamicTest(lesson.id() + " " + lang.code(), () -> {
                    byKeys(lesson, lang, false);
                    byKeys(lesson, lang, true);
                    byWords(lesson, lang);
                    afterAKillAtEveryStop(lesson, lang);
                })));
    }

    /** With keys, as on the screen. */
    private static void byKeys(Lesson lesson, Lang lang, boolean clumsy) {
        for (int rounds = 0; rounds < 3; rounds++) {
            LearnerProgress ledger = new LearnerProgress(
                    true, Map.of(lesson.id(), new LearnerProgress.Progress(0, rounds, 0, Map.of())));
            Learner learner = new Learner(lang, ledger, lesson);
            for (int steps = 0; learner.walking() && steps < 500; steps++) {
                step(learner, clumsy);
            }
            assertThat(learner.model.screen()).isInstanceOf(Screen.Done.class);
            assertThat(learner.effects).contains(new Effect.Place(lesson.id(), 0, true));
        }
    }

    private static void step(Learner learner, boolean clumsy) {
        if (learner.sits()) {
            learner.sit(!clumsy);
            return;
        }
        if (learner.walk().confides()) {
            learner.press(clumsy ? "3" : "enter");
        } else if (learner.walk().asks()) {
            ask(learner, clumsy);
        } else {
            learner.press("n");
        }
    }

    private static void ask(Learner learner, boolean clumsy) {
        Stage.Open open = learner.walk().open();
        if (clumsy && open.tries().misses() == 0) {
            answer(learner, false);
        } else if (clumsy && Page.of(learner.model).msg("h").isPresent() && open.rungs() < 5) {
            learner.press("h");
        } else {
            answer(learner, true);
        }
    }

    private static void answer(Learner learner, boolean right) {
        SegmentDraft draft = learner.walk().draft();
        if (draft instanceof SegmentDraft.Picking picking) {
            for (int i = 0; i < picking.choices().size(); i++) {
                boolean good = EngineJudge.judge(
                                learner.walk().question(), picking.choices().get(i))
                        .right();
                if (good == right && picking.offers(i)) {
                    learner.press(String.valueOf(i + 1));
                    return;
                }
            }
            throw new AssertionError("no such choice: " + picking);
        }
        build(learner, (SegmentDraft.Building) draft, learner.walk().question().segment(), right);
    }

    private static void build(Learner learner, SegmentDraft.Building building, Segment wanted, boolean right) {
        SegmentDraft.Building now = building;
        if (!building.flagsGiven()) {
            for (dev.handshake.tcp.Flag flag : List.of(
                    dev.handshake.tcp.Flag.SYN,
                    dev.handshake.tcp.Flag.ACK,
                    dev.handshake.tcp.Flag.FIN,
                    dev.handshake.tcp.Flag.RST)) {
                boolean wants = (wanted.flags() & flag.bit()) != 0 ^ (!right && flag == dev.handshake.tcp.Flag.RST);
                if (now.has(flag) != wants) {
                    learner.press(flag.name().substring(0, 1).toLowerCase(java.util.Locale.ROOT));
                }
            }
        }
        if (building.numbersGiven()) {
            learner.press("enter");
            return;
        }
        clear(learner);
        digits(learner, Seq.value(wanted.seq() + (right ? 0 : 7)));
        learner.press("enter");
        if (learner.model.screen().lesson().isPresent()
                && learner.walk().asks()
                && learner.walk().draft() instanceof SegmentDraft.Building b
                && b.onAck()) {
            digits(learner, Seq.value(wanted.ack()));
            learner.press("enter");
        }
    }

    private static void clear(Learner learner) {
        for (int field = 0; field < 2; field++) {
            for (int i = 0; i < 10; i++) {
                learner.press("backspace");
            }
            learner.press("j");
        }
        SegmentDraft.Building building = (SegmentDraft.Building) learner.walk().draft();
        if (building.onAck()) {
            learner.press("j");
        }
    }

    private static void digits(Learner learner, long number) {
        for (char digit : String.valueOf(number).toCharArray()) {
            learner.press(String.valueOf(digit));
        }
    }

    /** With lines, as in the plain face. */
    private static void byWords(Lesson lesson, Lang lang) {
        Learner learner = new Learner(lang, LearnerProgress.EMPTY, lesson);
        for (int steps = 0; learner.walking() && steps < 200; steps++) {
            assertThat(Page.of(learner.model).speech()).isNotEmpty().noneMatch(String::isBlank);
            if (learner.sits()) {
                learner.sit(true);
                continue;
            }
            learner.type(learner.walk().asks() ? words(learner) : "");
        }
        assertThat(learner.model.screen()).isInstanceOf(Screen.Done.class);
        assertThat(Page.of(learner.model).speech()).isNotEmpty();
    }

    private static String words(Learner learner) {
        if (learner.walk().draft() instanceof SegmentDraft.Picking picking) {
            for (int i = 0; i < picking.choices().size(); i++) {
                Answer answer = picking.choices().get(i);
                if (EngineJudge.judge(learner.walk().question(), answer).right()) {
                    return answer instanceof Answer.Is is ? is.state().name() : String.valueOf(i + 1);
                }
            }
        }
        Segment wanted = learner.walk().question().segment();
        return "seq=" + Seq.value(wanted.seq()) + (wanted.hasAck() ? " ack=" + Seq.value(wanted.ack()) : "");
    }

    /** What was saved with the last key is all that is left: the lesson opens at the same stop and can be finished. */
    private static void afterAKillAtEveryStop(Lesson lesson, Lang lang) {
        for (int stop = 0; stop < lesson.stops(); stop++) {
            LearnerProgress ledger =
                    new LearnerProgress(true, Map.of(lesson.id(), new LearnerProgress.Progress(stop, 0, 5, Map.of())));
            Learner learner = new Learner(lang, ledger, lesson);
            assertThat(learner.at()).isEqualTo(stop);
            // From there it goes on as from the stop before: the usual volume goes to the end from every fifth stop
            // only.
            boolean goesToTheEnd = stop % Volume.of(5, 1) == 0;
            for (int steps = 0; learner.walking() && steps < (goesToTheEnd ? 200 : 1); steps++) {
                step(learner, false);
            }
            if (goesToTheEnd) {
                assertThat(learner.model.screen()).isInstanceOf(Screen.Done.class);
            }
        }
    }
}

package dev.handshake.tutor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.handshake.lesson.Course;
import dev.handshake.lesson.Ends;
import dev.handshake.lesson.Lang;
import dev.handshake.lesson.Lesson;
import dev.handshake.lesson.Level;
import dev.handshake.lesson.Step;
import dev.handshake.lesson.Text;
import dev.handshake.lesson.judge.Mistake;
import dev.handshake.lesson.judge.Result;
import dev.handshake.lesson.judge.Verdict;
import dev.handshake.memory.Attempt;
import dev.handshake.memory.Confidence;
import dev.handshake.tcp.Event;
import dev.handshake.tcp.Flag;
import dev.handshake.tcp.Side;
import dev.handshake.tutor.asking.Hints;
import dev.handshake.tutor.model.Command;
import dev.handshake.tutor.model.Effect;
import dev.handshake.tutor.model.HintRung;
import dev.handshake.tutor.model.LearnerProgress;
import dev.handshake.tutor.model.LessonPosition;
import dev.handshake.tutor.model.Model;
import dev.handshake.tutor.model.Msg;
import dev.handshake.tutor.model.Next;
import dev.handshake.tutor.model.Notice;
import dev.handshake.tutor.model.ReplyDraft;
import dev.handshake.tutor.model.Screen;
import dev.handshake.tutor.model.SegmentDraft;
import dev.handshake.tutor.model.Settings;
import dev.handshake.tutor.model.Sitting;
import dev.handshake.tutor.model.Stage;
import dev.handshake.tutor.model.StatePaths;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Stories of a learner: where they start, what they do, where they end up. */
class TutorTest {
    private static final Text NOTHING = Text.same("");
    private static final List<Text> HINTS = List.of(Text.same("rule"), Text.same("worked"));
    private static final Lesson SHORT = lesson("short");
    private static final Lesson LONGER = lesson("longer");
    private static final Course COURSE = new Course(List.of(new Course.Track(
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

    /** A learner at the keyboard: sends messages, keeps the model and every effect. */
    private static final class Learner {
        Model model;
        final List<Effect> effects = new ArrayList<>();
        long now = 1_000_000;

        Learner(Model model) {
            this.model = model;
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

        Learner answers(boolean right) {
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
    }

    private static Learner inLesson() {
        return new Learner(Model.start(Lang.EN, COURSE, false)).does(new Msg.Choose(0));
    }

    private static Learner atFirstQuestion() {
        return inLesson().does(Msg.Plain.NEXT);
    }

    @Test
    void theFirstRunAsksForALanguageAndRemembersIt() {
        Learner learner = new Learner(Model.start(Lang.KO, COURSE, true)).does(new Msg.Choose(1));
        assertThat(learner.model.lang()).isEqualTo(Lang.EN);
        assertThat(learner.model.screen()).isInstanceOf(Screen.Home.class);
        assertThat(learner.effects).containsExactly(new Effect.Setting("lang", "en"));
    }

    @Test
    void startingOpensTheFirstLessonAtItsFirstStop() {
        Learner learner = inLesson();
        assertThat(learner.position().walk().lesson().id()).isEqualTo("short");
        learner.isReading();
        assertThat(learner.effects).containsExactly(new Effect.Place("short", 0, false));
    }

    @Test
    void aChoiceWaitsForAConfidenceAndIsRecordedWithIt() {
        Learner learner = atFirstQuestion();
        learner.does(new Msg.Choose(learner.choice(true)));
        assertThat(learner.sitting().stage()).isInstanceOf(Stage.Confiding.class);
        assertThat(learner.records()).isEmpty();
        learner.does(new Msg.Choose(2));
        learner.isSolved();
        Attempt record = learner.records().get(0);
        assertThat(record.confidence()).isEqualTo(Confidence.SURE);
        assertThat(record.right()).isTrue();
        assertThat(record.words()).isEqualTo("SYN seq=100");
        assertThat(record.millis()).isEqualTo(2_000);
    }

    @Test
    void escapeTakesAChoiceBackBeforeTheVerdict() {
        Learner learner = atFirstQuestion();
        learner.does(new Msg.Choose(learner.choice(false)), Msg.Plain.CANCEL);
        learner.open();
        assertThat(learner.records()).isEmpty();
    }

    @Test
    void aWrongAnswerIsPlayedAndTheQuestionStaysOpen() {
        Learner learner = atFirstQuestion().answers(false);
        Stage.Tries tries = learner.open().tries();
        assertThat(tries.misses()).isEqualTo(1);
        assertThat(learner.last().counter()).isPresent();
        assertThat(learner.records().get(0).slip())
                .isNotEqualTo(Mistake.NONE.name())
                .isNotEmpty();
        assertThat(tries.mayReveal()).isFalse();
        assertThat(learner.answers(false).open().tries().mayReveal()).isTrue();
    }

    @Test
    void sureAndWrongIsRememberedForTheLastPage() {
        Learner learner = atFirstQuestion();
        learner.does(new Msg.Choose(learner.choice(false)), new Msg.Choose(2));
        learner.answers(true);
        LearnerProgress.Mark mark = learner.model.progress().of("short").marks().get(1);
        assertThat(mark.sureAndWrong()).isTrue();
        assertThat(mark.firstRight()).isFalse();
        assertThat(mark.answered()).isTrue();
        assertThat(mark.slip()).isNotEmpty();
    }

    @Test
    void hintsClimbTheLadderStrikeAWrongChoiceAndAreCounted() {
        Learner learner = atFirstQuestion().does(Msg.Plain.HINT, Msg.Plain.HINT, Msg.Plain.HINT);
        SegmentDraft.Picking picking = learner.picking();
        assertThat(picking.struck()).hasSize(1);
        assertThat(picking.struck()).doesNotContain(learner.choice(true));
        assertThat(learner.nextRung()).contains(HintRung.WORKED);
        learner.does(Msg.Plain.HINT, Msg.Plain.HINT, Msg.Plain.HINT);
        assertThat(learner.nextRung()).isEmpty();
        learner.answers(true);
        assertThat(learner.records().get(0).hints()).isEqualTo(5);
        assertThat(learner.model.progress().of("short").marks().get(1).firstRight())
                .isFalse();
    }

    @Test
    void aStruckChoiceCannotBePicked() {
        Learner learner = atFirstQuestion().does(Msg.Plain.HINT, Msg.Plain.HINT, Msg.Plain.HINT);
        int struck = learner.picking().struck().iterator().next();
        Model before = learner.model;
        assertThat(learner.does(new Msg.Choose(struck)).model).isEqualTo(before);
    }

    @Test
    void undoGoesBackOverAnswersAndStops() {
        Learner learner = atFirstQuestion().answers(true).does(Msg.Plain.NEXT);
        assertThat(learner.position().at()).isEqualTo(2);
        learner.does(Msg.Plain.UNDO).isSolved();
        learner.does(Msg.Plain.UNDO).open();
        learner.does(Msg.Plain.UNDO).isReading();
        assertThat(learner.position().earlier()).isEmpty();
        Model first = learner.model;
        assertThat(learner.does(Msg.Plain.UNDO).model).isEqualTo(first);
    }

    @Test
    void numbersAreTypedAndJudgedByTheEngine() {
        Learner learner = atFirstQuestion()
                .answers(true)
                .does(Msg.Plain.NEXT)
                .answers(true)
                .does(Msg.Plain.NEXT);
        SegmentDraft.Building building = learner.building();
        assertThat(building.flagsGiven()).isTrue();
        learner.does(digits(300)).does(Msg.Plain.CONFIRM);
        assertThat(learner.building().onAck())
                .as("Enter goes on to the field that is still empty")
                .isTrue();
        learner.does(digits(100)).does(Msg.Plain.CONFIRM, Msg.Plain.CONFIRM);
        assertThat(learner.last().slip()).isEqualTo(Mistake.SYN_NOT_COUNTED);
        learner.does(Msg.Plain.ERASE, new Msg.Digit(1), Msg.Plain.CONFIRM);
        learner.isSolved();
    }

    private static Msg[] digits(int number) {
        return String.valueOf(number)
                .chars()
                .mapToObj(c -> new Msg.Digit(c - '0'))
                .toArray(Msg[]::new);
    }

    @Test
    void theLessonEndsOnceAndTheNextOneFollows() {
        Learner learner = atFirstQuestion()
                .answers(true)
                .does(Msg.Plain.NEXT)
                .answers(true)
                .does(Msg.Plain.NEXT);
        learner.does(new Msg.Build(Flag.bits(Flag.SYN, Flag.ACK), 300, 101), Msg.Plain.CONFIRM, Msg.Plain.NEXT);
        assertThat(learner.model.screen()).isInstanceOf(Screen.Done.class);
        assertThat(learner.effects).contains(new Effect.Place("short", 0, true));
        assertThat(learner.model.progress().of("short").rounds()).isEqualTo(1);
        learner.does(Msg.Plain.NEXT);
        assertThat(learner.position().walk().lesson().id()).isEqualTo("longer");
    }

    @Test
    void theSecondRoundAsksForFlags() {
        LearnerProgress known =
                new LearnerProgress(true, Map.of("short", new LearnerProgress.Progress(0, 1, 5, Map.of())));
        Learner learner = new Learner(Model.start(Lang.EN, COURSE, false))
                .does(new Msg.Loaded(known, Settings.DEFAULT), new Msg.OpenLesson("short"), Msg.Plain.NEXT);
        SegmentDraft.Building building = learner.building();
        assertThat(building.numbersGiven()).isTrue();
        learner.does(new Msg.Toggle(Flag.SYN), Msg.Plain.CONFIRM, Msg.Plain.CONFIRM);
        learner.isSolved();
    }

    @Test
    void aLessonIsResumedWhereItWasLeft() {
        LearnerProgress known =
                new LearnerProgress(true, Map.of("longer", new LearnerProgress.Progress(2, 0, 5, Map.of())));
        Learner learner = new Learner(Model.start(Lang.EN, COURSE, false))
                .does(new Msg.Loaded(known, Settings.DEFAULT), new Msg.Choose(0));
        assertThat(learner.position().walk().lesson().id()).isEqualTo("longer");
        assertThat(learner.position().at()).isEqualTo(2);
    }

    @Test
    void aLessonOpenedBeforeTheStoreAnsweredMovesToWhereItWasLeft() {
        LearnerProgress known =
                new LearnerProgress(true, Map.of("short", new LearnerProgress.Progress(2, 0, 5, Map.of())));
        Learner learner =
                new Learner(Update.startIn(Lang.EN, COURSE, SHORT, 0)).does(new Msg.Loaded(known, Settings.DEFAULT));
        assertThat(learner.position().at()).isEqualTo(2);
    }

    @Test
    void leavingALessonSavesThePlaceAndLeavingHomeEnds() {
        Learner learner = atFirstQuestion().does(Msg.Plain.LEAVE);
        assertThat(learner.model.screen()).isInstanceOf(Screen.Home.class);
        assertThat(learner.effects.get(learner.effects.size() - 1)).isEqualTo(new Effect.Place("short", 1, false));
        assertThat(learner.does(Msg.Plain.LEAVE).effects).contains(new Effect.Exit(0));
    }

    @Test
    void theLanguageFlipsInPlaceOnEveryScreen() {
        Learner learner = atFirstQuestion().does(Msg.Plain.HINT, Msg.Common.HELP, Msg.Common.FLIP_LANGUAGE);
        assertThat(learner.model.lang()).isEqualTo(Lang.KO);
        assertThat(learner.model.screen()).isInstanceOf(Screen.Help.class);
        learner.does(Msg.Plain.CANCEL);
        assertThat(learner.open().rungs()).isEqualTo(1);
    }

    @Test
    void overlaysOpenFromOneAnotherAndLeaveNothingBehind() {
        Learner learner = atFirstQuestion();
        Screen before = learner.model.screen();
        learner.does(Msg.Common.DIAGRAM, Msg.Plain.TCBS, Msg.Plain.CANCEL);
        assertThat(learner.model.screen()).isEqualTo(before);
        learner.does(Msg.Common.PALETTE, new Msg.Type("st"), new Msg.Run(Command.STATES), Msg.Common.DIAGRAM);
        assertThat(learner.model.screen()).isEqualTo(before);
    }

    @Test
    void theDiagramWalksThePathBackAndForth() {
        Learner learner = atFirstQuestion().answers(true).does(Msg.Common.DIAGRAM, new Msg.Move(-1));
        assertThat(((Screen.Diagram) learner.model.screen()).back()).isEqualTo(1);
        learner.does(new Msg.Move(-1), new Msg.Move(-1), new Msg.Move(-1));
        assertThat(((Screen.Diagram) learner.model.screen()).back())
                .isEqualTo(StatePaths.length(learner.model.screen()));
        learner.does(new Msg.Move(1), new Msg.Move(1), new Msg.Move(1));
        assertThat(((Screen.Diagram) learner.model.screen()).back()).isZero();
    }

    @Test
    void whileAStateIsAskedForItsChangeIsNotOnThePath() {
        Learner learner = atFirstQuestion().answers(true).does(Msg.Plain.NEXT);
        assertThat(StatePaths.of(learner.model.screen().scene().orElseThrow())).noneMatch(c -> c.side() == Side.SERVER);
        learner.answers(true);
        assertThat(StatePaths.of(learner.model.screen().scene().orElseThrow())).anyMatch(c -> c.side() == Side.SERVER);
    }

    @Test
    void aNoticeStaysUntilTheNextKey() {
        Learner learner = atFirstQuestion().does(new Msg.Tell(new Notice(Notice.Kind.DISK_FULL, "")));
        assertThat(learner.model.notice()).isPresent();
        assertThat(learner.does(Msg.Plain.TICK).model.notice())
                .as("a clock is no key")
                .isPresent();
        assertThat(learner.does(Msg.Plain.HINT).model.notice()).isEmpty();
    }

    @Test
    void confidenceCanBeSwitchedOff() {
        Learner learner = atFirstQuestion().does(Msg.Common.TOGGLE_CONFIDENCE);
        learner.does(new Msg.Choose(learner.choice(true)));
        learner.isSolved();
        assertThat(learner.records().get(0).confidence()).isEqualTo(Confidence.UNASKED);
        assertThat(learner.model.settings()).isEqualTo(new Settings(Optional.empty(), false, Optional.empty()));
    }
}

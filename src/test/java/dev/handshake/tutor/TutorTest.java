package dev.handshake.tutor;

import static dev.handshake.tutor.LessonLearner.COURSE;
import static dev.handshake.tutor.LessonLearner.SHORT;
import static dev.handshake.tutor.LessonLearner.atFirstQuestion;
import static dev.handshake.tutor.LessonLearner.inLesson;
import static org.assertj.core.api.Assertions.assertThat;

import dev.handshake.lesson.Lang;
import dev.handshake.tcp.Flag;
import dev.handshake.tcp.Side;
import dev.handshake.tutor.model.Command;
import dev.handshake.tutor.model.Effect;
import dev.handshake.tutor.model.LearnerProgress;
import dev.handshake.tutor.model.Model;
import dev.handshake.tutor.model.Msg;
import dev.handshake.tutor.model.Notice;
import dev.handshake.tutor.model.Screen;
import dev.handshake.tutor.model.SegmentDraft;
import dev.handshake.tutor.model.Settings;
import dev.handshake.tutor.model.StatePaths;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Stories of a learner: where they start, what they do, where they end up. */
class TutorTest {
    @Test
    void theFirstRunAsksForALanguageAndRemembersIt() {
        LessonLearner learner = new LessonLearner(Model.start(Lang.KO, COURSE, true)).does(new Msg.Choose(1));
        assertThat(learner.model.lang()).isEqualTo(Lang.EN);
        assertThat(learner.model.screen()).isInstanceOf(Screen.Home.class);
        assertThat(learner.effects).containsExactly(new Effect.Setting("lang", "en"));
    }

    @Test
    void startingOpensTheFirstLessonAtItsFirstStop() {
        LessonLearner learner = inLesson();
        assertThat(learner.position().walk().lesson().id()).isEqualTo("short");
        learner.isReading();
        assertThat(learner.effects).containsExactly(new Effect.Place("short", 0, false));
    }

    @Test
    void undoGoesBackOverAnswersAndStops() {
        LessonLearner learner = atFirstQuestion().answers(true).does(Msg.Plain.NEXT);
        assertThat(learner.position().at()).isEqualTo(2);
        learner.does(Msg.Plain.UNDO).isSolved();
        learner.does(Msg.Plain.UNDO).open();
        learner.does(Msg.Plain.UNDO).isReading();
        assertThat(learner.position().earlier()).isEmpty();
        Model first = learner.model;
        assertThat(learner.does(Msg.Plain.UNDO).model).isEqualTo(first);
    }

    @Test
    void theLessonEndsOnceAndTheNextOneFollows() {
        LessonLearner learner = atFirstQuestion()
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
        LessonLearner learner = new LessonLearner(Model.start(Lang.EN, COURSE, false))
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
        LessonLearner learner = new LessonLearner(Model.start(Lang.EN, COURSE, false))
                .does(new Msg.Loaded(known, Settings.DEFAULT), new Msg.Choose(0));
        assertThat(learner.position().walk().lesson().id()).isEqualTo("longer");
        assertThat(learner.position().at()).isEqualTo(2);
    }

    @Test
    void aLessonOpenedBeforeTheStoreAnsweredMovesToWhereItWasLeft() {
        LearnerProgress known =
                new LearnerProgress(true, Map.of("short", new LearnerProgress.Progress(2, 0, 5, Map.of())));
        LessonLearner learner = new LessonLearner(Update.startIn(Lang.EN, COURSE, SHORT, 0))
                .does(new Msg.Loaded(known, Settings.DEFAULT));
        assertThat(learner.position().at()).isEqualTo(2);
    }

    @Test
    void leavingALessonSavesThePlaceAndLeavingHomeEnds() {
        LessonLearner learner = atFirstQuestion().does(Msg.Plain.LEAVE);
        assertThat(learner.model.screen()).isInstanceOf(Screen.Home.class);
        assertThat(learner.effects.get(learner.effects.size() - 1)).isEqualTo(new Effect.Place("short", 1, false));
        assertThat(learner.does(Msg.Plain.LEAVE).effects).contains(new Effect.Exit(0));
    }

    @Test
    void theLanguageFlipsInPlaceOnEveryScreen() {
        LessonLearner learner = atFirstQuestion().does(Msg.Plain.HINT, Msg.Common.HELP, Msg.Common.FLIP_LANGUAGE);
        assertThat(learner.model.lang()).isEqualTo(Lang.KO);
        assertThat(learner.model.screen()).isInstanceOf(Screen.Help.class);
        learner.does(Msg.Plain.CANCEL);
        assertThat(learner.open().rungs()).isEqualTo(1);
    }

    @Test
    void overlaysOpenFromOneAnotherAndLeaveNothingBehind() {
        LessonLearner learner = atFirstQuestion();
        Screen before = learner.model.screen();
        learner.does(Msg.Common.DIAGRAM, Msg.Plain.TCBS, Msg.Plain.CANCEL);
        assertThat(learner.model.screen()).isEqualTo(before);
        learner.does(Msg.Common.PALETTE, new Msg.Type("st"), new Msg.Run(Command.STATES), Msg.Common.DIAGRAM);
        assertThat(learner.model.screen()).isEqualTo(before);
    }

    @Test
    void theDiagramWalksThePathBackAndForth() {
        LessonLearner learner = atFirstQuestion().answers(true).does(Msg.Common.DIAGRAM, new Msg.Move(-1));
        assertThat(((Screen.Diagram) learner.model.screen()).back()).isEqualTo(1);
        learner.does(new Msg.Move(-1), new Msg.Move(-1), new Msg.Move(-1));
        assertThat(((Screen.Diagram) learner.model.screen()).back())
                .isEqualTo(StatePaths.length(learner.model.screen()));
        learner.does(new Msg.Move(1), new Msg.Move(1), new Msg.Move(1));
        assertThat(((Screen.Diagram) learner.model.screen()).back()).isZero();
    }

    @Test
    void whileAStateIsAskedForItsChangeIsNotOnThePath() {
        LessonLearner learner = atFirstQuestion().answers(true).does(Msg.Plain.NEXT);
        assertThat(StatePaths.of(learner.model.screen().scene().orElseThrow())).noneMatch(c -> c.side() == Side.SERVER);
        learner.answers(true);
        assertThat(StatePaths.of(learner.model.screen().scene().orElseThrow())).anyMatch(c -> c.side() == Side.SERVER);
    }

    @Test
    void aNoticeStaysUntilTheNextKey() {
        LessonLearner learner = atFirstQuestion().does(new Msg.Tell(new Notice(Notice.Kind.DISK_FULL, "")));
        assertThat(learner.model.notice()).isPresent();
        assertThat(learner.does(Msg.Plain.TICK).model.notice())
                .as("a clock is no key")
                .isPresent();
        assertThat(learner.does(Msg.Plain.HINT).model.notice()).isEmpty();
    }
}

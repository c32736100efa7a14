package dev.handshake.tutor;

import static dev.handshake.tutor.LessonLearner.atFirstQuestion;
import static org.assertj.core.api.Assertions.assertThat;

import dev.handshake.lesson.judge.Mistake;
import dev.handshake.memory.Attempt;
import dev.handshake.memory.Confidence;
import dev.handshake.tcp.Segment;
import dev.handshake.tcp.Seq;
import dev.handshake.tutor.model.Effect;
import dev.handshake.tutor.model.HintRung;
import dev.handshake.tutor.model.LearnerProgress;
import dev.handshake.tutor.model.Model;
import dev.handshake.tutor.model.Msg;
import dev.handshake.tutor.model.PlannedQuestion;
import dev.handshake.tutor.model.SegmentDraft;
import dev.handshake.tutor.model.Settings;
import dev.handshake.tutor.model.Stage;
import dev.handshake.tutor.model.Strength;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A lesson's own question: tried again until it is right, helped by a ladder of hints, undone step by step. */
class LessonQuestionTest {
    @Test
    void aChoiceWaitsForAConfidenceAndIsRecordedWithIt() {
        LessonLearner learner = atFirstQuestion();
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
        LessonLearner learner = atFirstQuestion();
        learner.does(new Msg.Choose(learner.choice(false)), Msg.Plain.CANCEL);
        learner.open();
        assertThat(learner.records()).isEmpty();
    }

    @Test
    void aWrongAnswerIsPlayedAndTheQuestionStaysOpen() {
        LessonLearner learner = atFirstQuestion().answers(false);
        Stage.Tries tries = learner.open().tries();
        assertThat(tries.misses()).isEqualTo(1);
        assertThat(learner.last().counter()).isPresent();
        assertThat(learner.records().get(0).slip())
                .isNotEqualTo(Mistake.NONE.name())
                .isNotEmpty();
        assertThat(tries.mayReveal()).isFalse();
        assertThat(learner.answers(false).open().tries().mayReveal()).isTrue();
    }

    /** Each answer is timed from when the question appeared; on the last page that time counts once. */
    @Test
    void threeAnswersTookAsLongAsTheLastOfThem() {
        LessonLearner learner = atFirstQuestion().answers(false).answers(false).answers(true);
        LearnerProgress.Mark mark = learner.model.progress().of("short").marks().get(1);
        assertThat(mark.wrong()).isEqualTo(2);
        assertThat(mark.millis())
                .isPositive()
                .isEqualTo(learner.records().get(2).millis());
    }

    @Test
    void sureAndWrongIsRememberedForTheLastPage() {
        LessonLearner learner = atFirstQuestion();
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
        LessonLearner learner = atFirstQuestion().does(Msg.Plain.HINT, Msg.Plain.HINT, Msg.Plain.HINT);
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
    void hintsThatWerePutAwayAreReadAgainForNothing() {
        LessonLearner learner = atFirstQuestion().does(Msg.Plain.HINT, Msg.Plain.HINT, Msg.Plain.CANCEL);
        assertThat(learner.open().showsHint()).isFalse();
        learner.does(Msg.Plain.HINT);
        assertThat(learner.open().showsHint()).isTrue();
        assertThat(learner.open().rungs()).isEqualTo(2);
        assertThat(learner.does(Msg.Plain.HINT).open().rungs()).isEqualTo(3);
    }

    @Test
    void aStruckChoiceCannotBePicked() {
        LessonLearner learner = atFirstQuestion().does(Msg.Plain.HINT, Msg.Plain.HINT, Msg.Plain.HINT);
        int struck = learner.picking().struck().iterator().next();
        Model before = learner.model;
        assertThat(learner.does(new Msg.Choose(struck)).model).isEqualTo(before);
    }

    @Test
    void numbersAreTypedAndJudgedByTheEngine() {
        LessonLearner learner = atFirstQuestion()
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
    void confidenceCanBeSwitchedOff() {
        LessonLearner learner = atFirstQuestion().does(Msg.Common.TOGGLE_CONFIDENCE);
        learner.does(new Msg.Choose(learner.choice(true)));
        learner.isSolved();
        assertThat(learner.records().get(0).confidence()).isEqualTo(Confidence.UNASKED);
        assertThat(learner.model.settings()).isEqualTo(new Settings(Optional.empty(), false, Optional.empty()));
    }

    @Test
    void aLessonsQuestionIsASittingOfOneThatIsNotKept() {
        LessonLearner learner = atFirstQuestion();
        assertThat(learner.sitting().ahead()).extracting(PlannedQuestion::id).containsExactly("lesson/short#1");
        assertThat(learner.sitting().own()).isPresent();
        learner.answers(false);
        assertThat(learner.effects).noneMatch(e -> e instanceof Effect.Keep);
        assertThat(learner.model.progress().unfinished()).isEmpty();
        assertThat(learner.model.progress().items())
                .as("no card: the lesson has marks")
                .isEmpty();
    }

    @Test
    void aLessonsQuestionCannotBeSkipped() {
        LessonLearner learner = atFirstQuestion();
        Model open = learner.model;
        assertThat(learner.does(Msg.Plain.SKIP).model).isEqualTo(open);
        Model solved = learner.answers(true).model;
        assertThat(learner.does(Msg.Plain.SKIP).model).isEqualTo(solved);
    }

    @Test
    void aConfidenceIsAskedForOnlyBeforeAFirstAnswerWithoutHelp() {
        LessonLearner helped = atFirstQuestion().does(Msg.Plain.HINT);
        helped.does(new Msg.Choose(helped.choice(false)));
        assertThat(helped.open().tries().misses()).isEqualTo(1);
        LessonLearner second = atFirstQuestion().answers(false);
        second.does(new Msg.Choose(second.choice(true)));
        second.isSolved();
    }

    @Test
    void undoTakesAHintOutOfSightAndGivesItsRungBack() {
        LessonLearner learner = atFirstQuestion().does(Msg.Plain.HINT, Msg.Plain.HINT, Msg.Plain.UNDO);
        assertThat(learner.open().help()).isEqualTo(new Stage.Help(1, true, false));
    }

    @Test
    void escapePutsTheVerdictAwayAndGivesNothingBack() {
        LessonLearner learner = atFirstQuestion().answers(false).does(Msg.Plain.WHY);
        assertThat(learner.open().help().why()).isTrue();
        learner.does(Msg.Plain.CANCEL);
        assertThat(learner.open().tries().last()).isEmpty();
        assertThat(learner.open().tries().misses()).isEqualTo(1);
        assertThat(learner.open().help().why()).isFalse();
        assertThat(learner.picking().tried()).hasSize(1);
    }

    @Test
    void enterWithoutAMarkedChoicePutsTheVerdictAway() {
        LessonLearner learner = atFirstQuestion().answers(false).does(Msg.Plain.CONFIRM);
        assertThat(learner.open().tries().last()).isEmpty();
        assertThat(learner.records()).hasSize(1);
    }

    @Test
    void restartAsksAfreshAndUndoLeadsBackBehindIt() {
        LessonLearner learner =
                atFirstQuestion().does(Msg.Plain.HINT).answers(false).does(Msg.Plain.RESTART);
        assertThat(learner.open().help()).isEqualTo(Stage.Help.NONE);
        assertThat(learner.open().tries()).isEqualTo(Stage.Tries.NONE);
        assertThat(learner.does(Msg.Plain.UNDO).open().rungs()).isEqualTo(1);
    }

    @Test
    void anotherStrengthAsksTheSameStepAgain() {
        LessonLearner learner = atFirstQuestion().does(new Msg.SetStrength(Strength.NUMBERS));
        assertThat(learner.building().asked()).isEqualTo(SegmentDraft.Part.FLAGS_AND_NUMBERS);
        assertThat(learner.position().at()).isEqualTo(1);
        assertThat(learner.effects).contains(new Effect.Setting("strength", "NUMBERS"));
    }

    @Test
    void aSegmentWrittenOutIsTakenInPlaceOfAChoice() {
        LessonLearner learner = atFirstQuestion();
        Segment wanted = learner.sitting().own().orElseThrow().segment();
        learner.does(
                new Msg.Build(wanted.flags(), Seq.value(wanted.seq()), Seq.value(wanted.ack())), Msg.Plain.CONFIRM);
        learner.isSolved();
    }

    @Test
    void everyAnswerInALessonIsRecordedWithItsMistake() {
        LessonLearner learner = atFirstQuestion().answers(false).answers(true);
        assertThat(learner.records()).extracting(Attempt::item).containsExactly("lesson/short#1", "lesson/short#1");
        assertThat(learner.records()).extracting(Attempt::kind).containsOnly("next-segment");
        assertThat(learner.records()).extracting(Attempt::right).containsExactly(false, true);
        assertThat(learner.records().get(1).slip()).isEmpty();
    }
}

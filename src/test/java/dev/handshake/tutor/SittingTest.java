package dev.handshake.tutor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.handshake.content.library.Library;
import dev.handshake.lesson.Catalog;
import dev.handshake.lesson.Course;
import dev.handshake.lesson.Ends;
import dev.handshake.lesson.FreshNumbers;
import dev.handshake.lesson.InterviewRole;
import dev.handshake.lesson.Lang;
import dev.handshake.lesson.Level;
import dev.handshake.lesson.MatchTerms;
import dev.handshake.lesson.Misconception;
import dev.handshake.lesson.Option;
import dev.handshake.lesson.Point;
import dev.handshake.lesson.Question;
import dev.handshake.lesson.Quiz;
import dev.handshake.lesson.Scenario;
import dev.handshake.lesson.Step;
import dev.handshake.lesson.Text;
import dev.handshake.lesson.judge.Result;
import dev.handshake.memory.Attempt;
import dev.handshake.memory.Confidence;
import dev.handshake.tcp.Event;
import dev.handshake.tcp.Side;
import dev.handshake.tutor.model.Effect;
import dev.handshake.tutor.model.LearnerProgress;
import dev.handshake.tutor.model.Model;
import dev.handshake.tutor.model.Msg;
import dev.handshake.tutor.model.Next;
import dev.handshake.tutor.model.Notice;
import dev.handshake.tutor.model.Purpose;
import dev.handshake.tutor.model.ReplyDraft;
import dev.handshake.tutor.model.Screen;
import dev.handshake.tutor.model.SegmentDraft;
import dev.handshake.tutor.model.Settings;
import dev.handshake.tutor.model.Sitting;
import dev.handshake.tutor.model.Stage;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Stories of sittings: quizzes, follow-ups, interviews, reviews. */
public class SittingTest {
    private static final Scenario CLOSE = new Scenario(
            Ends.established(100, 300),
            List.of(
                    new Step.Do(Side.CLIENT, Event.CLOSE, "close"),
                    new Step.Wire(Step.Wire.Op.DELIVER, Step.Wire.NEXT)));

    private static Question.Head head(String id, String topic) {
        return new Question.Head(
                "q/" + id,
                topic,
                Level.JUNIOR,
                List.of(),
                Text.same(id + "?"),
                List.of(Text.same("rule"), Text.same("worked")));
    }

    private static Option option(String text, boolean right, String misconception) {
        return new Option(Text.same(text), right, Text.same("because"), misconception);
    }

    private static MatchTerms terms(String... words) {
        List<List<String>> groups = new ArrayList<>();
        for (String word : words) {
            groups.add(List.of(word));
        }
        return new MatchTerms(groups, groups);
    }

    private static Question.FreeAnswer free(String id, boolean root, Point... points) {
        return new Question.FreeAnswer(
                head(id, id),
                new InterviewRole(root, 60, List.of("q/deeper")),
                Text.same("model"),
                List.of(points),
                List.of("M32"));
    }

    private static final Point LOST = new Point("lost", true, Text.same("the lost ACK"), terms("유실"), "q/why-lost");
    private static final Point AGAIN = new Point("again", true, Text.same("sent again"), terms("다시"), "");
    private static final Point OLD = new Point("old", true, Text.same("old segments"), terms("세그먼트"), "");

    public static final Catalog CATALOG = new Catalog(
            List.of(new Quiz(
                    "q",
                    Text.same("Quiz"),
                    "topic",
                    List.of(
                            new Question.Choice(
                                    head("who", "a"),
                                    List.of(option("first", true, ""), option("second", false, "M28")),
                                    false),
                            new Question.Choices(
                                    head("many", "b"),
                                    List.of(option("x", true, ""), option("y", true, ""), option("z", false, "")),
                                    true),
                            new Question.TrueFalse(
                                    head("tf", "a"),
                                    false,
                                    "M32",
                                    List.of(option("r", true, ""), option("s", false, ""))),
                            new Question.StateOf(head("state", "b"), CLOSE, Side.SERVER),
                            new Question.Order(head("order", "a"), CLOSE),
                            free("time-wait", true, LOST, OLD),
                            free("why-lost", false, AGAIN),
                            free("deeper", false, AGAIN)))),
            Map.of(
                    "M32",
                    new Misconception(
                            "M32", Text.same("waits for data"), Text.same("it does not"), "RFC 9293", terms("남은 데이터"))),
            Library.shippedQuizzes().notions());

    private static final class Learner {
        Model model;
        final List<Effect> effects = new ArrayList<>();
        long now = 1_000_000;

        Learner(LearnerProgress progress) {
            model = Model.start(Lang.KO, new Course(List.of()), false);
            does(
                    new Msg.Loaded(progress, new Settings(Optional.empty(), false, Optional.empty())),
                    new Msg.Stocked(CATALOG));
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

        Sitting sitting() {
            return (Sitting) model.screen();
        }

        Stage.Judged judged() {
            return (Stage.Judged) sitting().stage();
        }

        Learner picks(int option) {
            ReplyDraft.Marking marking =
                    (ReplyDraft.Marking) ((Stage.Open) sitting().stage()).entry();
            return does(new Msg.Choose(marking.shown().indexOf(option)));
        }

        Learner writes(String text) {
            return does(new Msg.Type(text), Msg.Plain.SUBMIT);
        }

        List<Attempt> attempts() {
            return effects.stream()
                    .filter(e -> e instanceof Effect.Record)
                    .map(e -> ((Effect.Record) e).attempt())
                    .toList();
        }
    }

    private static Learner inQuiz() {
        return new Learner(LearnerProgress.EMPTY).does(new Msg.Begin(new Purpose.OfQuiz("q")));
    }

    private static Learner inInterview() {
        return new Learner(LearnerProgress.EMPTY)
                .does(new Msg.Begin(new Purpose.OfInterview(15, 3, Optional.empty(), Optional.empty(), 7)));
    }

    @Test
    void aWrongChoiceNamesItsMisconception() {
        Learner learner = inQuiz().picks(1);
        assertThat(learner.judged().result().right()).isFalse();
        assertThat(learner.attempts().get(0).misconceptions()).containsExactly("M28");
        assertThat(learner.attempts().get(0).item()).isEqualTo("q/who");
        assertThat(learner.model.progress().items()).containsKey("q/who");
    }

    @Test
    void severalRightOnesAreMarkedAndSentTogether() {
        Learner learner = inQuiz().picks(0).does(Msg.Plain.NEXT);
        learner.picks(0).picks(1);
        assertThat(learner.sitting().stage()).isInstanceOf(Stage.Open.class);
        learner.does(Msg.Plain.CONFIRM);
        assertThat(learner.judged().result().right()).isTrue();
    }

    private static Learner atStatement(boolean asksConfidence) {
        Learner learner = inQuiz().does(Msg.Plain.SKIP, Msg.Plain.SKIP);
        Settings asks = new Settings(Optional.empty(), asksConfidence, Optional.empty());
        learner.model = learner.model.with(asks);
        return learner;
    }

    private static ReplyDraft.Parts parts(Learner learner) {
        return (ReplyDraft.Parts) learner.sitting().stage().open().entry();
    }

    private static Msg reason(Learner learner, int index) {
        return new Msg.Choose(parts(learner).secondShown().indexOf(index));
    }

    @Test
    void aStatementThatIsMisjudgedIsAnsweredWithThat() {
        Learner learner = atStatement(false).does(new Msg.Choose(0));
        assertThat(learner.judged().result()).isInstanceOf(Result.OfParts.class);
        assertThat(learner.judged().result().right()).isFalse();
        assertThat(learner.judged().result().misconceptions()).containsExactly("M32");
        assertThat(learner.attempts().get(2).words()).isEqualTo("true");
        assertThat(learner.attempts().get(2).right()).isFalse();
        assertThat(learner.model.progress().items()).containsKey("q/tf");
    }

    @Test
    void escBehindAMisjudgedStatementOpensNothing() {
        Learner learner = atStatement(false).does(new Msg.Choose(0), Msg.Plain.CANCEL, new Msg.Choose(1));
        assertThat(learner.judged().result().right()).isFalse();
        assertThat(learner.attempts()).hasSize(3);
    }

    @Test
    void aRightJudgementStandsAndItsReasonDecides() {
        Learner learner = atStatement(false).does(new Msg.Choose(1));
        assertThat(learner.sitting().stage()).isInstanceOf(Stage.Open.class);
        assertThat(learner.attempts()).hasSize(2);
        learner.does(Msg.Plain.CANCEL);
        assertThat(parts(learner).atFirst()).as("what was judged stays so").isFalse();
        Learner wrong = atStatement(false).does(new Msg.Choose(1));
        learner.does(reason(learner, 0));
        assertThat(learner.judged().result().right()).isTrue();
        assertThat(learner.attempts().get(2).words()).isEqualTo("false:1");
        wrong.does(reason(wrong, 1));
        assertThat(wrong.judged().result().right()).isFalse();
        assertThat(wrong.attempts().get(2).words()).isEqualTo("false:2");
    }

    @Test
    void confidenceIsAskedBeforeTheJudgementIsKnownAndOnlyOnce() {
        Learner learner = atStatement(true).does(new Msg.Choose(1));
        assertThat(learner.sitting().stage()).isInstanceOf(Stage.Confiding.class);
        learner.does(Msg.Plain.CANCEL);
        assertThat(parts(learner).atFirst()).as("nothing has been judged yet").isTrue();
        learner.does(new Msg.Choose(1), new Msg.Sure(Confidence.SURE));
        assertThat(learner.sitting().stage()).isInstanceOf(Stage.Open.class);
        learner.does(reason(learner, 1));
        assertThat(learner.judged().confidence()).isEqualTo(Confidence.SURE);
        assertThat(learner.attempts().get(2).confidence()).isEqualTo(Confidence.SURE);
        assertThat(atStatement(true)
                        .does(new Msg.Choose(0), new Msg.Sure(Confidence.GUESS))
                        .judged()
                        .confidence())
                .isEqualTo(Confidence.GUESS);
    }

    @Test
    void undoOfAStatementAsksForBothPartsAgain() {
        Learner learner = atStatement(false).does(new Msg.Choose(1));
        learner.does(reason(learner, 1), Msg.Plain.UNDO);
        assertThat(parts(learner).atFirst()).isTrue();
        assertThat(learner.effects).contains(new Effect.Undo("q/tf"));
        assertThat(learner.model.progress().items()).doesNotContainKey("q/tf");
        learner.does(new Msg.Choose(0), Msg.Plain.UNDO);
        assertThat(parts(learner).atFirst()).isTrue();
        learner.does(new Msg.Choose(1));
        assertThat(parts(learner).atFirst()).isFalse();
    }

    @Test
    void aSittingLeftAtAReasonIsGoneOnWithAtItsStatement() {
        Learner learner = atStatement(false).does(new Msg.Choose(1), Msg.Plain.LEAVE);
        learner.does(new Msg.Begin(new Purpose.OfQuiz("q")), new Msg.Choose(0));
        assertThat(learner.sitting().ask().id()).isEqualTo("q/tf");
        assertThat(parts(learner).atFirst()).isTrue();
        assertThat(learner.attempts()).hasSize(2);
    }

    private static List<Integer> shown(Learner learner) {
        return ((ReplyDraft.Marking) learner.sitting().stage().open().entry()).shown();
    }

    @Test
    void whatIsAskedAgainStandsInAnotherOrder() {
        Learner learner = inQuiz();
        List<List<Integer>> orders = new ArrayList<>();
        for (int round = 0; round < 6; round++) {
            learner.does(new Msg.Begin(new Purpose.OfQuiz("q")));
            if (learner.model.screen() instanceof Screen.Offer) {
                learner.does(new Msg.Choose(1));
            }
            orders.add(shown(learner));
            learner.picks(0);
        }
        assertThat(orders.get(0)).isEqualTo(shown(inQuiz()));
        for (int round = 1; round < 6; round++) {
            assertThat(orders.get(round)).isNotEqualTo(orders.get(round - 1));
        }
    }

    @Test
    void undoAndGoingOnShowTheOrderThatWasSeen() {
        Learner learner = inQuiz();
        List<Integer> first = shown(learner);
        learner.picks(1).does(Msg.Plain.UNDO);
        assertThat(shown(learner)).isEqualTo(first);
        learner.picks(1).does(Msg.Plain.NEXT);
        List<Integer> second = shown(learner);
        learner.does(Msg.Plain.LEAVE, new Msg.Begin(new Purpose.OfQuiz("q")), new Msg.Choose(0));
        assertThat(shown(learner)).isEqualTo(second);
    }

    @Test
    void aStateThatIsAskedAgainHasOtherNumbers() {
        Learner learner = inQuiz().does(Msg.Plain.SKIP, Msg.Plain.SKIP, Msg.Plain.SKIP);
        Question first = (Question) learner.sitting().stage().question();
        learner.does(new Msg.Choose(0), Msg.Plain.LEAVE, new Msg.Begin(new Purpose.OfQuiz("q")), new Msg.Choose(1));
        learner.does(Msg.Plain.SKIP, Msg.Plain.SKIP, Msg.Plain.SKIP);
        Question.StateOf again = (Question.StateOf) learner.sitting().stage().question();
        assertThat(again).isEqualTo(FreshNumbers.of(first, 1)).isNotEqualTo(first);
        SegmentDraft.Picking picking = (SegmentDraft.Picking)
                ((ReplyDraft.OfEngine) learner.sitting().stage().open().entry()).draft();
        learner.does(new Msg.Choose(
                picking.choices().indexOf(new dev.handshake.lesson.Answer.Is(dev.handshake.tcp.State.CLOSE_WAIT))));
        assertThat(learner.judged().result().right()).isTrue();
    }

    @Test
    void theEngineJudgesStatesAndOrders() {
        Learner learner = inQuiz().does(Msg.Plain.SKIP, Msg.Plain.SKIP, Msg.Plain.SKIP);
        SegmentDraft.Picking picking = (SegmentDraft.Picking)
                ((ReplyDraft.OfEngine) ((Stage.Open) learner.sitting().stage()).entry()).draft();
        learner.does(new Msg.Choose(
                picking.choices().indexOf(new dev.handshake.lesson.Answer.Is(dev.handshake.tcp.State.CLOSE_WAIT))));
        assertThat(learner.judged().result().right()).isTrue();
        learner.does(Msg.Plain.NEXT);
        ReplyDraft.Ordering ordering =
                (ReplyDraft.Ordering) ((Stage.Open) learner.sitting().stage()).entry();
        learner.does(
                new Msg.Choose(ordering.shown().indexOf(1)),
                new Msg.Choose(ordering.shown().indexOf(0)));
        learner.does(Msg.Plain.CONFIRM);
        assertThat(((Result.OfOrder) learner.judged().result()).possible())
                .as("no ACK leaves before the FIN")
                .isZero();
    }

    @Test
    void aMissedPointLeadsToItsFollowUpWhichThenIsOpen() {
        Learner learner = inQuiz();
        for (int i = 0; i < 5; i++) {
            learner.does(Msg.Plain.SKIP);
        }
        learner.writes("옛 세그먼트가 섞이지 않게 합니다.");
        assertThat(learner.attempts().get(5).missed()).containsExactly("lost");
        assertThat(learner.model.progress().open()).containsKey("q/why-lost");
        learner.does(Msg.Plain.NEXT);
        assertThat(learner.sitting().ask().id()).isEqualTo("q/why-lost");
        assertThat(learner.sitting().ask().because())
                .contains(new Attempt.Because("q/time-wait", Attempt.Because.Kind.LEFT_OUT, "lost"));
        learner.writes("세그먼트를 다시 보냅니다.");
        assertThat(learner.model.progress().open()).doesNotContainKey("q/why-lost");
    }

    @Test
    void aTickThatWasWrongCanBeTurnedAndCountsAsTurned() {
        Learner learner = inQuiz();
        for (int i = 0; i < 5; i++) {
            learner.does(Msg.Plain.SKIP);
        }
        learner.writes("옛 세그먼트가 섞이지 않게 합니다.");
        assertThat(learner.judged().result().right()).isFalse();
        learner.does(new Msg.Correct(0));
        assertThat(learner.judged().result().right()).isTrue();
        assertThat(learner.model.progress().open()).isEmpty();
        assertThat(learner.effects).contains(new Effect.Correct("q/time-wait", true, List.of(), List.of()));
    }

    @Test
    void undoTakesTheGradeBack() {
        Learner learner = inQuiz().picks(1);
        assertThat(learner.model.progress().items()).containsKey("q/who");
        learner.does(Msg.Plain.UNDO);
        assertThat(learner.model.progress().items()).isEmpty();
        assertThat(learner.effects).contains(new Effect.Undo("q/who"));
        learner.picks(0);
        assertThat(learner.judged().result().right()).isTrue();
    }

    @Test
    void enterTwiceEndsAnAnswer() {
        Learner learner = inInterview();
        learner.does(new Msg.Type("유실"), Msg.Plain.CONFIRM);
        assertThat(learner.sitting().stage()).isInstanceOf(Stage.Open.class);
        learner.does(Msg.Plain.CONFIRM);
        assertThat(learner.sitting().stage()).isInstanceOf(Stage.Judged.class);
        assertThat(learner.attempts().get(0).words()).isEqualTo("유실");
    }

    @Test
    void theClockOfAnInterviewStandsWhilePaused() {
        Learner learner = inInterview();
        long start = learner.sitting().startMillis();
        learner.does(Msg.Plain.CANCEL);
        assertThat(learner.sitting().stage()).isInstanceOf(Stage.Paused.class);
        learner.now += 600_000;
        learner.does(Msg.Plain.CONFIRM);
        assertThat(learner.sitting().startMillis()).isGreaterThanOrEqualTo(start + 600_000);
        assertThat(learner.sitting().stage()).isInstanceOf(Stage.Open.class);
    }

    @Test
    void anInterviewEndsWithAReportAndIsRemembered() {
        Learner learner = inInterview().writes("남은 데이터를 기다립니다. 세그먼트.");
        assertThat(learner.judged().result().misconceptions()).containsExactly("M32");
        while (learner.model.screen() instanceof Sitting) {
            learner.does(Msg.Plain.SKIP);
        }
        Screen.Report report = (Screen.Report) learner.model.screen();
        assertThat(report.asked().get(0).misconceptions()).containsExactly("M32");
        assertThat(learner.model.progress().lastInterview()).isPresent();
        assertThat(report.before()).isEmpty();
    }

    @Test
    void timeRunsOut() {
        Learner learner = inInterview().writes("유실");
        learner.now += 16 * 60_000;
        learner.does(Msg.Plain.NEXT);
        assertThat(learner.model.screen()).isInstanceOf(Screen.Report.class);
    }

    @Test
    void theSameSeedAsksTheSame() {
        Purpose purpose = new Purpose.OfInterview(15, 1, Optional.empty(), Optional.empty(), 42);
        Learner one = new Learner(LearnerProgress.EMPTY).does(new Msg.Begin(purpose));
        Learner two = new Learner(LearnerProgress.EMPTY).does(new Msg.Begin(purpose));
        assertThat(one.sitting().ahead()).isEqualTo(two.sitting().ahead());
    }

    @Test
    void whatIsDueComesBackAndNothingElse() {
        Learner learner = inQuiz().picks(1).does(Msg.Plain.NEXT);
        LearnerProgress progress = learner.model.progress();
        Learner early = new Learner(progress);
        early.now = learner.now;
        early.does(Msg.Common.REVIEW);
        assertThat(early.model.notice().map(Notice::kind)).contains(Notice.Kind.NOTHING_DUE);
        Learner later = new Learner(progress);
        later.now = learner.now + 2 * 60_000;
        later.does(Msg.Common.REVIEW);
        assertThat(later.sitting().ask().id()).isEqualTo("q/who");
        assertThat(later.model.progress().due(later.now)).isEqualTo(1);
    }

    @Test
    void theLanguageFlipsInTheMiddleOfAnAnswer() {
        Learner learner = inInterview().does(new Msg.Type("유실"), Msg.Common.FLIP_LANGUAGE);
        assertThat(learner.model.lang()).isEqualTo(Lang.EN);
        assertThat(((ReplyDraft.Writing) ((Stage.Open) learner.sitting().stage()).entry()).text())
                .isEqualTo("유실");
    }
}

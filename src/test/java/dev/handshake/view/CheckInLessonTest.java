package dev.handshake.view;

import static org.assertj.core.api.Assertions.assertThat;

import dev.handshake.Golden;
import dev.handshake.content.library.Library;
import dev.handshake.lesson.Catalog;
import dev.handshake.lesson.Course;
import dev.handshake.lesson.Ends;
import dev.handshake.lesson.Lang;
import dev.handshake.lesson.Lesson;
import dev.handshake.lesson.Level;
import dev.handshake.lesson.Option;
import dev.handshake.lesson.Question;
import dev.handshake.lesson.Quiz;
import dev.handshake.lesson.Step;
import dev.handshake.lesson.Text;
import dev.handshake.tcp.Event;
import dev.handshake.tcp.Side;
import dev.handshake.tutor.Update;
import dev.handshake.tutor.model.Effect;
import dev.handshake.tutor.model.LearnerProgress;
import dev.handshake.tutor.model.Model;
import dev.handshake.tutor.model.Msg;
import dev.handshake.tutor.model.Next;
import dev.handshake.tutor.model.Purpose;
import dev.handshake.tutor.model.Screen;
import dev.handshake.tutor.model.Settings;
import dev.handshake.tutor.model.Sitting;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A question of a quiz in the middle of a lesson: it is asked on its own page, and the lesson goes on behind it. */
class CheckInLessonTest {
    private static final Text WHY =
            new Text("서버의 SYN이 떠났지만 확인은 아직입니다.", "The server's SYN has left and is not confirmed yet.");
    private static final Question QUESTION = new Question.TrueFalse(
            new Question.Head(
                    "q/half",
                    "opening",
                    Level.JUNIOR,
                    List.of(),
                    new Text("SYN_RECEIVED의 서버는 이미 연결되었다.", "A server in SYN_RECEIVED is connected."),
                    List.of(
                            new Text("확인된 것은 무엇인가요?", "What has been confirmed?"),
                            new Text("ACK는 아직 오지 않았습니다.", "No ACK has come yet."))),
            false,
            "",
            List.of(
                    new Option(new Text("확인이 남았다", "its SYN is not confirmed"), true, WHY, ""),
                    new Option(new Text("accept() 전이다", "accept() has not been called"), false, WHY, "")));
    private static final Catalog CATALOG = new Catalog(
            List.of(new Quiz("q", Text.same("q"), "opening", List.of(QUESTION))),
            Map.of(),
            Library.shippedQuizzes().notions());
    private static final Lesson LESSON = new Lesson(
            new Lesson.Head(
                    "checked",
                    "st",
                    new Text("확인이 있는 과", "A lesson with a check"),
                    new Lesson.Audience(Level.JUNIOR, 3, List.of()),
                    List.of()),
            Ends.serverListens(100, 300),
            List.of(
                    new Step.Say(new Text("서버가 기다립니다.", "The server waits.")),
                    new Step.Do(Side.CLIENT, Event.OPEN_ACTIVE, "connect"),
                    new Step.Wire(Step.Wire.Op.DELIVER, Step.Wire.NEXT),
                    new Step.Check("q/half"),
                    new Step.Wire(Step.Wire.Op.DELIVER, Step.Wire.NEXT),
                    new Step.Say(new Text("이제 확인이 갑니다.", "Now the confirmation leaves."))));
    private static final Course COURSE = new Course(List.of(new Course.Track(
            Text.same("t"), List.of(new Course.Station("st", Text.same("station"), List.of(LESSON))))));

    private Model model;
    private long now = 1_000;
    private final List<Effect> effects = new ArrayList<>();
    private final List<String> said = new ArrayList<>();

    private void start(Lang lang, int stop) {
        model = Model.start(lang, COURSE, false);
        LearnerProgress ledger =
                new LearnerProgress(true, Map.of("checked", new LearnerProgress.Progress(stop, 0, 5, Map.of())));
        send(new Msg.Loaded(ledger, Settings.DEFAULT));
        send(new Msg.Stocked(CATALOG));
        send(new Msg.OpenLesson("checked"));
        said.clear();
    }

    private void send(Msg msg) {
        Page before = Page.of(model);
        Next next = Update.on(model, msg, now += 1_000);
        model = next.model();
        effects.addAll(next.effects());
        said.addAll(Page.of(model).speechAfter(before));
    }

    private void types(String line) {
        said.add("> " + line);
        send(Page.of(model).line(line).orElseThrow());
    }

    @ParameterizedTest
    @EnumSource(Lang.class)
    void the_question_stands_between_what_happened_and_what_happens_next(Lang lang) {
        start(lang, 0);
        said.addAll(Page.of(model).speech());
        types("");
        types("2");
        types("2");
        types("1");
        types("");
        types("");
        Golden.check("view/check/transcript-" + lang.code() + ".txt", String.join("\n", said) + "\n");
        assertThat(model.screen()).isInstanceOf(Screen.Done.class);
    }

    @TestFactory
    Stream<DynamicTest> its_page_says_which_lesson_and_which_step() {
        return Screens.approved("view/check", "key-bars", Screens.inBoth(Map.of("frame", lang -> {
            start(lang, 1);
            return new Screens().frame("80x24", Page.of(model).frame(80, 24, false));
        })));
    }

    @Test
    void the_answer_is_an_answer_to_the_question_and_counts_in_the_lesson() {
        start(Lang.EN, 1);
        send(new Msg.Choose(1));
        send(new Msg.Choose(0));
        send(Msg.Plain.CONFIRM);
        assertThat(effects)
                .anyMatch(e -> e instanceof Effect.Record given
                        && given.attempt().item().equals("q/half"));
        send(Msg.Plain.NEXT);
        assertThat(model.progress().of("checked").marks()).containsKey(1);
        assertThat(model.screen().lesson().orElseThrow().at()).isEqualTo(2);
    }

    @Test
    void the_lesson_keeps_its_place_and_no_sitting_is_left_unfinished() {
        start(Lang.EN, 1);
        send(new Msg.Choose(1));
        send(new Msg.Choose(0));
        send(Msg.Plain.CONFIRM);
        send(Msg.Plain.LEAVE);
        assertThat(effects)
                .noneMatch(Effect.Keep.class::isInstance)
                .noneMatch(
                        e -> e instanceof Effect.Record given && given.leaves().isPresent());
    }

    @Test
    void undo_goes_back_to_the_step_before_it() {
        start(Lang.EN, 0);
        send(Msg.Plain.NEXT);
        assertThat(model.screen()).isInstanceOf(Sitting.class);
        send(Msg.Plain.UNDO);
        assertThat(model.screen().lesson().orElseThrow().at()).isZero();
    }

    @Test
    void left_and_opened_again_it_asks_again() {
        start(Lang.EN, 0);
        send(Msg.Plain.NEXT);
        assertThat(effects).contains(new Effect.Place("checked", 1, false));
        send(Msg.Plain.LEAVE);
        send(new Msg.OpenLesson("checked"));
        assertThat(((Sitting) model.screen()).purpose()).isInstanceOf(Purpose.OfLesson.class);
    }

    @Test
    void it_waits_for_the_questions() {
        model = Update.startIn(Lang.EN, COURSE, LESSON, 0);
        send(new Msg.Loaded(
                new LearnerProgress(true, Map.of("checked", new LearnerProgress.Progress(1, 0, 5, Map.of()))),
                Settings.DEFAULT));
        assertThat(Page.of(model).frame(80, 24, false).text()).contains("The questions are being read.");
        send(new Msg.Stocked(CATALOG));
        assertThat(model.screen()).isInstanceOf(Sitting.class);
    }

    @Test
    void a_question_that_is_gone_is_passed() {
        start(Lang.EN, 0);
        model = Update.on(model, new Msg.Stocked(without()), now).model();
        send(Msg.Plain.NEXT);
        assertThat(Page.of(model).frame(80, 24, false).text()).contains("(q/half) is not there");
        send(Msg.Plain.NEXT);
        assertThat(model.screen().lesson().orElseThrow().at()).isEqualTo(2);
    }

    private static Catalog without() {
        Question.TrueFalse asked = (Question.TrueFalse) QUESTION;
        Question.Head head = new Question.Head(
                "q/other",
                "opening",
                Level.JUNIOR,
                List.of(),
                asked.head().prompt(),
                asked.head().hints());
        return new Catalog(
                List.of(new Quiz(
                        "q",
                        Text.same("q"),
                        "opening",
                        List.of(new Question.TrueFalse(head, false, "", asked.reasons())))),
                Map.of(),
                Library.shippedQuizzes().notions());
    }
}

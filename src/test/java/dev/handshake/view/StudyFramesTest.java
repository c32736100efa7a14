package dev.handshake.view;

import static org.assertj.core.api.Assertions.assertThat;

import dev.handshake.Golden;
import dev.handshake.lesson.Course;
import dev.handshake.lesson.Lang;
import dev.handshake.lesson.Level;
import dev.handshake.lesson.Text;
import dev.handshake.memory.Confidence;
import dev.handshake.tcp.State;
import dev.handshake.tutor.model.Command;
import dev.handshake.tutor.model.FinishedInterview;
import dev.handshake.tutor.model.Goal;
import dev.handshake.tutor.model.LearnerProgress;
import dev.handshake.tutor.model.Model;
import dev.handshake.tutor.model.Msg;
import dev.handshake.tutor.model.Purpose;
import dev.handshake.tutor.model.Screen;
import dev.handshake.tutor.model.Settings;
import dev.handshake.tutor.model.Sitting;
import dev.handshake.tutor.model.Statistics;
import dev.handshake.view.cells.Frame;
import dev.handshake.view.cells.Style;
import dev.handshake.view.study.ReportMarkdown;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The pages around sittings: home, quizzes, follow-ups, the report, statistics. As seen and as heard. */
class StudyFramesTest {
    private static final int[][] SIZES = {{110, 32}, {80, 24}, {60, 16}, {40, 12}};
    private static final long DAY = 24 * 60 * 60 * 1_000L;

    private static final Statistics STATISTICS = new Statistics(
            new Statistics.Activity(23, 169, List.of(0, 0, 3, 0, 12, 8, 0, 5, 9, 0, 0, 2, 6, 4)),
            new Statistics.Share(135, 148),
            List.of(7, 4, 2, 5, 1, 4, 3),
            new Statistics.Shares(
                    Map.of(
                            Confidence.GUESS, new Statistics.Share(7, 17),
                            Confidence.MAYBE, new Statistics.Share(31, 43),
                            Confidence.SURE, new Statistics.Share(96, 109)),
                    Map.of(
                            State.CLOSED, new Statistics.Share(49, 50),
                            State.LISTEN, new Statistics.Share(19, 20),
                            State.SYN_SENT, new Statistics.Share(10, 11),
                            State.SYN_RECEIVED, new Statistics.Share(7, 9),
                            State.ESTABLISHED, new Statistics.Share(1, 1),
                            State.FIN_WAIT_1, new Statistics.Share(3, 4),
                            State.FIN_WAIT_2, new Statistics.Share(11, 18),
                            State.TIME_WAIT, new Statistics.Share(13, 18),
                            State.CLOSE_WAIT, new Statistics.Share(7, 12),
                            State.LAST_ACK, new Statistics.Share(5, 6)),
                    Map.of(
                            "time-wait", new Statistics.Share(20, 31),
                            "opening", new Statistics.Share(40, 44),
                            "close-wait", new Statistics.Share(9, 14))),
            Map.of(
                    "M32", new Statistics.Met(2, 3, 1),
                    "M28", new Statistics.Met(1, 4, 3)));

    private static String answer(Lang lang) {
        return lang == Lang.KO
                ? "늦게 도착한 옛 세그먼트가 새 연결에 섞이지 않게 합니다. 남은 데이터도 받습니다."
                : "Old delayed segments must not reach a new connection. It also takes leftover data.";
    }

    private static Learner reported(Lang lang) {
        return Questions.interviewed(lang)
                .pause(40_000)
                .send(new Msg.Type(answer(lang)))
                .press("enter enter n")
                .send(Msg.Plain.SKIP);
    }

    private static Learner quizzed(Lang lang) {
        Learner learner = Questions.picks(Questions.at("who", lang), 1).press("3 n");
        while (learner.model().screen() instanceof Sitting) {
            learner.send(Msg.Plain.SKIP);
        }
        return learner;
    }

    /** The sample course and behind it the station at which there are interviews and no lessons. */
    private static Course withInterviews() {
        List<Course.Track> tracks = new ArrayList<>(Samples.course().tracks());
        Course.Place interviews = new Course.Place(Optional.empty(), List.of(), true);
        Course.Station room = new Course.Station("room", new Text("면접실", "Interviews"), interviews, List.of());
        Course.Station none = new Course.Station("none", Text.same("none"), List.of());
        tracks.add(new Course.Track(new Text("실전", "Practice"), List.of(none, room)));
        return new Course(tracks, Samples.course().topics());
    }

    @Test
    void stopping_at_the_station_of_the_interviews_begins_one() {
        Learner learner = scenes().get("home-interviews").apply(Lang.EN).press("enter");
        assertThat(Questions.sitting(learner).purpose()).isInstanceOf(Purpose.OfInterview.class);
    }

    /** A learner with a plan for three days who finished the first lessons on the first, and all else is up to the day. */
    private static Learner planning(Lang lang, int day) {
        Goal goal = new Goal(LocalDate.EPOCH, 3, Level.MID, 30, ZoneOffset.UTC);
        Settings settings = new Settings(Optional.of(lang), true, Optional.empty()).towards(goal);
        Map<String, LearnerProgress.Progress> lessons = new HashMap<>();
        lessons.put("three-way", new LearnerProgress.Progress(0, 1, 1_000, Map.of(), 1_000));
        if (day == 2) {
            Samples.course()
                    .lessons()
                    .forEach(l -> lessons.put(l.id(), new LearnerProgress.Progress(0, 1, 1, Map.of(), 1_000)));
        }
        FinishedInterview held = new FinishedInterview(
                2 * DAY,
                600_000,
                new FinishedInterview.Questions(6, 9),
                new FinishedInterview.Points(20, 30),
                List.of());
        LearnerProgress ledger =
                new LearnerProgress(true, lessons, Map.of(), Map.of(), day == 2 ? Optional.of(held) : Optional.empty());
        return Learner.with(Model.start(lang, Samples.course(), false))
                .pause(day * DAY)
                .send(new Msg.Stocked(Questions.catalog()))
                .send(new Msg.Loaded(ledger, settings));
    }

    static Map<String, Function<Lang, Learner>> scenes() {
        Map<String, Function<Lang, Learner>> scenes = new LinkedHashMap<>();
        scenes.put("home-new", Questions::learner);
        scenes.put(
                "home-unknown",
                lang -> Learner.with(dev.handshake.tutor.model.Model.start(lang, Samples.course(), false)));
        scenes.put("home", lang -> reported(lang).pause(3 * DAY).press("n"));
        scenes.put("home-due", lang -> quizzed(lang).pause(3 * DAY).press("n"));
        scenes.put("home-interviews", lang -> Learner.with(Model.start(lang, withInterviews(), false))
                .send(new Msg.Stocked(Questions.catalog()))
                .send(new Msg.Loaded(new LearnerProgress(true, Map.of()), Settings.DEFAULT))
                .press("k"));
        scenes.put("home-plan", lang -> planning(lang, 0));
        scenes.put("home-plan-behind", lang -> planning(lang, 1));
        scenes.put("home-plan-done", lang -> planning(lang, 2));
        scenes.put("report", StudyFramesTest::reported);
        scenes.put("report-quiz", StudyFramesTest::quizzed);
        scenes.put("quizzes", lang -> quizzed(lang).press("n 5"));
        scenes.put("quizzes-empty", lang -> Learner.with(
                        dev.handshake.tutor.model.Model.start(lang, Samples.course(), false))
                .press("5"));
        scenes.put("follow-ups", lang -> reported(lang).press("n 3"));
        scenes.put("follow-ups-empty", lang -> Questions.learner(lang).press("3"));
        scenes.put("stats", lang -> Questions.learner(lang).press("s").send(new Msg.Counted(STATISTICS)));
        scenes.put("stats-counting", lang -> Questions.learner(lang).press("s"));
        return scenes;
    }

    @TestFactory
    Stream<DynamicTest> each_page_is_as_it_was_approved() {
        Map<String, Function<Lang, Screens>> pages = new LinkedHashMap<>();
        scenes().forEach((name, scene) -> pages.put(name, lang -> seenAndHeard(scene.apply(lang))));
        return Screens.approved("view/study", "key-bars", Screens.inBoth(pages));
    }

    private static Screens seenAndHeard(Learner learner) {
        return Screens.of(learner, SIZES).words("spoken", learner.page().speech());
    }

    @TestFactory
    Stream<DynamicTest> in_ascii_every_shape_has_a_twin() {
        return scenes().entrySet().stream()
                .map(e -> DynamicTest.dynamicTest(e.getKey(), () -> {
                    Page page = e.getValue().apply(Lang.EN).page();
                    assertThat(page.frame(80, 24, true).text()).matches("[\\x20-\\x7e\\n]*");
                }));
    }

    @TestFactory
    Stream<DynamicTest> a_report_is_kept_as_a_file_in_the_same_words() {
        return Stream.of(Lang.values())
                .map(lang -> DynamicTest.dynamicTest(lang.code(), () -> {
                    Learner learner = reported(lang);
                    Screen.Report report = (Screen.Report) learner.model().screen();
                    Golden.check(
                            "view/study/report-" + lang.code() + ".md",
                            ReportMarkdown.of(report, learner.model(), lang));
                }));
    }

    @Test
    void the_first_row_of_the_home_page_follows_the_plan() {
        assertThat(planning(Lang.EN, 0).press("1").walking().walk().lesson().id())
                .isEqualTo("four-way");
        Learner review = planning(Lang.EN, 1);
        assertThat(review.page().speech().get(1))
                .isEqualTo("1. Today's plan: The four-way close, 1 of 3 done, 1 day left. 16 min.");
        // Lessons and the interview are done: with nothing left to plan, the course goes on.
        assertThat(planning(Lang.EN, 2).press("1").model().screen()).isInstanceOf(Screen.Walking.class);
    }

    @Test
    void an_interview_that_is_next_in_the_plan_begins() {
        Goal goal = new Goal(LocalDate.EPOCH, 1, Level.JUNIOR, 90, ZoneOffset.UTC);
        Map<String, LearnerProgress.Progress> lessons = new HashMap<>();
        Samples.course()
                .lessons()
                .forEach(l -> lessons.put(l.id(), new LearnerProgress.Progress(0, 1, 1, Map.of(), 1_000)));
        Learner learner = Questions.learner(Lang.EN)
                .send(new Msg.Loaded(new LearnerProgress(true, lessons), Settings.DEFAULT.towards(goal)));
        assertThat(learner.page().speech().get(1))
                .isEqualTo("1. Today's plan: Mock interview, 6 of 7 done, last day. 15 min.");
        learner.press("1");
        assertThat(Questions.sitting(learner).purpose()).isInstanceOf(Purpose.OfInterview.class);
    }

    @Test
    void the_marked_row_of_the_home_page_is_opened_by_enter() {
        Learner learner = Questions.learner(Lang.EN).press("j j j j enter");
        assertThat(learner.model().screen()).isInstanceOf(Screen.Quizzes.class);
        assertThat(Questions.learner(Lang.EN).press("j j j enter").model().screen())
                .isInstanceOf(Sitting.class);
        assertThat(Questions.learner(Lang.EN).press("j j j j j enter").model().screen())
                .isInstanceOf(Screen.Walking.class);
    }

    @Test
    void what_is_due_is_counted_when_the_home_page_is_come_to() {
        Learner learner = quizzed(Lang.EN).press("n");
        assertThat(learner.frame(80, 24)).contains("nothing is due");
        learner.pause(3 * DAY).press("l esc j");
        assertThat(learner.frame(80, 24)).contains("1 due, 1 of them sure and wrong");
    }

    @Test
    void only_a_page_with_a_running_clock_wants_to_hear_of_seconds() {
        assertThat(Questions.interviewed(Lang.EN).page().ticks()).isTrue();
        assertThat(Questions.interviewed(Lang.EN).press("esc").page().ticks()).isFalse();
        assertThat(Questions.at("why-time-wait", Lang.EN).page().ticks()).isFalse();
        assertThat(Questions.learner(Lang.EN).page().ticks()).isFalse();
    }

    @Test
    void a_second_changes_six_cells_at_most() {
        Learner learner = Questions.interviewed(Lang.EN).send(new Msg.Type("It waits."));
        Frame before = learner.page().frame(80, 24, false);
        Frame after = learner.send(Msg.Plain.TICK).page().frame(80, 24, false);
        int changed = 0;
        for (int row = 0; row < 24; row++) {
            for (int column = 0; column < 80; column++) {
                changed += before.at(column, row).equals(after.at(column, row)) ? 0 : 1;
            }
        }
        assertThat(changed).isBetween(1, 6);
    }

    @Test
    void the_palette_knows_what_can_be_begun() {
        assertThat(Command.on(new Screen.Home(0, 0)))
                .contains(Command.REVIEW, Command.FOLLOW_UPS, Command.INTERVIEW, Command.QUIZZES, Command.STATS);
        Learner asked = Questions.at("who", Lang.EN);
        assertThat(Command.on(asked.model().screen())).doesNotContain(Command.REVIEW, Command.INTERVIEW);
    }

    @Test
    void reviews_that_are_due_stand_in_the_title_of_a_lesson_where_there_is_room() {
        Learner learner = quizzed(Lang.KO).pause(3 * DAY).send(new Msg.OpenLesson("three-way"));
        assertThat(learner.page().frame(110, 32, false).rowText(0)).contains("복습 1");
        assertThat(learner.page().frame(80, 24, false).rowText(0)).doesNotContain("복습");
    }

    @Test
    void the_last_seconds_of_a_question_are_marked() {
        Learner learner = Questions.interviewed(Lang.EN).pause(82_000).send(Msg.Plain.TICK);
        Frame frame = learner.page().frame(80, 24, false);
        assertThat(frame.rowText(0)).contains("0:07");
        assertThat(frame.at(49, 0).style()).isEqualTo(Style.WARN);
        learner.pause(20_000).send(Msg.Plain.TICK);
        assertThat(learner.page().frame(80, 24, false).rowText(0)).contains("+0:14");
    }

    @Test
    void a_review_begins_with_what_was_sure_and_wrong() {
        Learner learner = quizzed(Lang.EN).pause(3 * DAY).send(new Msg.Begin(new Purpose.OfReview()));
        assertThat(Questions.sitting(learner).ask().id()).isEqualTo("kinds/who");
        assertThat(learner.frame(80, 24)).contains("Review");
    }

    @Test
    void a_review_says_what_comes_back_and_why_it_is_asked_again() {
        Learner learner = quizzed(Lang.EN).pause(3 * DAY).send(new Msg.Begin(new Purpose.OfReview()));
        Questions.picks(learner, 1).press("enter");
        assertThat(learner.page().speech()).contains("This one is asked once more. Press Enter to go on.");
        learner.press("n");
        assertThat(learner.page().speech()).contains("You missed this one before.");
        Questions.picks(learner, 0).press("enter");
        assertThat(learner.page().speech()).contains("Press Enter for the result.");
    }
}

package dev.handshake.tutor.plan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.handshake.content.library.Library;
import dev.handshake.lesson.Catalog;
import dev.handshake.lesson.Course;
import dev.handshake.lesson.Ends;
import dev.handshake.lesson.InterviewRole;
import dev.handshake.lesson.Lesson;
import dev.handshake.lesson.Level;
import dev.handshake.lesson.Question;
import dev.handshake.lesson.Quiz;
import dev.handshake.lesson.Step;
import dev.handshake.lesson.Text;
import dev.handshake.tutor.model.FinishedInterview;
import dev.handshake.tutor.model.Goal;
import dev.handshake.tutor.model.LearnerProgress;
import dev.handshake.tutor.model.Model;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What a plan says, day by day. A plan is written here as one line a day, a task that is done with a plus before it. */
class PlanMakerTest {
    private static final long DAY = 24 * 60 * 60 * 1_000L;
    private static final LocalDate START = LocalDate.of(1970, 1, 30);
    private static final long MORNING = 29 * DAY + DAY / 4;

    private final List<Lesson> lessons = new ArrayList<>();
    private final List<Question> questions = new ArrayList<>();
    private final Map<String, LearnerProgress.Progress> progress = new HashMap<>();
    private Optional<FinishedInterview> interview = Optional.empty();
    private int due;

    private void lesson(String id, Level level, int minutes, String requires, String... cites) {
        lessons.add(new Lesson(
                new Lesson.Head(
                        id,
                        "st",
                        Text.same(id),
                        new Lesson.Audience(level, minutes, requires.isEmpty() ? List.of() : List.of(requires)),
                        Arrays.asList(cites)),
                Ends.closed(1, 2),
                List.of(new Step.Say(Text.same("x")))));
    }

    private void question(Level level, List<String> cites, List<String> forbidden) {
        String id = "q/" + questions.size();
        Question.Head head = new Question.Head(id, "closing", level, cites, Text.same("?"), List.of());
        questions.add(new Question.FreeAnswer(
                head, new InterviewRole(true, 60, List.of()), Text.same("!"), List.of(), forbidden));
    }

    private void finished(String id, long atMillis) {
        progress.put(id, new LearnerProgress.Progress(0, 1, atMillis, Map.of(), atMillis));
    }

    private Plan plan(int days, int minutes, long now) {
        Course course = new Course(
                List.of(new Course.Track(Text.same("t"), List.of(new Course.Station("st", Text.same("st"), lessons)))));
        LearnerProgress ledger = new LearnerProgress(true, progress, Map.of(), Map.of(), interview);
        Catalog catalog = new Catalog(
                List.of(new Quiz("q", Text.same("q"), "closing", questions)),
                Map.of(),
                Library.shippedQuizzes().notions());
        Goal goal = new Goal(START, days, Level.MID, minutes, ZoneOffset.UTC);
        return PlanMaker.of(new Model.Material(course, catalog), ledger, goal, now, due);
    }

    private static List<String> said(Plan plan) {
        return plan.days().stream()
                .map(day -> day.tasks().stream().map(PlanMakerTest::said).collect(Collectors.joining(" ")))
                .toList();
    }

    private static String said(Plan.Task task) {
        String name = task instanceof Plan.Read read
                ? read.lesson().id()
                : task instanceof Plan.Review ? "review" : "interview";
        return (task.done() ? "+" : "") + name;
    }

    private static List<String> ids(List<Lesson> lessons) {
        return lessons.stream().map(Lesson::id).toList();
    }

    private void six() {
        for (String id : List.of("a", "b", "c", "d", "e", "f")) {
            lesson(id, Level.JUNIOR, 10, "");
        }
    }

    @Test
    void lessons_are_spread_evenly_and_the_last_third_has_interviews() {
        six();
        assertThat(said(plan(3, 90, MORNING))).containsExactly("a b c", "review d e", "review f interview");
        assertThat(said(plan(1, 90, MORNING))).containsExactly("a b c d e f interview");
        assertThat(said(plan(6, 90, MORNING)))
                .containsExactly("a b c", "review d e", "review f", "review", "review interview", "review interview");
    }

    @Test
    void a_plan_over_the_end_of_a_month_has_all_its_days() {
        six();
        assertThat(plan(40, 90, MORNING).days()).hasSize(40);
        assertThat(plan(40, 90, MORNING + 35 * DAY).daysLeft()).isEqualTo(4);
    }

    @Test
    void what_is_done_today_stays_in_the_share_of_today() {
        six();
        finished("a", MORNING);
        assertThat(said(plan(3, 90, MORNING))).containsExactly("+a b c", "review d e", "review f interview");
        finished("b", MORNING);
        finished("c", MORNING);
        Plan plan = plan(3, 90, MORNING);
        assertThat(plan.share().minutesLeft()).isZero();
        assertThat(plan.next(Optional.empty())).isEmpty();
        assertThat(plan.ahead().map(Lesson::id)).contains("d");
    }

    @Test
    void a_lesson_of_a_later_day_done_today_counts_today() {
        six();
        finished("f", MORNING);
        assertThat(said(plan(3, 90, MORNING))).containsExactly("+f a b c", "review d e", "review interview");
    }

    @Test
    void what_is_behind_is_spread_over_the_days_left() {
        six();
        finished("a", MORNING);
        assertThat(said(plan(3, 90, MORNING + DAY))).containsExactly("+a", "+review b c d", "review e f interview");
        due = 3;
        assertThat(said(plan(3, 90, MORNING + 2 * DAY))).containsExactly("+a", "", "review b c d e f interview");
    }

    @Test
    void too_few_days_leave_out_what_fewest_questions_rest_on_and_say_what_all_would_take() {
        lesson("base", Level.JUNIOR, 10, "");
        lesson("plain", Level.JUNIOR, 10, "", "F1");
        lesson("deep", Level.MID, 10, "base", "F2", "M7");
        lesson("other", Level.MID, 10, "", "F3");
        lesson("beyond", Level.SENIOR, 10, "", "F2");
        question(Level.JUNIOR, List.of("F2"), List.of());
        question(Level.MID, List.of(), List.of("M7"));
        question(Level.MID, List.of("F1"), List.of());
        question(Level.SENIOR, List.of("F3"), List.of());
        Plan plan = plan(1, 45, MORNING);
        assertThat(said(plan)).containsExactly("base plain deep interview");
        assertThat(ids(plan.leftOut())).containsExactly("other");
        assertThat(plan.minutesForAll()).isEqualTo(55);
        assertThat(said(plan(1, 35, MORNING))).containsExactly("base deep interview");
    }

    @Test
    void a_misconception_of_the_last_interview_comes_before_everything() {
        lesson("often", Level.JUNIOR, 10, "", "F1");
        lesson("said", Level.MID, 10, "", "M9");
        question(Level.JUNIOR, List.of("F1"), List.of());
        assertThat(said(plan(1, 30, MORNING))).containsExactly("often interview");
        interview = Optional.of(interview(MORNING - DAY, List.of("M9")));
        assertThat(said(plan(1, 30, MORNING))).containsExactly("said interview");
    }

    @Test
    void nothing_comes_before_what_it_requires() {
        lesson("late", Level.JUNIOR, 10, "early");
        lesson("early", Level.JUNIOR, 10, "loop");
        lesson("loop", Level.JUNIOR, 10, "late");
        lesson("orphan", Level.JUNIOR, 10, "gone");
        assertThat(said(plan(1, 90, MORNING))).containsExactly("loop early late orphan interview");
    }

    @Tag("slow")
    @Test
    void no_day_is_longer_than_it_may_be_however_many_there_are() {
        for (int i = 0; i < 40; i++) {
            lesson(
                    "l" + i,
                    i % 3 == 0 ? Level.MID : Level.JUNIOR,
                    5 + i * 7 % 23,
                    i == 0 ? "" : "l" + i / 2,
                    "F" + i % 5);
        }
        question(Level.JUNIOR, List.of("F2"), List.of());
        for (int days = 1; days <= Goal.MOST_DAYS; days++) {
            for (int minutes = Goal.LEAST_MINUTES; minutes <= Goal.MOST_MINUTES; minutes += 50) {
                Plan plan = plan(days, minutes, MORNING);
                int most = minutes;
                assertThat(plan.days()).hasSize(days).allMatch(day -> day.minutes() <= most);
                long planned = plan.days().stream()
                        .flatMap(day -> day.tasks().stream())
                        .filter(Plan.Read.class::isInstance)
                        .count();
                assertThat(planned + plan.leftOut().size()).isEqualTo(40);
                assertThat(plan(days, minutes, MORNING)).isEqualTo(plan);
            }
        }
    }

    @Test
    void what_was_known_before_is_not_planned_and_is_reviewed_from_the_first_day() {
        six();
        finished("a", MORNING - 5 * DAY);
        due = 1;
        Plan plan = plan(2, 90, MORNING);
        assertThat(said(plan)).containsExactly("review b c d", "review e f interview");
        assertThat(ids(plan.before())).containsExactly("a");
    }

    @Test
    void an_interview_of_today_is_ticked() {
        six();
        interview = Optional.of(interview(MORNING, List.of()));
        assertThat(said(plan(1, 90, MORNING))).containsExactly("a b c d e f +interview");
    }

    @Test
    void the_lesson_in_the_middle_of_which_the_learner_is_comes_first_where_it_is_of_today() {
        six();
        Plan plan = plan(3, 90, MORNING);
        assertThat(plan.next(Optional.of("c")).map(PlanMakerTest::said)).contains("c");
        assertThat(plan.next(Optional.of("f")).map(PlanMakerTest::said)).contains("a");
    }

    @Test
    void after_the_last_day_it_is_over_and_before_the_first_it_waits() {
        six();
        assertThat(plan(3, 90, MORNING + 2 * DAY).isOver()).isFalse();
        assertThat(plan(3, 90, MORNING + 3 * DAY).isOver()).isTrue();
        assertThat(plan(3, 90, MORNING - 9 * DAY).today()).isEqualTo(START);
    }

    @Test
    void a_goal_is_kept_as_a_line() {
        ZoneId seoul = ZoneId.of("Asia/Seoul");
        Goal goal = new Goal(LocalDate.of(2026, 11, 20), 3, Level.SENIOR, 60, seoul);
        assertThat(goal.line()).isEqualTo("2026-11-20 3 SENIOR 60");
        assertThat(Goal.of(goal.line(), seoul)).contains(goal);
        for (String odd : List.of(
                "",
                "2026-02-30 3 MID 60",
                "2026-11-20 0 MID 60",
                "2026-11-20 3 CHIEF 60",
                "2026-11-20 3 MID 9999",
                "2026-11-20 3 MID 60 more",
                "\u001b[2J")) {
            assertThat(Goal.of(odd, seoul)).as(odd).isEmpty();
        }
    }

    private static FinishedInterview interview(long atMillis, List<String> misconceptions) {
        return new FinishedInterview(
                atMillis, 1, new FinishedInterview.Questions(6, 6), new FinishedInterview.Points(1, 9), misconceptions);
    }
}

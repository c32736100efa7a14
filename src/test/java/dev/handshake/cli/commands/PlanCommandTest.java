package dev.handshake.cli.commands;

import static org.assertj.core.api.Assertions.assertThat;

import dev.handshake.cli.Ran;
import dev.handshake.cli.start.CommandWords;
import dev.handshake.lesson.Ends;
import dev.handshake.lesson.Lang;
import dev.handshake.lesson.Lesson;
import dev.handshake.lesson.Level;
import dev.handshake.lesson.Step;
import dev.handshake.lesson.Text;
import dev.handshake.progress.LessonPlace;
import dev.handshake.store.ProgressDb;
import dev.handshake.tutor.model.Goal;
import dev.handshake.tutor.plan.Plan;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code handshake plan}: made, shown, followed, dropped. */
class PlanCommandTest {
    private static final LocalDate FIRST = LocalDate.of(2026, 11, 20);

    @TempDir
    private Path home;

    private Ran plan(String lang, String... options) {
        String[] words = new String[options.length + 1];
        words[0] = "plan";
        System.arraycopy(options, 0, words, 1, options.length);
        return Ran.with(Map.of("LANG", lang, "HANDSHAKE_HOME", home.toString()), "", false, words);
    }

    @Test
    void without_a_plan_it_says_how_to_make_one() {
        plan("C").says(0, "There is no plan. Make one: handshake plan --days 3\n", "");
        plan("ko_KR.UTF-8").says(0, "계획이 없습니다. 이렇게 세웁니다: handshake plan --days 3\n", "");
    }

    @Test
    void a_plan_is_kept_shown_again_and_dropped() {
        Ran made = plan("C", "--days", "5", "--level", "senior", "--minutes", "120");
        assertThat(made.code()).isZero();
        assertThat(made.out())
                .startsWith("5 days, ")
                .contains(" Level senior, no day longer than 120 minutes.\n")
                .contains("\n  [ ] The three-way handshake, 12 min\n")
                .contains("\n  [ ] Mock interview, 15 min\n")
                .endsWith("\nThe first row of the home page follows this plan: handshake\n");
        assertThat(plan("C").out()).isEqualTo(made.out());
        plan("C", "--clear").says(0, "The plan is dropped. What you learnt stays.\n", "");
        assertThat(plan("C").out()).startsWith("There is no plan.");
    }

    @Test
    void a_lesson_that_is_finished_gets_its_tick() throws Exception {
        plan("C", "--days", "2");
        try (ProgressDb progress = ProgressDb.open(home, Clock.systemUTC())) {
            progress.place(new LessonPlace("layers", 0, true, Clock.systemUTC().instant()));
        }
        assertThat(plan("C").out()).contains("\n  [x] Layers and the segment, 10 min\n");
    }

    @Test
    void numbers_out_of_range_are_refused_with_the_range() {
        plan("C", "--days", "0").says(2, "", """
                handshake: --days cannot be "0". Allowed: 1-60
                Help: handshake plan --help
                """);
        plan("ko_KR.UTF-8", "--days", "61").says(2, "", """
                handshake: --days에 쓸 수 없는 값: "61". 쓸 수 있는 값: 1-60
                도움말: handshake plan --help
                """);
        plan("C", "--days", "soon").says(2, "", """
                handshake: --days cannot be "soon". Allowed: 1-60
                Help: handshake plan --help
                """);
        plan("C", "--days", "3", "--minutes", "5").says(2, "", """
                handshake: --minutes cannot be "5". Allowed: 30-480
                Help: handshake plan --help
                """);
    }

    @Test
    void options_that_belong_to_a_new_plan_say_so() {
        plan("C", "--level", "mid").says(2, "", """
                handshake: --level belongs to a new plan: handshake plan --days 3 --level mid
                Help: handshake plan --help
                """);
        plan("ko_KR.UTF-8", "--minutes", "60").says(2, "", """
                handshake: --minutes 옵션은 새 계획을 세울 때 씁니다: handshake plan --days 3 --minutes 60
                도움말: handshake plan --help
                """);
        plan("C", "--clear", "--days", "3").says(2, "", """
                handshake: --clear drops the plan and takes no other option: handshake plan --clear
                Help: handshake plan --help
                """);
    }

    // ---------------------------------------------------------------- words

    private static Lesson lesson(String ko, String en, int minutes) {
        return new Lesson(
                new Lesson.Head(
                        "id", "st", new Text(ko, en), new Lesson.Audience(Level.JUNIOR, minutes, List.of()), List.of()),
                Ends.closed(1, 2),
                List.of(new Step.Say(Text.same("x"))));
    }

    private static Plan onDay(int today) {
        Goal goal = new Goal(FIRST, 3, Level.MID, 60, ZoneOffset.UTC);
        Lesson handshake = lesson("3-way 핸드셰이크", "The three-way handshake", 12);
        Lesson close = lesson("4-way 연결 종료", "The four-way close", 8);
        return new Plan(
                goal,
                FIRST.plusDays(today),
                List.of(
                        new Plan.Day(FIRST, List.of()),
                        new Plan.Day(
                                FIRST.plusDays(1),
                                List.of(
                                        new Plan.Review(true),
                                        new Plan.Read(handshake, true),
                                        new Plan.Read(close, false))),
                        new Plan.Day(FIRST.plusDays(2), List.of(new Plan.Review(false), new Plan.Mock(false)))),
                List.of(lesson("계층", "Layers", 10)),
                List.of(lesson("Half-close", "Half-close", 9)),
                75);
    }

    @Test
    void each_day_has_its_tasks_and_what_did_not_fit_is_said() {
        assertThat(String.join("\n", new PlanText(CommandWords.of(Lang.EN), Lang.EN).lines(onDay(1))))
                .isEqualTo("""
                3 days, 2026-11-20 to 2026-11-22. Level mid, no day longer than 60 minutes.
                Done before: 1 of 4 lessons.

                Day 1, 2026-11-20
                  no lesson finished

                Day 2, 2026-11-21, today: 8 of 30 minutes left
                  [x] Review, 10 min
                  [x] The three-way handshake, 12 min
                  [ ] The four-way close, 8 min

                Day 3, 2026-11-22: 25 minutes
                  [ ] Review, 10 min
                  [ ] Mock interview, 15 min

                No time for 1 of the lessons:
                  Half-close, 9 min
                All of them take 75 minutes a day: handshake plan --days 2 --level mid --minutes 75

                The first row of the home page follows this plan: handshake""");
        assertThat(String.join("\n", new PlanText(CommandWords.of(Lang.KO), Lang.KO).lines(onDay(1))))
                .isEqualTo("""
                2026-11-20부터 2026-11-22까지 3일. mid 수준, 하루 60분 이내.
                이미 마친 레슨: 4개 중 1개

                1일째, 2026-11-20
                  마친 레슨 없음

                2일째, 2026-11-21, 오늘: 30분 중 8분 남음
                  [x] 복습, 10분
                  [x] 3-way 핸드셰이크, 12분
                  [ ] 4-way 연결 종료, 8분

                3일째, 2026-11-22: 25분
                  [ ] 복습, 10분
                  [ ] 모의 면접, 15분

                시간이 모자라 들어가지 못한 레슨: 1개
                  Half-close, 9분
                모두 넣으려면 하루 75분이 필요합니다: handshake plan --days 2 --level mid --minutes 75

                처음 화면의 첫 줄이 이 계획을 따라갑니다: handshake""");
    }

    @Test
    void a_plan_that_is_over_says_so_in_one_line() {
        assertThat(new PlanText(CommandWords.of(Lang.EN), Lang.EN).lines(onDay(3)))
                .containsExactly(
                        "The plan ended on 2026-11-22; 2 of 4 lessons are done. A new one: handshake plan --days 3");
        assertThat(new PlanText(CommandWords.of(Lang.KO), Lang.KO).lines(onDay(3)))
                .containsExactly("계획은 2026-11-22에 끝났습니다. 레슨 4개 중 2개를 마쳤습니다. 새 계획: handshake plan --days 3");
    }
}

package dev.handshake.store;

import static org.assertj.core.api.Assertions.assertThat;

import dev.handshake.Volume;
import dev.handshake.memory.Attempt;
import dev.handshake.memory.Confidence;
import dev.handshake.progress.LessonPlace;
import dev.handshake.progress.Row;
import dev.handshake.progress.Snapshot;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class ProgressDbTest {
    static final Instant NOON = Instant.parse("2026-11-20T12:00:00Z");
    static final Clock CLOCK = Clock.fixed(NOON, ZoneOffset.UTC);

    private static final int ATTEMPTS = Volume.of(10_000, 100_000);

    @TempDir
    Path home;

    /** An answer at a stop of a lesson; a wrong one shows a misconception. */
    static Attempt attempt(String lesson, int stop, boolean right, int second) {
        return new Attempt(
                new Attempt.Subject(Attempt.itemOf(lesson, stop), "next-state", "ko", Optional.empty()),
                "SYN_SENT",
                Attempt.Marks.of(right, List.of(), right ? List.of() : List.of("M07")),
                new Attempt.Effort(0, Confidence.SURE, 1200),
                NOON.plusSeconds(second));
    }

    /** An answer in free text of so many characters. */
    static Attempt longAnswer(String lesson, int stop, int length) {
        return new Attempt(
                new Attempt.Subject(Attempt.itemOf(lesson, stop), "answer", "ko", Optional.empty()),
                "a".repeat(length),
                Attempt.Marks.of(true, List.of(), List.of()),
                new Attempt.Effort(0, Confidence.UNASKED, 1),
                NOON);
    }

    @Test
    void a_new_folder_holds_nothing() throws Exception {
        try (ProgressDb progress = ProgressDb.open(home.resolve("a/b"), CLOCK)) {
            assertThat(progress.read()).isEqualTo(Snapshot.EMPTY);
            assertThat(progress.notices()).isEmpty();
        }
    }

    @Test
    void what_was_saved_is_there_after_opening_again() throws Exception {
        Attempt spoken = new Attempt(
                new Attempt.Subject("lesson/three-way#1", "answer", "en", Optional.empty()),
                "\"왜\" 3번?\n그래서…\u0000\t😀",
                Attempt.Marks.of(false, List.of(), List.of("M12")),
                new Attempt.Effort(2, Confidence.UNASKED, 0),
                NOON.plusMillis(7));
        Attempt picked = attempt("three-way", 2, true, 9);
        try (ProgressDb progress = ProgressDb.open(home, CLOCK)) {
            progress.record(spoken);
            progress.record(picked);
            progress.place(new LessonPlace("three-way", 3, false, NOON));
            progress.setting("lang", "한국어");
        }
        try (ProgressDb progress = ProgressDb.open(home, CLOCK)) {
            assertThat(progress.attempts("three-way")).containsExactly(spoken, picked);
            Snapshot snapshot = progress.read();
            assertThat(snapshot.places())
                    .containsOnly(Map.entry("three-way", new LessonPlace("three-way", 3, false, NOON)));
            assertThat(snapshot.settings()).containsOnly(Map.entry("lang", "한국어"));
            assertThat(progress.tallies().get("three-way"))
                    .containsOnly(Map.entry(1, tally(spoken)), Map.entry(2, tally(picked)));
        }
    }

    /** Of an item with this one attempt. */
    private static Tally tally(Attempt only) {
        return new Tally(
                1,
                only.right() ? 1 : 0,
                new Tally.First(only.right(), only.hints()),
                new Tally.Last(only.right(), only.words(), only.at()));
    }

    @Test
    void first_and_last_answer_go_by_time_and_not_by_arrival() throws Exception {
        try (ProgressDb progress = ProgressDb.open(home, CLOCK)) {
            progress.record(attempt("reset", 0, false, 20));
            progress.record(attempt("reset", 0, true, 30));
            progress.record(attempt("reset", 0, true, 10));
            assertThat(progress.tallies().get("reset").get(0))
                    .isEqualTo(new Tally(
                            3, 2, new Tally.First(true, 0), new Tally.Last(true, "SYN_SENT", NOON.plusSeconds(30))));
        }
    }

    @Test
    void lessons_with_similar_names_are_kept_apart() throws Exception {
        try (ProgressDb progress = ProgressDb.open(home, CLOCK)) {
            progress.record(attempt("close", 0, true, 1));
            progress.record(attempt("close-three", 0, true, 2));
            Attempt close = attempt("close", 0, true, 3);
            progress.record(new Attempt(
                    new Attempt.Subject("quiz/close#0", "choice", "ko", Optional.empty()),
                    "b",
                    close.marks(),
                    close.effort(),
                    close.at()));
            assertThat(progress.attempts("close")).hasSize(1);
            assertThat(progress.tallies().keySet()).containsExactlyInAnyOrder("close", "close-three");
        }
    }

    @Test
    void a_finished_lesson_stays_finished_when_it_is_walked_again() throws Exception {
        try (ProgressDb progress = ProgressDb.open(home, CLOCK)) {
            progress.place(new LessonPlace("three-way", 9, true, NOON));
            progress.place(new LessonPlace("three-way", 1, false, NOON.plusSeconds(5)));
            Snapshot snapshot = progress.read();
            assertThat(snapshot.places())
                    .containsOnly(Map.entry("three-way", new LessonPlace("three-way", 1, false, NOON.plusSeconds(5))));
            assertThat(snapshot.finished()).containsOnly(Map.entry("three-way", NOON));
        }
    }

    @Test
    void the_date_of_a_lesson_is_that_of_its_first_finish() throws Exception {
        Instant before = NOON.minusSeconds(60);
        try (ProgressDb progress = ProgressDb.open(home, CLOCK)) {
            progress.place(new LessonPlace("three-way", 9, true, NOON));
            progress.place(new LessonPlace("three-way", 9, true, NOON.plusSeconds(60)));
            assertThat(progress.read().finished()).containsOnly(Map.entry("three-way", NOON));
            assertThat(progress.read().rounds("three-way").finished()).isEqualTo(2);
            progress.write(List.of(new Row.OfPlace(
                    new LessonPlace("three-way", 9, true, before), Optional.of(before), Optional.empty())));
            assertThat(progress.read().finished())
                    .as("an earlier one may come with an import")
                    .containsOnly(Map.entry("three-way", before));
        }
    }

    @Test
    void the_first_time_that_a_lesson_was_finished_is_kept_in_whatever_order_the_times_arrive() throws Exception {
        try (ProgressDb progress = ProgressDb.open(home, CLOCK)) {
            progress.place(new LessonPlace("three-way", 9, true, NOON));
            progress.place(new LessonPlace("three-way", 9, true, NOON.plusSeconds(3600)));
            assertThat(progress.read().finished()).containsOnly(Map.entry("three-way", NOON));
            progress.place(new LessonPlace("three-way", 9, true, NOON.minusSeconds(3600)));
            assertThat(progress.read().finished()).containsOnly(Map.entry("three-way", NOON.minusSeconds(3600)));
            assertThat(progress.read().rounds("three-way").finished()).isEqualTo(3);
        }
    }

    @Test
    void an_older_place_does_not_replace_a_later_one_but_one_from_the_future_yields() throws Exception {
        try (ProgressDb progress = ProgressDb.open(home, CLOCK)) {
            progress.place(new LessonPlace("reset", 4, false, NOON));
            progress.place(new LessonPlace("reset", 2, false, NOON.minusSeconds(60)));
            assertThat(progress.read().places().get("reset").stop()).isEqualTo(4);
            progress.place(new LessonPlace("reset", 7, false, Instant.parse("2099-01-01T00:00:00Z")));
            progress.place(new LessonPlace("reset", 5, false, NOON));
            assertThat(progress.read().places().get("reset").stop()).isEqualTo(5);
        }
    }

    @Test
    void reset_forgets_attempts_and_places_and_keeps_settings() throws Exception {
        try (ProgressDb progress = ProgressDb.open(home, CLOCK)) {
            progress.record(attempt("reset", 0, true, 1));
            progress.place(new LessonPlace("reset", 1, true, NOON));
            progress.setting("lang", "en");
            progress.reset(() -> true);
            assertThat(progress.read())
                    .isEqualTo(new Snapshot(
                            Snapshot.Lessons.NONE, Map.of("lang", "en"), List.of(), Optional.empty(), Map.of()));
            assertThat(progress.tallies()).isEmpty();
            assertThat(progress.attempts("reset")).isEmpty();
        }
    }

    @Test
    void reset_leaves_no_row_behind_but_the_settings() throws Exception {
        List<String> tables =
                List.of("attempt", "tally", "digest", "amendment", "interview", "sitting", "finish", "place");
        try (ProgressDb progress = ProgressDb.open(home, CLOCK)) {
            assertThat(progress.ask("SELECT count(*) FROM sqlite_schema WHERE type = 'table'"))
                    .as("these and the settings")
                    .isEqualTo(tables.size() + 1);
            progress.write(QuizRows.ALL);
            progress.record(attempt("reset", 0, true, 1));
            progress.place(new LessonPlace("reset", 1, true, NOON));
            progress.setting("lang", "en");
            for (String table : tables) {
                assertThat(progress.ask("SELECT count(*) FROM " + table))
                        .as(table)
                        .isPositive();
            }
            progress.reset(() -> true);
            for (String table : tables) {
                assertThat(progress.ask("SELECT count(*) FROM " + table))
                        .as(table)
                        .isZero();
            }
            assertThat(progress.ask("SELECT count(*) FROM setting")).isEqualTo(1);
        }
    }

    @Test
    void many_attempts_are_read_by_their_tallies() throws Exception {
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < ATTEMPTS; i++) {
            rows.add(new Row.OfAttempt(
                    "attempt-%08d".formatted(i), attempt("lesson-" + i % 20, i / 20 % 12, i % 3 > 0, i)));
        }
        try (ProgressDb progress = ProgressDb.open(home, CLOCK)) {
            progress.write(rows);
        }
        try (ProgressDb progress = ProgressDb.open(home, CLOCK)) {
            long start = System.nanoTime();
            Snapshot snapshot = progress.read();
            System.out.printf("%,d attempts: read() took %.1f ms%n", ATTEMPTS, (System.nanoTime() - start) / 1e6);
            assertThat(snapshot.given()).hasSize(ATTEMPTS);
            Map<String, Map<Integer, Tally>> tallies = progress.tallies();
            assertThat(tallies).hasSize(20);
            assertThat(tallies.get("lesson-7").values().stream()
                            .mapToInt(Tally::attempts)
                            .sum())
                    .isEqualTo(ATTEMPTS / 20);
            assertThat(progress.ask("SELECT count(*) FROM tally")).isEqualTo(240);
            assertThat(progress.plan(RowReader.TALLIES))
                    .isEqualTo("SEARCH tally USING PRIMARY KEY (item>? AND item<?)\n");
            assertThat(progress.plan(RowReader.OF_LESSON))
                    .startsWith("SEARCH attempt USING INDEX attempt_item (item>? AND item<?)\n");
        }
    }

    @Test
    void commits_are_flushed_and_written_ahead() throws Exception {
        try (ProgressDb progress = ProgressDb.open(home, CLOCK)) {
            assertThat(progress.ask("PRAGMA synchronous")).as("FULL").isEqualTo(2);
            assertThat(progress.ask("PRAGMA busy_timeout")).isEqualTo(5000);
            progress.setting("lang", "ko");
            assertThat(Files.exists(home.resolve("progress.db-wal"))).isTrue();
        }
        assertThat(Files.exists(home.resolve("progress.db-wal"))).isFalse();
    }

    @Test
    @EnabledOnOs({OS.LINUX, OS.MAC})
    void nobody_else_may_look() throws Exception {
        Path folder = home.resolve("own");
        ProgressDb.open(folder, CLOCK).close();
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder)))
                .isEqualTo("rwx------");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve("progress.db"))))
                .isEqualTo("rw-------");
    }

    @Test
    @EnabledOnOs({OS.LINUX, OS.MAC})
    void a_folder_may_have_any_name() throws Exception {
        Path folder = home.resolve("한글 a+b?c#d%41&mode=ro");
        try (ProgressDb progress = ProgressDb.open(folder, CLOCK)) {
            progress.setting("lang", "ko");
            assertThat(Files.exists(folder.resolve("progress.db-wal"))).isTrue();
        }
    }
}

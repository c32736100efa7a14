package dev.handshake.store;

import static dev.handshake.store.ProgressDbTest.CLOCK;
import static dev.handshake.store.ProgressDbTest.NOON;
import static dev.handshake.store.ProgressDbTest.attempt;
import static dev.handshake.store.QuizRows.CORRECTED;
import static dev.handshake.store.QuizRows.SKIPPED;
import static dev.handshake.store.QuizRows.brief;
import static org.assertj.core.api.Assertions.assertThat;

import dev.handshake.memory.Attempt;
import dev.handshake.memory.Confidence;
import dev.handshake.progress.LessonPlace;
import dev.handshake.progress.Row;
import dev.handshake.progress.SittingRow;
import dev.handshake.progress.Snapshot;
import dev.handshake.progress.StoreFailure;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Attempts at quizzes, what became of them, interviews, and databases from before all that. */
class QuizRowsTest {
    @TempDir
    Path home;

    private ProgressDb open() throws StoreFailure {
        return ProgressDb.open(home, CLOCK);
    }

    @Test
    void an_undone_attempt_does_not_count_and_a_corrected_one_counts_as_corrected() throws Exception {
        try (ProgressDb progress = open()) {
            progress.write(QuizRows.ALL);
            Snapshot past = progress.read();
            assertThat(past.given())
                    .containsExactly(
                            brief(CORRECTED.marked(Attempt.Marks.of(true, List.of("two-msl"), List.of()))),
                            brief(SKIPPED));
            assertThat(past.interview()).contains(QuizRows.INTERVIEW);
            assertThat(past.sittings()).containsOnly(Map.entry("interview:15:6", QuizRows.SITTING));
        }
    }

    @Test
    void a_sitting_with_nothing_ahead_is_over() throws Exception {
        try (ProgressDb progress = open()) {
            progress.write(QuizRows.ALL);
            SittingRow over = new SittingRow(
                    "interview:15:6",
                    7,
                    new SittingRow.Questions(
                            List.of(), QuizRows.SITTING.questions().behind()),
                    70_000,
                    SittingRow.Open.FRESH,
                    NOON.plusSeconds(9));
            progress.write(List.of(new Row.OfSitting(over)));
            assertThat(progress.read().sittings()).isEmpty();
        }
    }

    @Test
    void reset_forgets_all_of_it() throws Exception {
        try (ProgressDb progress = open()) {
            progress.write(QuizRows.ALL);
            progress.place(new LessonPlace("three-way", 3, true, NOON));
            progress.reset(() -> true);
            assertThat(progress.read()).isEqualTo(Snapshot.EMPTY);
        }
    }

    @Test
    void a_lesson_finished_three_times_has_three_rounds_and_the_current_one_began_at_its_first_stop() throws Exception {
        try (ProgressDb progress = open()) {
            for (int round = 0; round < 3; round++) {
                progress.place(new LessonPlace("three-way", 0, false, NOON.plusSeconds(100 * round)));
                progress.place(new LessonPlace("three-way", 1, false, NOON.plusSeconds(100 * round + 1)));
                progress.place(new LessonPlace("three-way", 0, true, NOON.plusSeconds(100 * round + 2)));
            }
            assertThat(progress.read().rounds("three-way")).isEqualTo(new Snapshot.Rounds(3, NOON.plusSeconds(200)));
        }
    }

    @Test
    void the_same_finish_written_twice_is_one_round() throws Exception {
        try (ProgressDb progress = open()) {
            progress.place(new LessonPlace("three-way", 0, true, NOON));
            progress.place(new LessonPlace("three-way", 0, true, NOON));
            assertThat(progress.read().rounds("three-way").finished()).isEqualTo(1);
        }
    }

    @Test
    void a_database_of_the_first_version_is_brought_up_to_date_and_loses_nothing() throws Exception {
        try (ProgressDb progress = open()) {
            progress.record(attempt("three-way", 3, true, 1));
        }
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + home.resolve("progress.db"));
                Statement statement = connection.createStatement()) {
            for (String table : List.of(
                    "attempt", "tally", "place", "setting", "amendment", "interview", "sitting", "finish", "digest")) {
                statement.execute("DROP TABLE " + table);
            }
            for (String sql : Schema.FIRST) {
                statement.execute(sql);
            }
            statement.execute("PRAGMA user_version = 1");
            for (int i = 0; i < 600; i++) {
                statement.execute("INSERT INTO attempt (uid, item, kind, answer, correct, hints, confidence, millis,"
                        + " lang, at, misconception) VALUES ('attempt-" + i + "', 'lesson/three-way#" + i % 2
                        + "', 'next-state', 'SYN_SENT', " + i % 3 % 2 + ", 0, 'sure', 1200, 'ko', " + (1000 + i)
                        + ", 'M07')");
            }
            statement.execute("INSERT INTO place VALUES ('three-way', 2, 0, 9000, 5000), ('reset', 1, 0, 8000, NULL)");
        }
        try (ProgressDb progress = open()) {
            assertThat(progress.notices()).isEmpty();
            Snapshot past = progress.read();
            assertThat(past.given()).hasSize(600);
            assertThat(past.given().get(1))
                    .isEqualTo(new Attempt(
                            new Attempt.Subject("lesson/three-way#1", "next-state", "", Optional.empty()),
                            "",
                            Attempt.Marks.of(true, List.of(), List.of("M07")),
                            new Attempt.Effort(0, Confidence.SURE, 1200),
                            Instant.ofEpochMilli(1001)));
            assertThat(progress.attempts("three-way")).hasSize(600);
            assertThat(past.rounds("three-way").finished()).isEqualTo(2);
            assertThat(past.rounds("three-way").beganAt().toEpochMilli()).isEqualTo(5000);
            assertThat(past.rounds("reset")).isEqualTo(Snapshot.Rounds.NONE);
            progress.record(attempt("three-way", 3, false, 1));
            assertThat(progress.read().given()).hasSize(601);
        }
        try (ProgressDb progress = open()) {
            assertThat(progress.read().given()).hasSize(601);
        }
    }
}

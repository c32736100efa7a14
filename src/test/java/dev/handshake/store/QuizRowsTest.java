package dev.handshake.store;

import static dev.handshake.store.ProgressDbTest.CLOCK;
import static dev.handshake.store.ProgressDbTest.NOON;
import static dev.handshake.store.ProgressDbTest.attempt;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
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
                            new AttemptDigest(
                                    "time-wait/why",
                                    "answer",
                                    true,
                                    1,
                                    "",
                                    61_000,
                                    NOON.plusSeconds(1).toEpochMilli(),
                                    false,
                                    "",
                                    List.of("two-msl"),
                                    List.of()),
                            new AttemptDigest(
                                    "opening/who",
                                    "choice",
                                    false,
                                    0,
                                    "",
                                    900,
                                    NOON.plusSeconds(3).toEpochMilli(),
                                    true,
                                    "",
                                    List.of(),
                                    List.of()));
            assertThat(past.interview()).contains(QuizRows.INTERVIEW);
            assertThat(past.sittings()).containsOnly(Map.entry("interview:15:6", QuizRows.SITTING));
        }
    }

    @Test
    void a_sitting_with_nothing_ahead_is_over() throws Exception {
        try (ProgressDb progress = open()) {
            progress.write(QuizRows.ALL);
            Sitting over = new Sitting(
                    "interview:15:6",
                    7,
                    List.of(),
                    QuizRows.SITTING.behind(),
                    70_000,
                    Sitting.Open.FRESH,
                    NOON.plusSeconds(9));
            progress.write(List.of(new Row.Sat(over)));
            assertThat(progress.read().sittings()).isEmpty();
        }
    }

    @Test
    void reset_forgets_all_of_it() throws Exception {
        try (ProgressDb progress = open()) {
            progress.write(QuizRows.ALL);
            progress.place(new LessonPlace("three-way", 3, true, NOON));
            progress.reset();
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
                    .isEqualTo(new AttemptDigest(
                            "lesson/three-way#1",
                            "next-state",
                            true,
                            0,
                            "sure",
                            1200,
                            1001,
                            false,
                            "",
                            List.of(),
                            List.of("M07")));
            assertThat(past.attempts("three-way")).isEqualTo(600);
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

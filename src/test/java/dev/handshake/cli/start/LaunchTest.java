package dev.handshake.cli.start;

import static org.assertj.core.api.Assertions.assertThat;

import dev.handshake.cli.Ran;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The tutor started on a pipe, as a whole: real course, real database, plain face. */
class LaunchTest {
    @TempDir
    private Path home;

    @Test
    void an_empty_input_ends_at_once_with_0() {
        Ran ran = run("en", "", "learn", "three-way", "--plain");
        assertThat(ran.err()).isEmpty();
        assertThat(ran.out()).startsWith("The three-way handshake");
        assertThat(ran.code()).isZero();
    }

    @Test
    void a_pipe_without_plain_says_so_in_one_line() {
        Ran ran = run("en", "", "learn", "three-way");
        assertThat(ran.err().lines()).hasSize(1);
        assertThat(ran.code()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"learn three-way", "learn three-way --plain", "quiz opening", "interview", "resume", ""})
    void without_input_or_output_nothing_begins_and_nothing_is_recorded(String words) {
        String[] command = words.isEmpty() ? new String[0] : words.split(" ");
        closed("en", "0", command).says(1, "", "handshake: standard input is closed, so nothing can be answered.\n");
        closed("ko", "102", command).says(1, "", "handshake: 표준 입력이 닫혀 있어 답을 받을 수 없습니다.\n");
        closed("en", "12", command).says(1, "", "handshake: standard output is closed, so nothing can be shown.\n");
        assertThat(home).isEmptyDirectory();
    }

    @Test
    void without_standard_error_it_goes_on() {
        assertThat(closed("en", "2", "learn", "three-way", "--plain").code()).isZero();
    }

    private Ran closed(String lang, String descriptors, String... words) {
        Map<String, String> environment =
                Map.of("LANG", lang, "HANDSHAKE_HOME", home.toString(), "HANDSHAKE_CLOSED", descriptors);
        return Ran.with(environment, "1\n1\n1\n", false, words);
    }

    @Test
    void a_clock_before_1970_runs_from_there() {
        Instant lost = Instant.parse("1969-12-31T23:59:50Z");
        Clock before = Clock.fixed(lost, ZoneOffset.UTC);
        assertThat(Environment.since1970(before).instant()).isEqualTo(Instant.EPOCH);
        assertThat(Environment.since1970(Clock.offset(before, Duration.ofSeconds(30)))
                        .instant())
                .isEqualTo(Instant.parse("1970-01-01T00:00:20Z"));
    }

    @Test
    void a_database_of_a_newer_version_is_left_alone_and_the_end_says_what_was_not_saved() throws Exception {
        run("en", "", "learn", "three-way", "--plain");
        try (Connection newer = DriverManager.getConnection("jdbc:sqlite:" + home.resolve("progress.db"));
                Statement statement = newer.createStatement()) {
            statement.execute("PRAGMA user_version = 99");
        }
        Ran ran = run("en", "enter\n1\n3\n", "learn", "three-way", "--plain");
        assertThat(ran.out())
                .contains("Not saved: the progress file has format 99, which needs a newer handshake.")
                .contains("Not yet saved.");
        assertThat(ran.err())
                .matches("handshake: not saved: [1-9]\\. the progress file was made by a newer handshake: " + home
                        + "/progress.db \\(format 99\\)\\. Update to one that reads it\\.\n");
        assertThat(ran.code()).isEqualTo(1);
        assertThat(home.toFile().list((folder, name) -> name.contains("newer"))).isEmpty();
    }

    @Test
    void a_mistyped_lesson() {
        run("en", "", "learn", "thre-way")
                .says(2, "", "handshake: no such lesson: thre-way. Did you mean three-way?\n");
        run("ko", "", "learn", "thre-way").says(2, "", "handshake: 없는 레슨: thre-way. 혹시 three-way인가요?\n");
    }

    @Test
    void a_lesson_like_no_other_gets_them_all() {
        Ran ran = run("en", "", "learn", "quantum");
        assertThat(ran.code()).isEqualTo(2);
        assertThat(ran.err())
                .startsWith("handshake: no such lesson: quantum. Lessons: ")
                .contains(", three-way, ");
    }

    @Test
    void a_content_folder_that_is_not_there() {
        run("en", "", "--content", "/no/such")
                .says(2, "", "handshake: no such folder: /no/such. Give --content a folder with lesson files.\n");
    }

    @Test
    void a_lesson_of_ones_own_that_cannot_be_read_is_a_notice() throws Exception {
        Path own = Files.createDirectories(home.resolve("own/lessons")).getParent();
        Files.writeString(own.resolve("lessons/mine.yml"), "schema: 1\nid: mine\n");
        Ran ran = run("en", "", "learn", "three-way", "--plain", "--content", own.toString());
        assertThat(ran.out()).contains("mine");
        assertThat(ran.code()).isZero();
    }

    @Test
    void a_lesson_or_quiz_that_was_left_out_names_the_command_that_tells_why() throws Exception {
        Path own = Files.createDirectories(home.resolve("own"));
        Path lesson = Files.writeString(own.resolve("mine.yml"), "schema: 1\nid: mine\n");
        Path quiz = Files.writeString(own.resolve("ours.yml"), "schema: 1\nquestions: []\n");
        run("en", "", "learn", "mine", "--content", own.toString())
                .says(
                        2,
                        "",
                        "handshake: " + lesson + " has errors and was left out. See them with: handshake validate "
                                + lesson + "\n");
        run("ko", "", "quiz", "ours", "--content", own.toString())
                .says(
                        1,
                        "",
                        "handshake: " + quiz + " 파일에 오류가 있어 빠졌습니다. 다음 명령으로 확인해 주세요: handshake validate " + quiz + "\n");
    }

    private Ran run(String lang, String input, String... words) {
        return Ran.with(Map.of("LANG", lang, "HANDSHAKE_HOME", home.toString()), input, false, words);
    }
}

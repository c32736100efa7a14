package dev.handshake.cli.start;

import static org.assertj.core.api.Assertions.assertThat;

import dev.handshake.cli.Ran;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

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

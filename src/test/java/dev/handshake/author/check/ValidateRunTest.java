package dev.handshake.author.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.handshake.author.check.CheckRequest.Format;
import dev.handshake.content.library.ReadListener;
import dev.handshake.lesson.Lang;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("slow")
class ValidateRunTest {
    private static final String BROKEN = "src/test/resources/content/in/";

    private static final Path GOOD = Path.of("src/test/resources/content/good/quizzes");

    @TempDir
    Path disk;

    @Test
    void without_a_path_the_folders_of_the_working_folder_are_checked() throws IOException {
        StringBuilder out = new StringBuilder();
        assertThat(run(List.of(), Lang.KO, out)).isZero();
        assertThat(out.toString()).matches("파일 \\d+개(, 문항 \\d+개)?: 오류 0개, 경고 0개\n");
    }

    @Test
    void one_shipped_lesson_is_checked_among_its_neighbours_and_only_it_is_counted() throws IOException {
        StringBuilder out = new StringBuilder();
        assertThat(run(List.of(Path.of("lessons/four-way.yml")), Lang.EN, out)).isZero();
        assertThat(out).hasToString("1 file: 0 errors, 0 warnings\n");
    }

    @Test
    void an_error_is_told_and_counted_and_ends_with_1() throws IOException {
        StringBuilder out = new StringBuilder();
        assertThat(run(List.of(Path.of(BROKEN + "refuted.yml")), Lang.KO, out)).isEqualTo(1);
        assertThat(out).hasToString("""
                        src/test/resources/content/in/refuted.yml:11:37  오류 HS301  엔진이 계산한 상태와 다릅니다
                           10 │   - wire: deliver
                           11 │   - now: {client: SYN_SENT, server: ESTABLISHED}
                              │                                     ^^^^^^^^^^^
                                now에는 server가 ESTABLISHED라고 적혀 있지만 엔진의 답은 SYN_RECEIVED입니다.
                                LISTEN이 SYN을 받으면 자기 번호를 고르고 SYN,ACK로 답합니다. ack는 받은 SYN 다음 번호입니다.
                                근거: RFC 9293 3.10.7.2절
                                고치기: server: SYN_RECEIVED

                        파일 1개: 오류 1개, 경고 0개
                        """);
    }

    @Test
    void a_warning_alone_ends_with_0() throws IOException {
        StringBuilder out = new StringBuilder();
        assertThat(run(List.of(Path.of(BROKEN + "idle-timer.yml")), Lang.EN, out))
                .isZero();
        assertThat(out.toString()).endsWith("\n1 file: 0 errors, 2 warnings\n");
    }

    @Test
    void a_path_that_does_not_exist_ends_with_2() throws IOException {
        StringBuilder out = new StringBuilder();
        assertThat(run(List.of(disk.resolve("missing")), Lang.EN, out)).isEqualTo(2);
        assertThat(out.toString()).startsWith("No such file or folder: ").endsWith("missing\n");
    }

    @Test
    void a_folder_without_a_file_ends_with_2() throws IOException {
        StringBuilder out = new StringBuilder();
        Path empty = Files.createDirectory(disk.resolve("empty"));
        assertThat(run(List.of(empty), Lang.EN, out)).isEqualTo(2);
        assertThat(out)
                .hasToString("No .yml file to check: " + empty
                        + " (in a folder, only lessons and quizzes are looked into)\n");
    }

    @Test
    void questions_are_counted() throws IOException {
        StringBuilder out = new StringBuilder();
        assertThat(run(List.of(set()), Lang.KO, out)).isZero();
        assertThat(out).hasToString("파일 5개, 문항 11개: 오류 0개, 경고 0개\n");
    }

    @Test
    void one_quiz_is_checked_among_its_neighbours_and_only_it_is_counted() throws IOException {
        StringBuilder out = new StringBuilder();
        assertThat(run(List.of(set().resolve("quizzes/all-kinds.yml")), Lang.EN, out))
                .isZero();
        assertThat(out).hasToString("1 file, 11 questions: 0 errors, 0 warnings\n");
    }

    @Test
    void quizzes_beside_a_course_may_play_its_lessons() throws IOException {
        StringBuilder out = new StringBuilder();
        assertThat(run(List.of(set().resolve("quizzes")), Lang.EN, out)).isZero();
        assertThat(out).hasToString("2 files, 11 questions: 0 errors, 0 warnings\n");
    }

    private static int run(List<Path> paths, Lang lang, StringBuilder out) throws IOException {
        return ValidateRun.run(new CheckRequest(paths, lang, Format.TEXT, false, false), out, out, ReadListener.NONE);
    }

    /** A set of its own: a map, two lessons, a quiz and its misconceptions. */
    private Path set() throws IOException {
        Path lessons = Files.createDirectory(disk.resolve("lessons"));
        Path quizzes = Files.createDirectory(disk.resolve("quizzes"));
        for (String lesson : List.of("course.yml", "three-way.yml", "four-way.yml")) {
            // The quizzes that shipped lessons ask are not in this set.
            List<String> lines = Files.readAllLines(Path.of("lessons", lesson)).stream()
                    .filter(line -> !line.startsWith("  - check:"))
                    .toList();
            Files.write(lessons.resolve(lesson), lines);
        }
        for (String quiz : List.of("all-kinds.yml", "misconceptions.yml")) {
            Files.copy(GOOD.resolve(quiz), quizzes.resolve(quiz));
        }
        return disk;
    }
}

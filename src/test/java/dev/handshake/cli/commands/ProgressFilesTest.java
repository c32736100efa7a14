package dev.handshake.cli.commands;

import static org.assertj.core.api.Assertions.assertThat;

import dev.handshake.cli.Ran;
import dev.handshake.memory.Attempt;
import dev.handshake.memory.Confidence;
import dev.handshake.progress.LessonPlace;
import dev.handshake.store.ProgressDb;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code handshake progress}, on a real database. */
class ProgressFilesTest {
    private static final Instant MORNING = Instant.parse("2026-11-20T09:00:00Z");

    @TempDir
    private Path folder;

    private Path home;

    @BeforeEach
    void aHome() {
        home = folder.resolve("home");
    }

    @Test
    void shows_that_nothing_was_begun() {
        run("en", "progress", "show").says(0, "No lesson was begun yet. Start with: handshake\n", "");
        run("ko", "progress", "show").says(0, "아직 시작한 레슨이 없습니다. 이렇게 시작합니다: handshake\n", "");
    }

    @Test
    void words_about_the_screen_are_understood_everywhere() {
        run("en", "progress", "show", "--plain", "--no-color")
                .says(0, "No lesson was begun yet. Start with: handshake\n", "");
        run("en", "--ascii", "progress", "--no-motion", "show")
                .says(0, "No lesson was begun yet. Start with: handshake\n", "");
    }

    @Test
    void shows_lessons_in_the_order_of_the_course() throws Exception {
        learn();
        Ran english = run("en", "progress", "show");
        assertThat(english.out().lines().map(line -> line.replaceAll("of \\d+", "of N")))
                .containsExactly(
                        "three-way  The three-way handshake: finished; 1 of N right at once",
                        "four-way  The four-way close: at step 3 of N",
                        "gone-lesson  not in this course");
        Ran korean = run("ko", "progress", "show");
        assertThat(korean.out()
                        .lines()
                        .map(line -> line.replaceAll("\\d+단계 중", "N단계 중"))
                        .toList()
                        .get(2))
                .isEqualTo("gone-lesson  이 과정에 없는 레슨");
    }

    @Test
    void what_was_exported_can_be_imported_elsewhere_and_twice() throws Exception {
        learn();
        Path file = folder.resolve("mine.jsonl");
        run("en", "progress", "export", file.toString()).says(0, "Written: " + file + "\n", "");
        Ran onOutput = run("en", "progress", "export");
        assertThat(onOutput.out()).isEqualTo(Files.readString(file));

        home = folder.resolve("elsewhere");
        run("en", "progress", "import", file.toString()).says(0, "Added: 2 answers, 3 lessons. Already here: 0.\n", "");
        run("ko", "progress", "import", file.toString()).says(0, "추가한 기록: 답 0개, 레슨 0개. 이미 있던 기록: 5개.\n", "");
        assertThat(run("en", "progress", "export").out()).isEqualTo(Files.readString(file));
    }

    @Test
    void import_reads_standard_input() throws Exception {
        learn();
        String exported = run("en", "progress", "export").out();
        home = folder.resolve("elsewhere");
        Ran.with(environment("en"), exported, false, "progress", "import")
                .says(0, "Added: 2 answers, 3 lessons. Already here: 0.\n", "");
    }

    @Test
    void a_file_that_is_no_export_adds_nothing() throws Exception {
        Path file = Files.writeString(folder.resolve("shopping.txt"), "milk\n");
        run("en", "progress", "import", file.toString())
                .says(
                        1,
                        "",
                        "handshake: " + file
                                + ":1: not a file that handshake progress export wrote. Nothing was added.\n");
        run("ko", "progress", "import", file.toString())
                .says(1, "", "handshake: " + file + ":1: handshake progress export로 만든 파일이 아닙니다. 추가한 것은 없습니다.\n");
    }

    @Test
    void a_file_that_is_not_there() {
        run("en", "progress", "import", "nowhere.jsonl")
                .says(
                        1,
                        "",
                        "handshake: cannot read nowhere.jsonl: there is no such file. Check the name and try again.\n");
        run("ko", "progress", "export", folder + "/no/such/folder")
                .says(1, "", "handshake: 쓸 수 없는 파일: " + folder + "/no/such/folder (없는 폴더). 다른 위치를 골라 다시 실행해 주세요.\n");
    }

    @Test
    void reset_on_a_pipe_needs_yes() throws Exception {
        learn();
        run("en", "progress", "reset")
                .says(2, "", "handshake: this deletes all progress. Without a terminal to ask on, add --yes.\n");
        assertThat(run("en", "progress", "show").out()).contains("three-way");
        run("ko", "progress", "reset", "--yes").says(0, "모든 기록을 지웠습니다.\n", "");
        assertThat(run("en", "progress", "show").out()).doesNotContain("three-way");
    }

    @Test
    void reset_on_a_terminal_asks() throws Exception {
        learn();
        String question = "Delete all progress in " + home.resolve("progress.db") + "? Type yes to delete: ";
        Ran.with(environment("en"), "no\n", true, "progress", "reset").says(0, question + "Nothing was deleted.\n", "");
        Ran.with(environment("en"), "", true, "progress", "reset").says(0, question + "Nothing was deleted.\n", "");
        Ran.with(environment("en"), "yes\n", true, "progress", "reset")
                .says(0, question + "All progress was deleted.\n", "");
    }

    @Test
    void a_home_that_is_a_file() throws Exception {
        Files.writeString(home, "in the way");
        Ran ran = run("en", "progress", "show");
        assertThat(ran.code()).isEqualTo(1);
        assertThat(ran.err()).startsWith("handshake: cannot open the progress file: " + home);
    }

    private Ran run(String lang, String... words) {
        return Ran.with(environment(lang), "", false, words);
    }

    private Map<String, String> environment(String lang) {
        return Map.of("LANG", lang, "HANDSHAKE_HOME", home.toString());
    }

    private void learn() throws Exception {
        try (ProgressDb progress = ProgressDb.open(home, Clock.systemUTC())) {
            progress.record(attempt(2, false, 0));
            progress.record(attempt(3, true, 60));
            progress.place(new LessonPlace("three-way", 5, true, MORNING.plusSeconds(120)));
            progress.place(new LessonPlace("four-way", 2, false, MORNING.plusSeconds(240)));
            progress.place(new LessonPlace("gone-lesson", 1, false, MORNING.plusSeconds(300)));
        }
    }

    private static Attempt attempt(int stop, boolean right, int afterSeconds) {
        Instant at = MORNING.plusSeconds(afterSeconds);
        return new Attempt(
                new Attempt.Subject(Attempt.itemOf("three-way", stop), "next-state", "ko", Optional.empty()),
                "SYN_SENT",
                Attempt.Marks.of(right, List.of(), List.of()),
                new Attempt.Effort(0, Confidence.SURE, 900),
                at);
    }
}

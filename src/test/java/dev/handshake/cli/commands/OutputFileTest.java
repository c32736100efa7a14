package dev.handshake.cli.commands;

import static org.assertj.core.api.Assertions.assertThat;

import dev.handshake.cli.Ran;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every command that writes a file which somebody named: what is there is replaced only where they agree. */
class OutputFileTest {
    @TempDir
    private Path folder;

    private Path file;

    @BeforeEach
    void aFileThatIsThere() throws Exception {
        file = Files.writeString(folder.resolve("other.yml"), "mine\n");
        Path shared = Files.createDirectory(folder.resolve("class"));
        Ran.with(
                environment(),
                "",
                false,
                "progress",
                "export",
                "--name",
                "Kim",
                shared.resolve("a").toString());
        Ran.with(environment(), "", false, "export", "check-basics", "--format", "gift", "-o", folder + "/q.gift");
    }

    private static Stream<List<String>> commands() {
        return Stream.of(
                List.of("progress", "export", "FILE"),
                List.of("export", "check-basics", "--format", "csv", "-o", "FILE"),
                List.of("import", "DIR/q.gift", "--id", "other", "-o", "FILE"),
                List.of("report", "DIR/class", "-o", "FILE"),
                List.of("interview", "--plain", "--report", "FILE"));
    }

    private String[] words(List<String> command, String... more) {
        List<String> words = new ArrayList<>();
        command.forEach(word -> words.add(word.replace("FILE", file.toString()).replace("DIR", folder.toString())));
        words.addAll(List.of(more));
        return words.toArray(String[]::new);
    }

    @ParameterizedTest
    @MethodSource("commands")
    void without_a_terminal_it_is_refused_with_the_remedy(List<String> command) {
        Ran.with(environment(), "", false, words(command))
                .says(2, "", "handshake: " + file + " is already there. Add --force to replace it.\n");
        Ran.with(environment(), "", false, words(command, "--lang", "ko"))
                .says(2, "", "handshake: " + file + " 파일이 이미 있습니다. 바꾸려면 --force를 붙이세요.\n");
        assertThat(file).hasContent("mine\n");
    }

    @ParameterizedTest
    @MethodSource("commands")
    void at_a_terminal_it_is_asked_and_no_means_no(List<String> command) {
        Ran ran = Ran.with(environment(), "no\n", true, words(command));
        assertThat(ran.out()).isEqualTo(file + " is already there. Replace it? Type yes to replace: ");
        assertThat(ran.err()).isEqualTo("handshake: " + file + " stays as it is. Nothing was written.\n");
        assertThat(ran.code()).isEqualTo(1);
        assertThat(file).hasContent("mine\n");
    }

    @ParameterizedTest
    @MethodSource("commands")
    void by_force_it_is_replaced(List<String> command) throws Exception {
        Ran ran = Ran.with(environment(), "", false, words(command, "--force"));
        assertThat(ran.code()).isZero();
        boolean isInterview = command.contains("interview"); // which was left before its report
        assertThat(Files.readString(file).equals("mine\n")).isEqualTo(isInterview);
    }

    @ParameterizedTest
    @MethodSource("commands")
    void a_place_that_cannot_be_written_is_named_with_its_cause(List<String> command) throws Exception {
        Files.delete(file);
        Files.createDirectory(file);
        Ran.with(environment(), "", false, words(command, "--force"))
                .says(
                        1,
                        "",
                        "handshake: cannot write " + file + ": it is a folder. Choose another place and try again.\n");
        Files.delete(file);
        file = folder.resolve("none/other.yml");
        Ran.with(environment(), "", false, words(command))
                .says(
                        1,
                        "",
                        "handshake: cannot write " + file
                                + ": there is no such folder. Choose another place and try again.\n");
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void a_full_disk_is_the_cause_that_is_named() {
        file = Path.of("/dev/full");
        Ran.with(environment(), "", false, words(List.of("progress", "export", "FILE")))
                .says(
                        1,
                        "",
                        "handshake: cannot write /dev/full: the disk is full. Choose another place and try again.\n");
        Ran.with(environment(), "", false, words(List.of("progress", "export", "FILE", "--lang", "ko")))
                .says(1, "", "handshake: 쓸 수 없는 파일: /dev/full (디스크에 남은 공간이 없음). 다른 위치를 골라 다시 실행해 주세요.\n");
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void an_export_with_answers_is_for_its_owner_alone() throws Exception {
        Path secret = folder.resolve("secret");
        Ran.with(environment(), "", false, "progress", "export", "--with-answers", secret.toString());
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(secret)))
                .isEqualTo("rw-------");
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void what_has_no_end_is_read_only_so_far() {
        Ran progress = Ran.with(environment(), "", false, "progress", "import", "/dev/zero");
        assertThat(progress.code()).isEqualTo(1);
        assertThat(progress.err())
                .isEqualTo("handshake: /dev/zero:1: larger than 1 MiB, so not a file that handshake progress export"
                        + " wrote. Nothing was added.\n");
        Ran pack = Ran.with(environment(), "", false, "pack", "add", "/dev/zero");
        assertThat(pack.code()).isEqualTo(1);
        assertThat(pack.err()).isEqualTo("handshake: /dev/zero: it is neither a zip nor a folder.\n");
        Ran quiz = Ran.with(environment(), "", false, "import", "/dev/zero", "--id", "zero");
        assertThat(quiz.code()).isEqualTo(1);
        assertThat(quiz.err()).contains("larger than 8 MiB");
    }

    @Test
    void counts_that_add_up_beyond_an_int_are_wrong_counts() throws Exception {
        Path bad = Files.writeString(
                folder.resolve("bad"),
                "{\"format\":\"handshake-progress\",\"version\":2,\"settings\":2147483647,\"places\":2147483647,"
                        + "\"finishes\":2,\"attempts\":0,\"amendments\":0,\"interviews\":0,\"sittings\":0}\n");
        Ran ran = Ran.with(environment(), "", false, "progress", "import", bad.toString());
        assertThat(ran.err()).contains("lines are missing or too many: 0 of 4294967296");
        assertThat(ran.code()).isEqualTo(1);
    }

    @Test
    void what_a_file_says_cannot_turn_or_hide_a_line() throws Exception {
        String trick = "a\u202egnp\u200b\u001b[2Jb\u2066\u009b";
        Path bad = Files.writeString(
                folder.resolve("bad"),
                "{\"format\":\"handshake-progress\",\"version\":2,\"settings\":1,\"places\":0,\"finishes\":0,"
                        + "\"attempts\":0,\"amendments\":0,\"interviews\":0,\"sittings\":0}\n"
                        + "{\"setting\":\"lang\",\"value\":\"ko\",\"at\":\"" + "a\u202egnp\u200b\u2066" + "\"}\n");
        for (String[] words : new String[][] {
            {"progress", "import", bad.toString()},
            {"learn", trick},
            {"quiz", trick},
            {"doc", trick},
            {"report", trick},
            {"pack", "add", trick},
            {"pack", "remove", trick},
            {"import", trick, "--id", "x"},
            {"--" + trick},
            {trick}
        }) {
            Ran ran = Ran.with(environment(), "", false, words);
            assertThat(ran.err() + ran.out())
                    .as("%s", words[0])
                    .isNotEmpty()
                    .doesNotContain("\u202e", "\u200b", "\u001b", "\u2066", "\u009b");
        }
    }

    private Map<String, String> environment() {
        return Map.of("LANG", "en", "HANDSHAKE_HOME", folder.resolve("home").toString());
    }
}

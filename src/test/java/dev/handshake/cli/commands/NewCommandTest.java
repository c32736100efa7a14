package dev.handshake.cli.commands;

import static org.assertj.core.api.Assertions.assertThat;

import dev.handshake.author.schema.StarterFile;
import dev.handshake.cli.Ran;
import dev.handshake.content.format.Layout;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** {@code handshake new}: what it writes is sound as it is. */
class NewCommandTest {
    @TempDir
    Path folder;

    @TestFactory
    Stream<DynamicTest> a_new_file_is_sound_as_it_is() {
        Stream<String[]> quizzes = StarterFile.types().stream().map(type -> new String[] {"quiz", "--type", type});
        return Stream.concat(Stream.<String[]>of(new String[] {"lesson"}), quizzes)
                .flatMap(words -> Stream.of("C", "ko_KR.UTF-8")
                        .map(locale -> DynamicTest.dynamicTest(
                                String.join(" ", words) + " " + locale, () -> isSound(locale, words))));
    }

    private void isSound(String locale, String... words) throws IOException {
        Path dir = Files.createTempDirectory(folder, "new");
        String[] all = Stream.concat(
                        Stream.of("new", words[0], "mine", "--dir", dir.toString()),
                        Stream.of(words).skip(1))
                .toArray(String[]::new);
        Ran ran = Ran.in(locale, all);
        assertThat(ran.err()).isEmpty();
        assertThat(ran.code()).isZero();
        Path file = dir.resolve("mine.yml");
        assertThat(Files.readString(file)).startsWith("# yaml-language-server: $schema=" + words[0] + ".schema.json\n");
        assertThat(dir.resolve(words[0] + ".schema.json")).exists();
        Ran validated = Ran.in("C", "validate", "--strict", file.toString());
        assertThat(validated.out()).contains("0 errors, 0 warnings");
        assertThat(validated.code()).isZero();
        assertThat(Layout.of(List.of(file))).extracting(Layout::outcome).containsExactly(Layout.Outcome.FINE);
    }

    @Test
    void nothing_is_overwritten() throws IOException {
        Path file = Files.writeString(folder.resolve("mine.yml"), "precious");
        Ran ran = Ran.in("C", "new", "quiz", "mine", "--dir", folder.toString());
        ran.says(
                1,
                "",
                "handshake: " + file + " is there already and stays as it is. Choose another id or another --dir.\n");
        assertThat(file).hasContent("precious");
    }

    @Test
    void a_title_that_no_page_can_show_is_refused_before_anything_is_written() throws IOException {
        Ran ran = Ran.in("C", "new", "quiz", "mine", "--dir", folder.toString(), "--title-en", "x".repeat(31));
        assertThat(ran.code()).isEqualTo(1);
        assertThat(ran.out()).contains("HS406");
        try (Stream<Path> left = Files.list(folder)) {
            assertThat(left).isEmpty();
        }
    }

    @Test
    void on_a_terminal_it_asks_for_what_is_missing() throws IOException {
        Ran ran = Ran.with(
                Map.of("LANG", "C"),
                "내 \"문제집\"\n\ncloze\nclosing\n\nanswer\n",
                true,
                "new",
                "quiz",
                "mine",
                "--title-en",
                "Mine",
                "--dir",
                folder.toString());
        assertThat(ran.err()).isEmpty();
        assertThat(ran.code()).isZero();
        assertThat(Files.readString(folder.resolve("mine.yml")))
                .contains("title: {ko: \"내 \\\"문제집\\\"\", en: \"Mine\"}\n", "type: answer\n", "level: junior\n");
        assertThat(ran.out()).contains("Title in Korean [Mine]: ").doesNotContain("Title in English");
    }

    @Test
    void a_topic_of_the_map_beside_the_folder_is_one_of_the_topics() throws IOException {
        Files.createDirectories(folder.resolve("lessons"));
        Files.writeString(
                folder.resolve("lessons/course.yml"),
                "schema: 1\ntopics:\n  - {id: keepalive, name: {ko: keepalive, en: keepalive}}\n");
        String dir = folder.resolve("quizzes").toString();
        assertThat(Ran.in("C", "new", "quiz", "mine", "--dir", dir, "--topic", "keepalives")
                        .err())
                .contains("Did you mean keepalive?");
        assertThat(Ran.in("C", "new", "quiz", "mine", "--dir", dir, "--topic", "keepalive")
                        .code())
                .isZero();
        assertThat(Ran.in("C", "validate", dir).code()).isZero();
        assertThat(Path.of(dir, "mine.yml")).content().contains("\ntopic: keepalive\n");
    }

    @Test
    void what_cannot_be_is_said_with_what_could() {
        assertThat(Ran.in("C", "new", "quiz", "My Quiz").err()).contains("\"My Quiz\" is no id");
        assertThat(Ran.in("C", "new", "quizz", "mine").err()).contains("Allowed: lesson, quiz");
        assertThat(Ran.in("C", "new", "quiz", "mine", "--type", "chioce").err()).contains("Did you mean choice?");
    }
}

package dev.handshake.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.handshake.Golden;
import dev.handshake.cli.start.CommandWords;
import dev.handshake.lesson.Lang;
import dev.handshake.view.cells.Width;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What {@code --help} says, for every command in both languages. */
class HelpTest {
    private static final List<String> COMMANDS = List.of(
            "",
            "learn",
            "resume",
            "quiz",
            "interview",
            "review",
            "follow-ups",
            "stats",
            "plan",
            "trace",
            "validate",
            "preview",
            "export",
            "schema",
            "new",
            "fmt",
            "doc",
            "mark",
            "import",
            "pack",
            "pack add",
            "pack list",
            "pack remove",
            "pack check",
            "progress",
            "progress show",
            "progress export",
            "progress import",
            "progress reset",
            "report");

    @TestFactory
    Stream<DynamicTest> every_command_has_a_help_page_that_fits_80_columns() {
        return COMMANDS.stream().flatMap(command -> Stream.of(Lang.values())
                .map(lang ->
                        DynamicTest.dynamicTest("handshake " + command + " " + lang, () -> helpOf(command, lang))));
    }

    private static void helpOf(String command, Lang lang) {
        String words = command + " --help --lang " + lang.code();
        Ran ran = Ran.in("C", words.strip().split(" "));
        assertThat(ran.code()).isZero();
        assertThat(ran.err()).isEmpty();
        assertThat(ran.out().lines().filter(line -> Width.of(line) > 80)).isEmpty();
        String name = command.isEmpty() ? "handshake" : command.replace(' ', '-');
        Golden.check("cli/help/" + name + "." + lang.code() + ".txt", ran.out());
    }

    @Test
    void both_languages_say_the_same_things() {
        assertThat(CommandWords.of(Lang.KO).texts().keySet().stream().map(HelpTest::withoutLine))
                .containsAll(CommandWords.of(Lang.EN).texts().keySet().stream()
                        .map(HelpTest::withoutLine)
                        .toList());
        assertThat(CommandWords.of(Lang.EN).texts().keySet().stream().map(HelpTest::withoutLine))
                .containsAll(CommandWords.of(Lang.KO).texts().keySet().stream()
                        .map(HelpTest::withoutLine)
                        .toList());
    }

    /** A text may have more lines in one language than in the other. */
    private static String withoutLine(String key) {
        return key.replaceFirst("\\.[0-9]$", "");
    }
}

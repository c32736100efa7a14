package dev.handshake.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.handshake.cli.Options.Face;
import dev.handshake.lesson.Lang;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The options of the bare command, read by hand. */
class OptionsTest {
    @Test
    void nothing_at_all_starts_in_the_language_of_the_locale() {
        assertThat(Options.ofBare(List.of(), Lang.KO)).contains(new Options(Lang.KO, Face.USUAL, List.of()));
    }

    @Test
    void every_option_of_the_tutor() {
        List<String> words = List.of(
                "--plain", "--ascii", "--no-color", "--no-motion", "--lang", "en", "--content", "a", "--content", "b");
        Options expected = new Options(Lang.EN, new Face(true, true, true, true), List.of(Path.of("a"), Path.of("b")));
        assertThat(Options.ofBare(words, Lang.KO)).contains(expected);
    }

    @Test
    void the_last_language_counts() {
        assertThat(Options.ofBare(List.of("--lang", "ko", "--lang", "en"), Lang.KO))
                .hasValueSatisfying(options -> assertThat(options.lang()).isEqualTo(Lang.EN));
    }

    @Test
    void what_is_not_understood_is_left_to_the_whole_command_line() {
        for (String word :
                List.of("learn", "--help", "--version", "--lang=ko", "--planet", "--lang", "--content", "")) {
            assertThat(Options.ofBare(List.of(word), Lang.EN)).as(word).isEmpty();
        }
        assertThat(Options.ofBare(List.of("--lang", "fr"), Lang.EN)).isEmpty();
    }
}

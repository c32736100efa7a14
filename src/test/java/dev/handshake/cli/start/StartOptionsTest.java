package dev.handshake.cli.start;

import static org.assertj.core.api.Assertions.assertThat;

import dev.handshake.cli.start.StartOptions.Face;
import dev.handshake.lesson.Lang;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The options of the bare command, read by hand. */
class StartOptionsTest {
    @Test
    void nothing_at_all() {
        assertThat(StartOptions.ofBare(List.of())).contains(new StartOptions(Optional.empty(), Face.USUAL, List.of()));
    }

    @Test
    void every_option_of_the_tutor() {
        List<String> words = List.of(
                "--plain", "--ascii", "--no-color", "--no-motion", "--lang", "en", "--content", "a", "--content", "b");
        StartOptions expected = new StartOptions(
                Optional.of(Lang.EN), new Face(true, true, true, true), List.of(Path.of("a"), Path.of("b")));
        assertThat(StartOptions.ofBare(words)).contains(expected);
    }

    @Test
    void the_last_language_counts() {
        assertThat(StartOptions.ofBare(List.of("--lang", "ko", "--lang", "en")))
                .hasValueSatisfying(options -> assertThat(options.lang()).contains(Lang.EN));
    }

    @Test
    void what_is_not_understood_is_left_to_the_whole_command_line() {
        for (String word :
                List.of("learn", "--help", "--version", "--lang=ko", "--planet", "--lang", "--content", "")) {
            assertThat(StartOptions.ofBare(List.of(word))).as(word).isEmpty();
        }
        assertThat(StartOptions.ofBare(List.of("--lang", "fr"))).isEmpty();
    }
}

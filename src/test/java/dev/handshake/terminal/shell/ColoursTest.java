package dev.handshake.terminal.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ColoursTest {
    @ParameterizedTest
    @CsvSource({
        "xterm-256color, MANY", "tmux-256color, MANY", "xterm-kitty, MANY", "alacritty, MANY", "xterm, SIXTEEN",
        "linux, SIXTEEN", "screen, SIXTEEN", "vt220, NONE", "dumb, NONE", "'', NONE",
    })
    void the_terminals_name_says_how_many(String term, Colours expected) {
        assertEquals(expected, Colours.of(Map.of("TERM", term)));
    }

    @Test
    void colorterm_raises_and_no_color_ends_it() {
        assertEquals(Colours.MANY, Colours.of(Map.of("TERM", "xterm", "COLORTERM", "truecolor")));
        assertEquals(Colours.NONE, Colours.of(Map.of("TERM", "xterm", "COLORTERM", "truecolor", "NO_COLOR", "1")));
        assertEquals(Colours.SIXTEEN, Colours.of(Map.of("TERM", "xterm", "NO_COLOR", "")));
    }
}

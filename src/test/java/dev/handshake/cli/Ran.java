package dev.handshake.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.handshake.cli.start.Environment;
import java.io.ByteArrayInputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What a command did: its exit code and what it wrote. */
public record Ran(int code, String out, String err) {
    /** Runs the words under a Korean or an English locale. */
    public static Ran in(String locale, String... words) {
        return with(Map.of("LANG", locale), "", false, words);
    }

    /** Runs the words with these variables, this standard input, and a terminal or none. */
    public static Ran with(Map<String, String> environment, String input, boolean interactive, String... words) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        Environment around = new Environment(
                new HashMap<>(environment),
                Locale.ROOT,
                new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)),
                new PrintWriter(out),
                new PrintWriter(err),
                interactive);
        int code = Main.run(List.of(words), around);
        around.out().flush();
        around.err().flush();
        return new Ran(code, out.toString(), err.toString());
    }

    public Ran says(int expectedCode, String expectedOut, String expectedErr) {
        assertThat(out).isEqualTo(expectedOut);
        assertThat(err).isEqualTo(expectedErr);
        assertThat(code).isEqualTo(expectedCode);
        return this;
    }
}

package dev.handshake.terminal.plain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.handshake.lesson.Course;
import dev.handshake.lesson.Lang;
import dev.handshake.terminal.shell.Shell;
import dev.handshake.tutor.model.Effect;
import dev.handshake.tutor.model.Model;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class PlainFaceTest {
    private final List<Effect> effects = new ArrayList<>();
    private final Shell shell = new Shell(Model.start(Lang.EN, new Course(List.of()), false), effects::add, () -> 0);
    private final StringWriter said = new StringWriter();

    @Test
    void the_end_of_input_keeps_everything_and_is_success() {
        assertEquals(0, answer("", StandardCharsets.UTF_8));
        assertTrue(effects.get(effects.size() - 1) instanceof Effect.Exit);
    }

    @Test
    void a_line_that_means_nothing_gets_the_words_that_do() {
        answer("xyzzy\n", StandardCharsets.UTF_8);
        assertTrue(said.toString().contains("That means nothing here. What is understood: "), said.toString());
    }

    @Test
    void a_byte_order_mark_and_windows_line_ends_are_no_part_of_a_line() {
        assertEquals(understood("help\n"), understood("\ufeffhelp\r\n"));
    }

    @Test
    void syllables_typed_as_jamo_are_syllables() {
        assertEquals(understood("도움말\n"), understood(Normalizer.normalize("도움말\n", Normalizer.Form.NFD)));
    }

    @Test
    void control_characters_are_dropped() {
        assertEquals(understood("help\n"), understood("h\u0007e\u001blp\n"));
    }

    @Test
    void a_last_line_without_its_end_counts() {
        assertEquals(understood("help\n"), understood("help"));
    }

    @Test
    void a_line_is_read_to_64_kib_and_the_next_one_is_whole() throws IOException {
        PipeLines lines = new PipeLines(
                new ByteArrayInputStream(("x".repeat(200_000) + "\n2\n").getBytes(StandardCharsets.UTF_8)),
                StandardCharsets.UTF_8);
        assertEquals(64 * 1024, lines.next(List.of()).length());
        assertEquals("2", lines.next(List.of()));
        assertEquals(null, lines.next(List.of()));
    }

    @Test
    void a_reader_that_left_ends_it_quietly() {
        PrintWriter broken = new PrintWriter(new Writer() {
            @Override
            public void write(char[] text, int from, int length) throws IOException {
                throw new IOException("Broken pipe");
            }

            @Override
            public void flush() throws IOException {
                throw new IOException("Broken pipe");
            }

            @Override
            public void close() {}
        });
        ByteArrayInputStream endless =
                new ByteArrayInputStream("help\n".repeat(1000).getBytes(StandardCharsets.UTF_8));
        assertEquals(0, PlainFace.onPipe(shell, endless, StandardCharsets.UTF_8, broken));
        assertTrue(endless.available() > 0 || shell.over());
    }

    private int answer(String lines, Charset charset) {
        return PlainFace.onPipe(
                shell, new ByteArrayInputStream(lines.getBytes(charset)), charset, new PrintWriter(said));
    }

    private static String understood(String lines) {
        PlainFaceTest fresh = new PlainFaceTest();
        fresh.answer(lines, StandardCharsets.UTF_8);
        return fresh.said.toString();
    }
}

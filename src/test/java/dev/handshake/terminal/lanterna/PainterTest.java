package dev.handshake.terminal.lanterna;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.googlecode.lanterna.SGR;
import com.googlecode.lanterna.TerminalSize;
import com.googlecode.lanterna.TextCharacter;
import com.googlecode.lanterna.terminal.virtual.DefaultVirtualTerminal;
import dev.handshake.terminal.shell.Colours;
import dev.handshake.view.cells.Canvas;
import dev.handshake.view.cells.Frame;
import dev.handshake.view.cells.Style;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.jline.terminal.Size;
import org.jline.terminal.impl.LineDisciplineTerminal;
import org.jline.utils.ScreenTerminal;
import org.junit.jupiter.api.Test;

class PainterTest {
    private static final String[] GLYPHS = {"가", "힣", "한", "a", "1", " ", "─", "▶", "│", "✗", "㎏"};
    private static final Style[] STYLES = {
        Style.TEXT, Style.BOLD, Style.FAINT, Style.ACCENT, Style.WARN, Style.PILL_ACCENT, Style.UNDERLINE
    };

    /** A screen, what was written on it so far, and in how many pieces. */
    private static final class Emulator {
        final ScreenTerminal screen;
        final LineDisciplineTerminal device;
        final StringBuilder written = new StringBuilder();
        int writes;

        Emulator(int columns, int rows, Charset charset) throws IOException {
            screen = new ScreenTerminal(columns, rows);
            OutputStream out = new ByteArrayOutputStream() {
                @Override
                public void flush() {
                    if (size() > 0) {
                        writes++;
                        String text = toString(charset);
                        written.append(text);
                        screen.write(text);
                        reset();
                    }
                }
            };
            device = new LineDisciplineTerminal("emulator", "xterm", out, charset);
            device.setSize(Size.of(columns, rows));
        }

        Painter painter(Charset charset) {
            return new Painter(new JlineTerminal(device, charset), Colours.MANY);
        }

        /** Characters, colours and attributes of every cell. */
        String picture() throws InterruptedException {
            return screen.dump(0, false);
        }
    }

    @Test
    void a_frame_survives_an_emulator_unchanged() throws Exception {
        Frame frame = random(new Random(1), 80, 24);
        Emulator emulator = new Emulator(80, 24, StandardCharsets.UTF_8);
        emulator.painter(StandardCharsets.UTF_8).paint(frame);
        assertEquals(frame.text(), text(emulator.screen, 80, 24));
        assertEquals(1, emulator.writes);
    }

    @Test
    void painting_what_changed_equals_painting_everything() throws Exception {
        Random random = new Random(7);
        for (int round = 0; round < 60; round++) {
            int columns = 8 + random.nextInt(40);
            int rows = 2 + random.nextInt(8);
            Emulator stepwise = new Emulator(columns, rows, StandardCharsets.UTF_8);
            Painter painter = stepwise.painter(StandardCharsets.UTF_8);
            Frame last = null;
            for (int i = 0; i < 4; i++) {
                last = random(random, columns, rows);
                painter.paint(last);
            }
            Emulator whole = new Emulator(columns, rows, StandardCharsets.UTF_8);
            whole.painter(StandardCharsets.UTF_8).paint(last);
            assertEquals(whole.picture(), stepwise.picture());
            assertEquals(last.text(), text(stepwise.screen, columns, rows));
        }
    }

    @Test
    void a_wide_glyph_at_the_right_edge_stays_in_its_row() throws Exception {
        Canvas canvas = new Canvas(8, 2);
        canvas.put(6, 0, "가", Style.TEXT);
        canvas.put(0, 1, "나", Style.TEXT);
        Emulator emulator = new Emulator(8, 2, StandardCharsets.UTF_8);
        emulator.painter(StandardCharsets.UTF_8).paint(canvas.frame());
        assertEquals("      가\n나\n", text(emulator.screen, 8, 2));
    }

    @Test
    void the_same_frame_again_writes_nothing() throws Exception {
        Emulator emulator = new Emulator(40, 12, StandardCharsets.UTF_8);
        Painter painter = emulator.painter(StandardCharsets.UTF_8);
        painter.paint(random(new Random(3), 40, 12));
        painter.paint(random(new Random(3), 40, 12));
        assertEquals(1, emulator.writes);
    }

    @Test
    void one_changed_word_is_all_that_goes_out() throws Exception {
        Emulator emulator = new Emulator(40, 12, StandardCharsets.UTF_8);
        Painter painter = emulator.painter(StandardCharsets.UTF_8);
        painter.paint(words("오답"));
        emulator.written.setLength(0);
        painter.paint(words("정답"));
        assertEquals("\u001b[?25l\u001b[4;6H\u001b[0m\u001b[1m정\u001b[0m", emulator.written.toString());
    }

    @Test
    void the_cursor_shows_only_at_a_caret() throws Exception {
        Emulator emulator = new Emulator(40, 12, StandardCharsets.UTF_8);
        Painter painter = emulator.painter(StandardCharsets.UTF_8);
        Canvas typing = new Canvas(40, 12);
        typing.caret(7, 3);
        painter.paint(typing.frame());
        assertTrue(emulator.written.toString().endsWith("\u001b[4;8H\u001b[?25h"), emulator.written.toString());
    }

    @Test
    void a_charset_without_hangul_gets_question_marks_of_the_same_width() throws Exception {
        Emulator emulator = new Emulator(40, 12, StandardCharsets.US_ASCII);
        emulator.painter(StandardCharsets.US_ASCII).paint(words("정답"));
        assertEquals("     ???? SYN", text(emulator.screen, 40, 12).split("\n")[3]);
    }

    @Test
    void colours_are_the_two_of_the_palette_and_warnings_are_never_bold() throws Exception {
        Canvas canvas = new Canvas(20, 1);
        canvas.put(0, 0, "a", Style.ACCENT);
        canvas.put(1, 0, "w", new Style(Style.Role.WARN, true, false, false, false));
        assertEquals("38;5;32 38;5;166", inks(canvas.frame(), Colours.MANY));
        assertEquals("94 33", inks(canvas.frame(), Colours.SIXTEEN));
        assertEquals("", inks(canvas.frame(), Colours.NONE));
    }

    @Test
    void a_frame_survives_lanternas_own_emulator() throws Exception {
        DefaultVirtualTerminal terminal = new DefaultVirtualTerminal(new TerminalSize(40, 12));
        new Painter(terminal, Colours.MANY).paint(words("정답"));
        TextCharacter first = terminal.getCharacter(5, 3);
        assertEquals("정", first.getCharacterString());
        assertEquals("답", terminal.getCharacter(7, 3).getCharacterString());
        assertTrue(first.getModifiers().contains(SGR.BOLD));
        assertEquals("S", terminal.getCharacter(10, 3).getCharacterString());
    }

    private static Frame words(String verdict) {
        Canvas canvas = new Canvas(40, 12);
        int end = canvas.put(5, 3, verdict, Style.BOLD);
        canvas.put(end + 1, 3, "SYN", Style.TEXT);
        return canvas.frame();
    }

    private static String inks(Frame frame, Colours colours) throws IOException {
        Emulator emulator = new Emulator(20, 1, StandardCharsets.UTF_8);
        new Painter(new JlineTerminal(emulator.device, StandardCharsets.UTF_8), colours).paint(frame);
        return emulator.written
                .toString()
                .replaceAll("\u001b\\[0?m|\u001b\\[[?0-9;]*[HJl]|[aw ]", "")
                .replaceAll("\u001b\\[([0-9;]+)m", "$1 ")
                .strip();
    }

    private static Frame random(Random random, int columns, int rows) {
        Canvas canvas = new Canvas(columns, rows);
        for (int i = 0; i < columns * rows / 3; i++) {
            String glyph = GLYPHS[random.nextInt(GLYPHS.length)];
            Style style = STYLES[random.nextInt(STYLES.length)];
            canvas.put(random.nextInt(columns), random.nextInt(rows), glyph.repeat(1 + random.nextInt(3)), style);
        }
        return canvas.frame();
    }

    /** What the emulator shows, row by row. The right half of a wide glyph is a cell without a character. */
    private static String text(ScreenTerminal screen, int columns, int rows) {
        long[] cells = new long[columns * rows];
        screen.dump(cells, 0, 0, rows, columns, new int[2]);
        StringBuilder text = new StringBuilder();
        for (int row = 0; row < rows; row++) {
            StringBuilder line = new StringBuilder();
            for (int column = 0; column < columns; column++) {
                int point = ScreenTerminal.cellCodePoint(cells[row * columns + column]);
                if (point != 0) {
                    line.appendCodePoint(point);
                }
            }
            text.append(line.toString().stripTrailing()).append('\n');
        }
        return text.toString();
    }
}

package dev.handshake.terminal.lanterna;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.handshake.lesson.Course;
import dev.handshake.lesson.Lang;
import dev.handshake.terminal.shell.Colours;
import dev.handshake.terminal.shell.Encoding;
import dev.handshake.terminal.shell.Shell;
import dev.handshake.terminal.tty.Tty;
import dev.handshake.tutor.model.Effect;
import dev.handshake.tutor.model.Model;
import dev.handshake.tutor.model.Msg;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.jline.terminal.Attributes.LocalFlag;
import org.jline.terminal.Size;
import org.jline.terminal.impl.LineDisciplineTerminal;
import org.junit.jupiter.api.Test;

/** The door over a device whose keys were all typed before it opened. */
class FullScreenTest {
    private static final String CTRL_C = "\u0003";

    private final ByteArrayOutputStream written = new ByteArrayOutputStream();
    private final LineDisciplineTerminal device = device();
    private final List<Effect> effects = new ArrayList<>();
    private final Shell shell = new Shell(Model.start(Lang.EN, new Course(List.of()), true), effects::add, () -> 0);

    @Test
    void ctrl_c_keeps_what_was_answered_and_gives_the_terminal_back() throws Exception {
        assertEquals(130, run(CTRL_C));
        assertTrue(shell.over());
        assertTrue(effects.get(effects.size() - 1) instanceof Effect.Exit);
        assertTrue(screen().startsWith("\u001b[?1049h"));
        assertTrue(screen().endsWith("\u001b[?25h\u001b[?1049l"));
        assertTrue(device.getAttributes().getLocalFlag(LocalFlag.ICANON));
    }

    @Test
    void q_leaves_with_the_shells_own_code() throws Exception {
        assertEquals(0, run("q"));
    }

    @Test
    void a_terminal_that_answers_one_column_gets_lines() throws Exception {
        run("\u001b[1;2R", CTRL_C);
        assertTrue(lastFrame().contains("──"), lastFrame());
    }

    @Test
    void a_terminal_that_draws_lines_two_columns_wide_gets_ascii() throws Exception {
        run("\u001b[1;3R", CTRL_C);
        assertTrue(lastFrame().contains("+-------------"), lastFrame());
        assertTrue(lastFrame().contains("한국어"), lastFrame());
    }

    @Test
    void a_terminal_without_utf_8_gets_ascii_and_question_marks() throws Exception {
        run("\u001b[1;4R", CTRL_C);
        assertFalse(lastFrame().matches("(?s).*[^\\x00-\\x7f].*"), lastFrame());
        assertTrue(lastFrame().contains("??????"), lastFrame());
    }

    @Test
    void a_message_from_another_thread_is_painted_without_a_key() throws Exception {
        CountDownLatch open = new CountDownLatch(1);
        Thread store = new Thread(() -> {
            await(open);
            shell.send(Msg.Common.FLIP_LANGUAGE);
        });
        store.start();
        Keys keys = new Keys(written, open, "\u001b[1;2R", CTRL_C);
        run(keys);
        store.join();
        assertTrue(keys.sawPaint, "nothing was painted before the key");
    }

    @Test
    void the_end_of_input_is_the_end() throws Exception {
        assertEquals(0, run());
        assertTrue(shell.over());
    }

    @Test
    void a_failure_gives_the_terminal_back_before_it_is_told() throws Exception {
        Shell failing = new Shell(
                Model.start(Lang.EN, new Course(List.of()), true),
                effect -> {
                    throw new IllegalStateException("planned");
                },
                () -> 0);
        UnexpectedFailure crash = assertThrows(
                UnexpectedFailure.class,
                () -> FullScreen.run(
                        failing, Tty.over(device, new Keys(written, new CountDownLatch(1), "2")), look(true)));
        assertEquals("planned", crash.getCause().getMessage());
        assertTrue(screen().endsWith("\u001b[?25h\u001b[?1049l"));
        assertTrue(device.getAttributes().getLocalFlag(LocalFlag.ICANON));
    }

    private int run(String... keys) throws Exception {
        return run(new Keys(written, new CountDownLatch(1), keys));
    }

    private int run(InputStream keys) throws Exception {
        return FullScreen.run(shell, Tty.over(device, keys), look(false));
    }

    private static ScreenLook look(boolean ascii) {
        return new ScreenLook(new Encoding(StandardCharsets.UTF_8, true), Colours.MANY, ascii, false);
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    /** Types one chunk after the other, each when the frame before it has been painted or nothing more comes for a while. */
    private static final class Keys extends InputStream {
        private final ByteArrayOutputStream screen;
        private final CountDownLatch open;
        private final Iterator<String> chunks;
        private boolean first = true;
        private int seen;
        boolean sawPaint;

        Keys(ByteArrayOutputStream screen, CountDownLatch open, String... chunks) {
            this.screen = screen;
            this.open = open;
            this.chunks = List.of(chunks).iterator();
        }

        @Override
        public int read(byte[] buffer, int from, int length) {
            if (!first) {
                open.countDown();
                sawPaint = painted();
            }
            first = false;
            seen = screen.size();
            if (!chunks.hasNext()) {
                return -1;
            }
            byte[] bytes = chunks.next().getBytes(StandardCharsets.UTF_8);
            System.arraycopy(bytes, 0, buffer, from, bytes.length);
            return bytes.length;
        }

        /** Waits for more to be written, half a second at most. */
        private boolean painted() {
            long until = System.nanoTime() + 500_000_000L;
            while (screen.size() == seen && System.nanoTime() < until) {
                Thread.onSpinWait();
            }
            return screen.size() > seen;
        }

        @Override
        public int read() {
            throw new UnsupportedOperationException();
        }
    }

    private String screen() {
        return written.toString(StandardCharsets.UTF_8);
    }

    private String lastFrame() {
        return screen().substring(screen().lastIndexOf("\u001b[2J"));
    }

    private LineDisciplineTerminal device() {
        try {
            Charset charset = StandardCharsets.UTF_8;
            LineDisciplineTerminal device = new LineDisciplineTerminal("emulator", "xterm", written, charset);
            device.setSize(Size.of(80, 24));
            return device;
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}

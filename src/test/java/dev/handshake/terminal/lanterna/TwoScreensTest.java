package dev.handshake.terminal.lanterna;

import static org.assertj.core.api.Assertions.assertThat;

import dev.handshake.content.library.Library;
import dev.handshake.lesson.Lang;
import dev.handshake.terminal.shell.Colours;
import dev.handshake.terminal.shell.Encoding;
import dev.handshake.terminal.shell.Shell;
import dev.handshake.terminal.tty.Tty;
import dev.handshake.tutor.model.Model;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.jline.terminal.Attributes.LocalFlag;
import org.jline.terminal.Size;
import org.jline.terminal.Terminal.Signal;
import org.jline.terminal.impl.LineDisciplineTerminal;
import org.junit.jupiter.api.Test;

/** Two full screens at once in one JVM, as at two connections: each has a size, signals and an end of its own. */
class TwoScreensTest {
    /** A learner at a terminal: keys go in through a pipe, what is painted is collected. */
    private static final class Seat {
        private final PipedOutputStream hands = new PipedOutputStream();
        private final Painted painted = new Painted();
        private final LineDisciplineTerminal device;
        private final Shell shell =
                new Shell(Model.start(Lang.EN, Library.shipped(), false), effect -> {}, () -> 1_000_000);
        private final CompletableFuture<Integer> code = new CompletableFuture<>();

        Seat(int columns, int rows) throws IOException {
            device = new LineDisciplineTerminal("seat", "xterm", painted, StandardCharsets.UTF_8);
            device.setSize(Size.of(columns, rows));
            Tty tty = Tty.over(device, new PipedInputStream(hands));
            ScreenLook look = new ScreenLook(new Encoding(StandardCharsets.UTF_8, true), Colours.NONE, true, false);
            new Thread(() -> {
                        try {
                            code.complete(FullScreen.run(shell, tty, look));
                        } catch (UnexpectedFailure | RuntimeException why) {
                            code.completeExceptionally(why);
                        }
                    })
                    .start();
        }

        void types(String keys) throws IOException {
            hands.write(keys.getBytes(StandardCharsets.US_ASCII));
            hands.flush();
        }

        void resizes(int columns, int rows) {
            device.setSize(Size.of(columns, rows));
            device.raise(Signal.WINCH);
        }

        int code() throws Exception {
            return code.get(30, TimeUnit.SECONDS);
        }
    }

    /** What went to a terminal. */
    private static final class Painted extends OutputStream {
        private final StringBuilder text = new StringBuilder();

        @Override
        public synchronized void write(int octet) {
            text.append((char) (octet & 0xff));
            notifyAll();
        }

        /** Waits until this was painted, and forgets everything up to its end. */
        synchronized void await(String words) throws InterruptedException {
            long until = System.nanoTime() + TimeUnit.SECONDS.toNanos(30);
            while (text.indexOf(words) < 0) {
                long millis = TimeUnit.NANOSECONDS.toMillis(until - System.nanoTime());
                assertThat(millis).as("\"" + words + "\" in " + text).isPositive();
                wait(millis);
            }
            text.delete(0, text.indexOf(words) + words.length());
        }

        synchronized boolean holds(String words) {
            return text.indexOf(words) >= 0;
        }
    }

    private static String position(int row) {
        return "\u001b[" + row + ";1H";
    }

    @Test
    void each_screen_is_painted_in_its_own_size_and_asked_for_its_own_resize() throws Exception {
        Seat small = new Seat(60, 16);
        Seat large = new Seat(100, 30);
        small.painted.await(position(16));
        large.painted.await(position(30));

        small.resizes(80, 24);
        small.painted.await(position(24));
        // What is left of the large screen's first frame is its last row: it has not begun another.
        assertThat(large.painted.holds(position(1))).isFalse();

        small.types("\u0003");
        large.types("\u0003");
        assertThat(small.code()).isEqualTo(Tty.INTERRUPTED);
        assertThat(large.code()).isEqualTo(Tty.INTERRUPTED);
    }

    @Test
    void one_leaves_and_the_other_goes_on() throws Exception {
        Seat first = new Seat(80, 24);
        Seat second = new Seat(80, 24);
        first.painted.await(position(24));
        second.painted.await(position(24));

        first.hands.close();
        assertThat(first.code()).isZero();
        first.painted.await(JlineTerminal.LEAVE);
        assertThat(first.device.getAttributes().getLocalFlag(LocalFlag.ICANON)).isTrue();
        assertThat(second.device.getAttributes().getLocalFlag(LocalFlag.ICANON)).isFalse();

        second.types("?");
        second.painted.await("On this page");
        second.types("\u0003");
        assertThat(second.code()).isEqualTo(Tty.INTERRUPTED);
    }

    @Test
    void ctrl_z_at_a_connection_stops_nobody() throws Exception {
        Seat first = new Seat(80, 24);
        Seat second = new Seat(80, 24);
        first.painted.await(position(24));
        second.painted.await(position(24));

        first.types("\u001a");
        first.types("?");
        first.painted.await("On this page");
        second.types("\u0003");
        assertThat(second.code()).isEqualTo(Tty.INTERRUPTED);
        first.types("\u0003");
        assertThat(first.code()).isEqualTo(Tty.INTERRUPTED);
    }

    @Test
    void nothing_of_the_process_is_taken_over() throws Exception {
        Thread.UncaughtExceptionHandler before = Thread.getDefaultUncaughtExceptionHandler();
        Seat seat = new Seat(80, 24);
        seat.painted.await(position(24));
        assertThat(Thread.getDefaultUncaughtExceptionHandler()).isSameAs(before);
        seat.types("\u0003");
        assertThat(seat.code()).isEqualTo(Tty.INTERRUPTED);
    }
}

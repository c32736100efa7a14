package dev.handshake.terminal.lanterna;

import com.googlecode.lanterna.TerminalSize;
import dev.handshake.terminal.shell.Colours;
import dev.handshake.terminal.shell.Encoding;
import dev.handshake.terminal.shell.Shell;
import dev.handshake.terminal.tty.Tty;
import dev.handshake.view.Page;
import dev.handshake.view.cells.Frame;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jline.terminal.Attributes;
import org.jline.terminal.Terminal;
import org.jline.terminal.Terminal.Signal;

/**
 * The full-screen door: frames out, keys in. Everything that can happen (bytes, a new size, a message from the store, being
 * continued, a crash elsewhere) stands in one line and is dealt with by one thread, so a frame is never painted by two.
 * However the program ends, the terminal is given back as it was found.
 */
public final class FullScreen {
    /** How long a terminal may take to say where its cursor is before we leave without the answer. */
    private static final int ANSWER_MILLIS = 150;

    private static final int STEP_MILLIS = 25;

    /** The longest that a head may be on its way. */
    private static final int MOVE_MILLIS = 240;

    private static final String PROBE = "─";

    private final Shell shell;
    private final Terminal device;
    private final InputStream keys;
    private final JlineTerminal screen;
    private final Painter painter;
    private final Decoder decoder;
    private final Attributes cooked;
    private final Thread reader = new Thread(this::read, "keys");
    private final BlockingQueue<Event> events = new LinkedBlockingQueue<>();
    private final boolean moves;
    /** What is still to be shown of a motion, the page itself last; empty where that is on the screen. */
    private final Deque<Frame> moving = new ArrayDeque<>();

    private Page seen;
    private TerminalSize seenAt;
    private long moveEndNanos;
    private boolean ascii;
    private volatile boolean awaitsAnswer;
    private boolean inside;

    /** What the loop deals with, one after the other. */
    private sealed interface Event {
        record Bytes(byte[] bytes) implements Event {}

        record Broken(Throwable why) implements Event {}

        enum Plain implements Event {
            /** The page or the size may be another. */
            LOOK_AGAIN,
            CONTINUED,
            HUNG_UP
        }
    }

    private FullScreen(Shell shell, Tty tty, Encoding encoding, Colours colours, boolean ascii, boolean moves) {
        this.moves = moves;
        this.shell = shell;
        this.device = tty.terminal();
        this.keys = tty.keys();
        this.screen = new JlineTerminal(device, encoding.charset());
        this.painter = new Painter(screen, colours);
        this.decoder = new Decoder(encoding.charset());
        this.cooked = device.getAttributes();
        this.ascii = ascii || encoding.needsAscii();
        this.awaitsAnswer = encoding.charset().equals(StandardCharsets.UTF_8) && !ascii;
    }

    /**
     * Runs until the shell is over and returns the exit code.
     *
     * @param ascii true where the learner asked for ASCII shapes; else the terminal is asked what it can show
     * @throws UnexpectedFailure after the terminal is restored, for anything that was not foreseen
     */
    public static int run(Shell shell, Tty tty, Encoding encoding, Colours colours, boolean ascii)
            throws UnexpectedFailure {
        return run(shell, tty, encoding, colours, ascii, false);
    }

    /**
     * As above.
     *
     * @param moves true where the head of a delivered segment may run along its wire
     */
    public static int run(Shell shell, Tty tty, Encoding encoding, Colours colours, boolean ascii, boolean moves)
            throws UnexpectedFailure {
        return new FullScreen(shell, tty, encoding, colours, ascii, moves).run();
    }

    private int run() throws UnexpectedFailure {
        Thread last = new Thread(this::dying, "restore the terminal");
        Runtime.getRuntime().addShutdownHook(last);
        Thread.UncaughtExceptionHandler before = Thread.getDefaultUncaughtExceptionHandler();
        Thread.setDefaultUncaughtExceptionHandler((thread, why) -> events.add(new Event.Broken(why)));
        try {
            shell.onChange(() -> events.add(Event.Plain.LOOK_AGAIN));
            screen.addResizeListener((terminal, size) -> events.add(Event.Plain.LOOK_AGAIN));
            device.handle(Signal.CONT, signal -> events.add(Event.Plain.CONTINUED));
            enter();
            firstFrame();
            shell.firstFrameShown();
            listen();
            int code = loop();
            leave();
            return code;
        } catch (IOException gone) {
            // Nobody sees the screen any more; what was answered is kept.
            shell.quit();
            leave();
            return shell.exitCode();
        } catch (InterruptedException | RuntimeException | Error why) {
            leave();
            throw new UnexpectedFailure(why);
        } finally {
            shell.onChange(() -> {});
            reader.interrupt();
            Thread.setDefaultUncaughtExceptionHandler(before);
            forgetHook(last);
        }
    }

    private int loop() throws IOException, InterruptedException {
        while (!shell.over()) {
            int patience = decoder.patienceMillis();
            int wait = patience == 0 && !moving.isEmpty() ? STEP_MILLIS : patience;
            Event event = wait == 0 ? events.take() : events.poll(wait, TimeUnit.MILLISECONDS);
            if (event == null && patience == 0) {
                step();
                continue;
            }
            // Whatever came in ends a motion: the page is painted as it is.
            // Whatever has come in meanwhile is dealt with before painting: a held key does not queue up frames.
            do {
                List<TerminalInput> inputs = List.of();
                if (event == null) {
                    inputs = decoder.settle();
                } else if (event instanceof Event.Bytes more) {
                    inputs = decoder.feed(more.bytes(), more.bytes().length);
                } else if (event instanceof Event.Broken broken) {
                    throw new IllegalStateException(broken.why());
                } else if (event == Event.Plain.CONTINUED) {
                    enter();
                } else if (event == Event.Plain.HUNG_UP) {
                    shell.quit();
                }
                for (TerminalInput input : inputs) {
                    if (input.equals(new TerminalInput.Key("ctrl-c"))) {
                        shell.quit();
                        return Tty.INTERRUPTED;
                    }
                    accept(input);
                }
                event = events.poll();
            } while (event != null && !shell.over());
            if (!shell.over()) {
                paint();
            }
        }
        return shell.exitCode();
    }

    private void accept(TerminalInput input) throws IOException {
        if (input instanceof TerminalInput.CursorAt at) {
            answered(at);
        } else if (input instanceof TerminalInput.Paste paste) {
            shell.text(paste.text());
        } else if (input instanceof TerminalInput.Key key) {
            switch (key.name()) {
                case "ctrl-l" -> painter.forget();
                case "ctrl-z" -> suspend();
                default -> shell.key(key.name());
            }
        }
    }

    /** Nothing is painted once the screen has been left, by whichever thread. */
    private synchronized void paint() throws IOException {
        if (!inside) {
            return;
        }
        TerminalSize size = screen.getTerminalSize();
        Page page = shell.page();
        Page before = size.equals(seenAt) ? seen : page;
        seen = page;
        seenAt = size;
        moving.clear();
        if (moves && before != page) {
            moving.addAll(page.motionFrom(before, size.getColumns(), size.getRows(), ascii));
        }
        moving.add(page.frame(size.getColumns(), size.getRows(), ascii));
        moveEndNanos = System.nanoTime() + MOVE_MILLIS * 1_000_000L;
        painter.paint(moving.remove());
    }

    /** The next picture of a motion; the last one at once where the terminal is too slow for it. */
    private synchronized void step() throws IOException {
        while (moving.size() > 1 && System.nanoTime() > moveEndNanos) {
            moving.remove();
        }
        Frame next = moving.remove();
        if (inside) {
            painter.paint(next);
        }
    }

    /** The first frame, and behind it the question how wide a line is here; the answer is waited for by nobody. */
    private synchronized void firstFrame() throws IOException {
        paint();
        if (awaitsAnswer) {
            screen.setCursorVisible(false);
            screen.askWidth(PROBE);
            painter.forget();
            paint();
        }
    }

    /**
     * One column: lines can be drawn. Two: this terminal draws characters of ambiguous width wide. Three, one for each byte
     * of it in UTF-8: no Unicode here at all.
     */
    private void answered(TerminalInput.CursorAt at) {
        if (!awaitsAnswer) {
            return;
        }
        awaitsAnswer = false;
        int width = at.column() - 1;
        ascii = width != 1;
        if (width > 2) {
            screen.encodeIn(StandardCharsets.US_ASCII);
        }
        if (width != 1) {
            // What was painted so far stands in the wrong columns.
            painter.forget();
        }
    }

    private void suspend() throws IOException {
        leave();
        Tty.suspend();
        enter();
    }

    /** Ours from here: raw keys, the alternate screen. Entering twice does no harm. */
    private synchronized void enter() throws IOException {
        device.setAttributes(Tty.raw(cooked));
        screen.enterPrivateMode();
        painter.forget();
        inside = true;
    }

    private synchronized void leave() {
        if (!inside) {
            return;
        }
        inside = false;
        try {
            screen.exitPrivateMode();
            drain();
            device.setAttributes(cooked);
        } catch (IOException | RuntimeException gone) {
            Tty.writeLast(JlineTerminal.LEAVE);
        }
    }

    /** An answer still under way would be typed into the shell's command line: it is waited for, but not for long. */
    private void drain() {
        long until = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(ANSWER_MILLIS);
        try {
            while (awaitsAnswer && System.nanoTime() < until) {
                if (events.poll(10, TimeUnit.MILLISECONDS) instanceof Event.Bytes more) {
                    decoder.feed(more.bytes(), more.bytes().length).stream()
                            .filter(TerminalInput.CursorAt.class::isInstance)
                            .forEach(answer -> awaitsAnswer = false);
                }
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    /**
     * TERM, HUP and INT end the JVM through here; JLine's own hook may already have closed the device. The loop may be at
     * work still and take the awaited answer itself, so both look for it.
     */
    private synchronized void dying() {
        if (!inside) {
            return;
        }
        inside = false;
        Tty.writeLast(JlineTerminal.LEAVE);
        try {
            drain();
            device.setAttributes(cooked);
        } catch (RuntimeException closed) {
            // Closing it has restored the modes.
        }
        reader.interrupt();
    }

    private static void forgetHook(Thread hook) {
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException dying) {
            // It is running: that is what it was for.
        }
    }

    /** Reads in a thread of its own, because a read from a terminal cannot be given up. */
    private void listen() {
        reader.setDaemon(true);
        reader.start();
    }

    private void read() {
        byte[] buffer = new byte[4096];
        try {
            while (true) {
                int length = keys.read(buffer);
                if (length < 0) {
                    break;
                }
                byte[] bytes = new byte[length];
                System.arraycopy(buffer, 0, bytes, 0, length);
                events.add(new Event.Bytes(bytes));
            }
        } catch (IOException gone) {
            // As the end of input.
        }
        events.add(Event.Plain.HUNG_UP);
    }
}

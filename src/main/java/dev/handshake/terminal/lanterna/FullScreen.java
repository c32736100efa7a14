package dev.handshake.terminal.lanterna;

import com.googlecode.lanterna.TerminalSize;
import dev.handshake.terminal.shell.Shell;
import dev.handshake.terminal.tty.ProcessLink;
import dev.handshake.terminal.tty.Tty;
import dev.handshake.view.Page;
import dev.handshake.view.cells.Frame;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jline.terminal.Attributes;
import org.jline.terminal.Terminal;
import org.jline.terminal.Terminal.Signal;
import org.jline.terminal.Terminal.SignalHandler;

/**
 * The full-screen door: frames out, keys in. Everything that can happen (bytes, a new size, a message from the store, being
 * continued, a crash elsewhere) stands in one queue and is dealt with by one thread, so a frame is never painted by two.
 * However the program ends, the terminal is given back as it was found.
 *
 * <p>Each call of {@link #run} has a device, a size and an end of its own; several may run in one JVM. What concerns the
 * process goes through the {@link ProcessLink} of the device.
 */
public final class FullScreen {
    /** How long a terminal may take to say where its cursor is before we leave without the answer. */
    private static final int ANSWER_MILLIS = 150;

    private static final String PROBE = "─";

    private final Shell shell;
    private final ProcessLink process;
    private final Terminal device;
    private final JlineTerminal screen;
    private final Painter painter;
    private final Decoder decoder;
    private final Attributes cooked;
    private final KeyReader reader;
    private final BlockingQueue<ScreenEvent> events = new LinkedBlockingQueue<>();
    private final FrameQueue motion = new FrameQueue();
    private final Inputs inputs = new Inputs();
    private final boolean moves;

    private Page seen;
    private TerminalSize seenAt;
    private boolean ascii;
    private volatile boolean awaitsAnswer;
    private boolean inside;
    private boolean interrupted;
    private long lastByteNanos;

    private FullScreen(Shell shell, Tty tty, ScreenLook look) {
        this.shell = shell;
        this.process = tty.process();
        this.device = tty.terminal();
        this.screen = new JlineTerminal(device, look.encoding().charset());
        this.painter = new Painter(screen, look.colours());
        this.decoder = new Decoder(look.encoding().charset());
        this.cooked = device.getAttributes();
        this.reader = new KeyReader(tty.keys(), events::add);
        this.moves = look.moves();
        this.ascii = look.beginsInAscii();
        this.awaitsAnswer = look.asksWidth();
    }

    /**
     * Runs until the shell is over and returns the exit code.
     *
     * @throws UnexpectedFailure after the terminal is restored, for anything that was not foreseen
     */
    public static int run(Shell shell, Tty tty, ScreenLook look) throws UnexpectedFailure {
        return new FullScreen(shell, tty, look).run();
    }

    private int run() throws UnexpectedFailure {
        ProcessLink.Tie last = process.beforeExit("restore the terminal", this::dying);
        ProcessLink.Tie crashes = process.onCrash(why -> events.add(new ScreenEvent.Broken(why)));
        SignalHandler before = device.handle(Signal.CONT, signal -> events.add(new ScreenEvent.Continued()));
        if (process.canStop()) {
            device.handle(Signal.TSTP, this::stopping);
        }
        try {
            shell.onChange(() -> events.add(new ScreenEvent.LookAgain()));
            screen.addResizeListener((terminal, size) -> events.add(new ScreenEvent.LookAgain()));
            enter();
            firstFrame();
            shell.firstFrameShown();
            reader.start();
            loop();
            leave();
            return interrupted ? Tty.INTERRUPTED : shell.exitCode();
        } catch (IOException gone) {
            // The terminal is gone; what was answered is kept.
            shell.quit();
            leave();
            return shell.exitCode();
        } catch (InterruptedException | RuntimeException | Error why) {
            leave();
            throw new UnexpectedFailure(why);
        } finally {
            shell.onChange(() -> {});
            reader.stop();
            screen.letGo();
            device.handle(Signal.CONT, before);
            if (process.canStop()) {
                device.handle(Signal.TSTP, SignalHandler.SIG_DFL);
            }
            crashes.undo();
            last.undo();
        }
    }

    // ---------------------------------------------------------------- what happens

    private void loop() throws IOException, InterruptedException {
        while (!over()) {
            boolean unfinished = decoder.patienceMillis() > 0;
            ScreenEvent event = next(unfinished);
            if (event == null && !unfinished) {
                step();
                continue;
            }
            if (event == null) {
                accept(decoder.settle());
            }
            // Whatever has come in meanwhile is dealt with before painting: a held key does not queue up frames.
            for (; event != null && !over(); event = events.poll()) {
                event.reach(inputs);
            }
            if (!over()) {
                shell.aboutToShow();
                paint();
            }
        }
    }

    private boolean over() {
        return interrupted || shell.over();
    }

    /**
     * The next event; null where the decoder will wait no longer, or the next picture of a motion is due. An unfinished
     * sequence of keys holds a motion up; whatever comes in ends it. The decoder's patience counts from the last byte: the
     * second of a clock does not begin it anew.
     */
    private ScreenEvent next(boolean unfinished) throws InterruptedException {
        if (unfinished) {
            long patience = TimeUnit.MILLISECONDS.toNanos(decoder.patienceMillis());
            return events.poll(lastByteNanos + patience - System.nanoTime(), TimeUnit.NANOSECONDS);
        }
        return motion.isUnderWay() ? events.poll(FrameQueue.STEP_MILLIS, TimeUnit.MILLISECONDS) : events.take();
    }

    private void accept(List<TerminalInput> typed) throws IOException {
        for (TerminalInput input : TerminalInput.joined(typed)) {
            if (!over()) {
                input.reach(inputs);
            }
        }
    }

    /** Of the page as it was painted: its size says whether it can be turned. */
    private TerminalSize seenSize() {
        return seenAt == null ? screen.getTerminalSize() : seenAt;
    }

    /** What each event and each input leads to. */
    private final class Inputs implements ScreenEvent.Listener, TerminalInput.Listener {
        @Override
        public void typed(byte[] bytes) throws IOException {
            lastByteNanos = System.nanoTime();
            accept(decoder.feed(bytes, bytes.length));
        }

        @Override
        public void stopped() throws IOException {
            suspend();
        }

        @Override
        public void broken(Throwable why) {
            throw new IllegalStateException(why);
        }

        @Override
        public void lookAgain() {
            // Painting follows every event.
            shell.pressHeld();
        }

        @Override
        public void continued() throws IOException {
            enter();
        }

        @Override
        public void hungUp() {
            shell.quit();
        }

        @Override
        public void key(String name) throws IOException {
            switch (name) {
                case "ctrl-c" -> {
                    interrupted = true;
                    shell.quit();
                }
                case "ctrl-l" -> painter.forget();
                case "ctrl-z" -> suspend();
                default -> shell.key(name, seenSize().getColumns(), seenSize().getRows());
            }
        }

        @Override
        public void characters(String text) {
            shell.keys(text, seenSize().getColumns(), seenSize().getRows());
        }

        @Override
        public void pasted(String text) {
            shell.text(text);
        }

        @Override
        public void cursorAt(int row, int column) {
            answered(column - 1);
        }
    }

    // ---------------------------------------------------------------- painting

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
        List<Frame> way =
                moves && before != page ? page.motionFrom(before, size.getColumns(), size.getRows(), ascii) : List.of();
        painter.paint(motion.begin(way, page.frame(size.getColumns(), size.getRows(), ascii)));
    }

    private synchronized void step() throws IOException {
        Frame next = motion.next();
        if (inside) {
            painter.paint(next);
        }
    }

    /** The first frame, and behind it the question how wide a line is here; the loop does not wait for the answer. */
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
     * The probe took so many columns. One: lines can be drawn. Two: this terminal draws characters of ambiguous width wide.
     * Three, one for each byte of it in UTF-8: no Unicode here at all.
     */
    private void answered(int width) {
        if (!awaitsAnswer) {
            return;
        }
        awaitsAnswer = false;
        ascii = width != 1;
        if (width > 2) {
            screen.encodeIn(StandardCharsets.US_ASCII);
        }
        if (width != 1) {
            // What was painted so far stands in the wrong columns.
            painter.forget();
        }
    }

    // ---------------------------------------------------------------- coming and going

    /** The signal that stops the job is ours to answer, so that the screen is left first; then it is the system's. */
    private void suspend() throws IOException {
        if (process.canStop()) {
            leave();
            device.handle(Signal.TSTP, SignalHandler.SIG_DFL);
            shell.away(process::stop);
            device.handle(Signal.TSTP, this::stopping);
            enter();
        }
    }

    private void stopping(Signal signal) {
        events.add(new ScreenEvent.Stopped());
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
            process.writeLast(JlineTerminal.LEAVE);
        }
    }

    /**
     * The process ends through here by TERM, HUP or INT; JLine's own hook may already have closed the device. The loop may be
     * at work still and take the awaited answer itself, so both look for it.
     */
    private synchronized void dying() {
        if (!inside) {
            return;
        }
        inside = false;
        process.writeLast(JlineTerminal.LEAVE);
        try {
            drain();
            device.setAttributes(cooked);
        } catch (IOException | RuntimeException closed) {
            // Closing it has restored the modes.
        }
        reader.stop();
    }

    /** An answer still under way would be typed into the shell's command line: it is waited for, but not for long. */
    private void drain() throws IOException {
        long until = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(ANSWER_MILLIS);
        Answer answer = new Answer();
        try {
            while (awaitsAnswer && System.nanoTime() < until) {
                ScreenEvent event = events.poll(10, TimeUnit.MILLISECONDS);
                if (event != null) {
                    event.reach(answer);
                }
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    /** Looks for the awaited answer; whatever else comes in is too late. */
    private final class Answer implements ScreenEvent.Listener, TerminalInput.Listener {
        @Override
        public void typed(byte[] bytes) throws IOException {
            for (TerminalInput input : decoder.feed(bytes, bytes.length)) {
                input.reach(this);
            }
        }

        @Override
        public void cursorAt(int row, int column) {
            awaitsAnswer = false;
        }

        @Override
        public void broken(Throwable why) {}

        @Override
        public void lookAgain() {}

        @Override
        public void continued() {}

        @Override
        public void stopped() {}

        @Override
        public void hungUp() {}

        @Override
        public void key(String name) {}

        @Override
        public void characters(String text) {}

        @Override
        public void pasted(String text) {}
    }
}

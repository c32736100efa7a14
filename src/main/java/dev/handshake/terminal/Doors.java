package dev.handshake.terminal;

import dev.handshake.terminal.lanterna.FullScreen;
import dev.handshake.terminal.lanterna.ScreenLook;
import dev.handshake.terminal.lanterna.UnexpectedFailure;
import dev.handshake.terminal.plain.PlainFace;
import dev.handshake.terminal.shell.Colours;
import dev.handshake.terminal.shell.Encoding;
import dev.handshake.terminal.shell.Shell;
import dev.handshake.terminal.tty.OwnProcess;
import dev.handshake.terminal.tty.ProcessLink;
import dev.handshake.terminal.tty.SystemTty;
import dev.handshake.terminal.tty.Tty;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * The doors of a program with one learner at its own terminal: chooses the full screen where there is one, else the plain
 * face. A door to anything else needs none of this: see {@link FullScreen#run} and {@link Tty#over}.
 */
public final class Doors {
    /** Said when the full screen was wanted; in both languages, because it may come before any was chosen. */
    private static final String NO_SCREEN = "handshake: 전체 화면을 쓸 수 없어 텍스트 모드로 진행합니다. Going on in plain text. ";

    private static final String FAULT = "handshake: 예기치 않은 오류로 끝났습니다. An unforeseen error ended the program.";

    /** The exit code after a failure of ours. */
    public static final int CRASHED = 1;

    private Doors() {}

    /**
     * Runs the tutor until it is over and returns the exit code: the shell's own, 130 after Ctrl-C, 1 after a failure of
     * ours. A TERM or HUP signal ends the JVM; the shell is told before.
     */
    public static int open(Shell shell, DoorOptions options, Stdio streams) {
        OwnProcess process = new OwnProcess();
        ProcessLink.Tie last = process.beforeExit("keep what was answered", shell::quit);
        try {
            return enter(shell, options, streams, process);
        } catch (UnexpectedFailure crash) {
            return failed(crash.getCause(), shell, streams.err());
        } catch (RuntimeException | Error | IOException why) {
            return failed(why, shell, streams.err());
        } finally {
            last.undo();
        }
    }

    /**
     * Goes in by the full screen without a terminal, so that the JVM can record which classes a start needs. Takes the same
     * arguments as {@link #open}; of the streams only the last counts. The keys are pressed once the past is known.
     */
    public static int rehearse(Shell shell, DoorOptions options, Stdio streams) {
        Encoding encoding = new Encoding(StandardCharsets.UTF_8, true);
        InputStream keys = new PatientKeys(shell, "?qq");
        try (Tty tty = SystemTty.unattended(new OwnProcess(), keys)) {
            return FullScreen.run(shell, tty, new ScreenLook(encoding, Colours.MANY, options.ascii(), false));
        } catch (UnexpectedFailure | IOException why) {
            why.printStackTrace(streams.err());
            return 1;
        }
    }

    private static int enter(Shell shell, DoorOptions options, Stdio streams, OwnProcess process)
            throws IOException, UnexpectedFailure {
        Encoding encoding = Encoding.of(streams.environment(), System.getProperties());
        String term = streams.environment().getOrDefault("TERM", "");
        boolean dumb = term.isEmpty() || term.equals("dumb");
        boolean lines = options.plain() || dumb;
        Optional<Tty> found = lines ? SystemTty.openLines(process, encoding, term) : SystemTty.open(process, encoding);
        if (found.isEmpty()) {
            if (!options.plain()) {
                streams.err().println(NO_SCREEN + "(stdin/stdout)");
            }
            return PlainFace.onPipe(shell, streams.in(), encoding.charset(), streams.out());
        }
        try (Tty tty = found.get()) {
            if (lines) {
                if (!options.plain()) {
                    streams.err().println(NO_SCREEN + "(TERM=" + term + ")");
                }
                return PlainFace.onTerminal(shell, tty, options.history());
            }
            Colours colours = options.noColour() ? Colours.NONE : Colours.of(streams.environment());
            // A terminal without colours may be a slow one, and a learner who wants none wants a still page.
            boolean moves = !options.noMotion() && colours != Colours.NONE;
            return FullScreen.run(shell, tty, new ScreenLook(encoding, colours, options.ascii(), moves));
        }
    }

    private static int failed(Throwable why, Shell shell, PrintWriter err) {
        why.printStackTrace(err);
        err.println(FAULT);
        err.flush();
        shell.quit();
        return CRASHED;
    }
}

package dev.handshake.terminal;

import dev.handshake.terminal.lanterna.FullScreen;
import dev.handshake.terminal.lanterna.UnexpectedFailure;
import dev.handshake.terminal.plain.PlainFace;
import dev.handshake.terminal.shell.Colours;
import dev.handshake.terminal.shell.Encoding;
import dev.handshake.terminal.shell.Shell;
import dev.handshake.terminal.tty.Tty;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;

/** Chooses the door: the full screen where there is one, else the plain face. */
public final class Doors {
    /** Said when the full screen was wanted; in both languages, because it may come before any was chosen. */
    private static final String NO_SCREEN = "handshake: 화면 없이 글로 합니다. Going on in plain text. ";

    private static final String CRASHED =
            "handshake: 예기치 않은 오류로 끝났습니다. 답은 저장되어 있습니다. An unforeseen error ended the program; answers are saved.";

    private Doors() {}

    /**
     * Runs the tutor until it is over and returns the exit code: the shell's own, 130 after Ctrl-C, 1 after a failure of
     * ours. A TERM or HUP signal ends the JVM; the shell is told before.
     */
    public static int open(
            Shell shell, Wish wish, Map<String, String> environment, InputStream in, PrintWriter out, PrintWriter err) {
        Thread last = new Thread(shell::quit, "keep what was answered");
        Runtime.getRuntime().addShutdownHook(last);
        try {
            return enter(shell, wish, environment, in, out, err);
        } catch (UnexpectedFailure crash) {
            return failed(crash.getCause(), shell, err);
        } catch (RuntimeException | Error | IOException why) {
            return failed(why, shell, err);
        } finally {
            forget(last);
        }
    }

    /**
     * Goes in by the full screen with nobody there, so that the JVM can record which classes a start needs. Takes the
     * same arguments as {@link #open}; only the first counts.
     */
    public static int rehearse(
            Shell shell, Wish wish, Map<String, String> environment, InputStream in, PrintWriter out, PrintWriter err) {
        Encoding encoding = new Encoding(StandardCharsets.UTF_8, true);
        try (Tty tty = Tty.unattended(new ByteArrayInputStream("?qq".getBytes(StandardCharsets.US_ASCII)))) {
            return FullScreen.run(shell, tty, encoding, Colours.MANY, wish.ascii());
        } catch (UnexpectedFailure | IOException why) {
            why.printStackTrace(err);
            return 1;
        }
    }

    private static int enter(
            Shell shell, Wish wish, Map<String, String> environment, InputStream in, PrintWriter out, PrintWriter err)
            throws IOException, UnexpectedFailure {
        Encoding encoding = Encoding.of(environment, System.getProperties());
        String term = environment.getOrDefault("TERM", "");
        boolean dumb = term.isEmpty() || term.equals("dumb");
        boolean lines = wish.plain() || dumb;
        Optional<Tty> found = lines ? Tty.openLines(encoding, term) : Tty.open(encoding);
        if (found.isEmpty()) {
            if (!wish.plain()) {
                err.println(NO_SCREEN + "(stdin/stdout)");
            }
            return PlainFace.onPipe(shell, in, encoding.charset(), out);
        }
        try (Tty tty = found.get()) {
            if (lines) {
                if (!wish.plain()) {
                    err.println(NO_SCREEN + "(TERM=" + term + ")");
                }
                return PlainFace.onTerminal(shell, tty, wish.history());
            }
            Colours colours = wish.colourless() ? Colours.NONE : Colours.of(environment);
            // A terminal without colours may be a slow one, and whoever wants none wants calm.
            boolean moves = !wish.still() && colours != Colours.NONE;
            return FullScreen.run(shell, tty, encoding, colours, wish.ascii(), moves);
        }
    }

    private static int failed(Throwable why, Shell shell, PrintWriter err) {
        why.printStackTrace(err);
        err.println(CRASHED);
        err.flush();
        shell.quit();
        return 1;
    }

    private static void forget(Thread hook) {
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException dying) {
            // It is running already.
        }
    }
}

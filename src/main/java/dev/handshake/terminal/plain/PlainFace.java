package dev.handshake.terminal.plain;

import dev.handshake.terminal.shell.Shell;
import dev.handshake.terminal.tty.ProcessLink;
import dev.handshake.terminal.tty.Tty;
import dev.handshake.view.Page;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import org.jline.reader.impl.LineReaderImpl;

/** Says the page, reads a line, says what is new. Append only: what was said stays where it was said. */
public final class PlainFace {
    private final Shell shell;
    private final LineSource lines;
    private final PrintWriter out;

    private PlainFace(Shell shell, LineSource lines, PrintWriter out) {
        this.shell = shell;
        this.lines = lines;
        this.out = out;
    }

    /** Runs on a terminal and returns the exit code. What was typed before is remembered in {@code history}. */
    public static int onTerminal(Shell shell, Tty tty, Path history) {
        EditedLines lines = new EditedLines(tty.terminal(), history);
        // A signal may end the program in the middle of a line: then nobody else asks the terminal to stop marking
        // pastes.
        ProcessLink.Tie last = tty.process().beforeExit("end of the line", () -> {
            if (lines.marksPastes()) {
                tty.process().writeLast(LineReaderImpl.BRACKETED_PASTE_OFF);
            }
        });
        try {
            return new PlainFace(shell, lines, tty.terminal().writer()).run();
        } finally {
            last.undo();
        }
    }

    /** Runs on a file or a pipe and returns the exit code. Neither prompt nor echo. */
    public static int onPipe(Shell shell, InputStream in, Charset charset, PrintWriter out) {
        return new PlainFace(shell, new PipeLines(in, charset), out).run();
    }

    private int run() {
        Page said = shell.page();
        say(said.speech());
        if (out.checkError()) {
            shell.abandon();
            return shell.exitCode();
        }
        shell.firstFrameShown();
        try {
            // A writer that fails has lost its reader (handshake ... | head): then we are done.
            while (!shell.over() && !out.checkError()) {
                String line = lines.next(shell.page().words());
                if (line == null) {
                    break;
                }
                boolean understood = shell.line(clean(line));
                shell.aboutToShow();
                Page now = shell.page();
                if (!shell.over()) {
                    say(understood ? now.speechAfter(said) : now.notUnderstood(line));
                }
                said = now;
            }
        } catch (LineSource.Interrupted ctrlC) {
            shell.quit();
            return Tty.INTERRUPTED;
        } catch (IOException unreadable) {
            // As the end of input.
        }
        shell.quit();
        return shell.exitCode();
    }

    private void say(List<String> sentences) {
        sentences.forEach(out::println);
        out.flush();
    }

    /** One syllable one character, however it was typed; no control characters. */
    private static String clean(String line) {
        return Normalizer.normalize(line, Normalizer.Form.NFC)
                .replace('\t', ' ')
                .replaceAll("\\p{Cntrl}", "")
                .strip();
    }
}

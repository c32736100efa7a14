package dev.handshake.cli.commands;

import dev.handshake.content.library.ReadListener;
import dev.handshake.lesson.Lang;
import java.io.PrintWriter;

/** How far a long check has come, on one line of a terminal, which is empty again when it is done. */
final class ProgressLine implements ReadListener {
    /** Fewer are read before the line could be seen. */
    private static final int FEWEST = 100;

    private static final int STEP = 20;
    private static final String ERASED = "\r\u001b[K";

    private final PrintWriter err;
    private final Lang lang;
    private final boolean isTerminal;

    ProgressLine(PrintWriter err, Lang lang, boolean isTerminal) {
        this.err = err;
        this.lang = lang;
        this.isTerminal = isTerminal;
    }

    @Override
    public void reached(int read, int files) {
        if (!isTerminal || files < FEWEST) {
            return;
        }
        if (read == files) {
            err.print(ERASED);
            err.flush();
        } else if (read % STEP == 0) {
            String line = lang == Lang.KO
                    ? "파일 " + files + "개 중 " + read + "개를 읽었습니다."
                    : read + " of " + files + " files read.";
            err.print(ERASED + line);
            err.flush();
        }
    }
}

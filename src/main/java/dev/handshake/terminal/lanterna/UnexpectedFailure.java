package dev.handshake.terminal.lanterna;

/** The program failed in a way nobody foresaw. The terminal is restored already, so the trace can be read. */
public final class UnexpectedFailure extends Exception {
    UnexpectedFailure(Throwable why) {
        super(why);
    }
}

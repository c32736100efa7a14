package dev.handshake.terminal.lanterna;

/** A fault of the program. The terminal is restored already, so the trace can be read. */
public final class UnexpectedFailure extends Exception {
    UnexpectedFailure(Throwable why) {
        super(why);
    }
}

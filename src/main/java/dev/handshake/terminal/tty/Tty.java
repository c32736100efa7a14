package dev.handshake.terminal.tty;

import java.io.IOException;
import java.io.InputStream;
import org.jline.terminal.Attributes;
import org.jline.terminal.Attributes.ControlChar;
import org.jline.terminal.Attributes.InputFlag;
import org.jline.terminal.Attributes.LocalFlag;
import org.jline.terminal.Terminal;

/**
 * The device under a door: its modes, size and signals, its keys, and what links it to the process. Several may be open in one
 * JVM; {@link SystemTty} opens the one that standard input and standard output are joined to.
 */
public final class Tty implements AutoCloseable {
    /** 128 and the number of SIGINT, as a shell reports it. */
    public static final int INTERRUPTED = 130;

    private final Terminal terminal;
    private final InputStream keys;
    private final ProcessLink process;

    Tty(Terminal terminal, InputStream keys, ProcessLink process) {
        this.terminal = terminal;
        this.keys = keys;
        this.process = process;
    }

    /** A device that JLine has opened already, such as a connection; the process goes on without it. */
    public static Tty over(Terminal terminal, InputStream keys) {
        return new Tty(terminal, keys, ProcessLink.NONE);
    }

    /** JLine's view of it. */
    public Terminal terminal() {
        return terminal;
    }

    /**
     * Bytes as they are typed, read past JLine: a read through it holds the lock that its {@code close} wants, so the
     * program would end only after one more key.
     */
    public InputStream keys() {
        return keys;
    }

    /** What the process does for the door at this device. */
    public ProcessLink process() {
        return process;
    }

    /** Gives the modes back as they were found. */
    @Override
    public void close() throws IOException {
        terminal.close();
    }

    /**
     * These modes with every key handed over as it is typed, at once and unechoed. No key is left to the driver: Ctrl-C and
     * Ctrl-Z arrive as keys so that the screen can be restored first, Ctrl-\ so that no thread dump is printed on it,
     * Ctrl-S so that it does not freeze, Ctrl-V so that it does not eat the next key.
     */
    public static Attributes raw(Attributes cooked) {
        Attributes raw = new Attributes(cooked);
        raw.setLocalFlag(LocalFlag.ICANON, false);
        raw.setLocalFlag(LocalFlag.ECHO, false);
        raw.setLocalFlag(LocalFlag.ISIG, false);
        raw.setLocalFlag(LocalFlag.IEXTEN, false);
        raw.setInputFlag(InputFlag.IXON, false);
        raw.setInputFlag(InputFlag.ICRNL, false);
        raw.setInputFlag(InputFlag.INLCR, false);
        raw.setInputFlag(InputFlag.IGNCR, false);
        raw.setInputFlag(InputFlag.ISTRIP, false);
        raw.setControlChar(ControlChar.VMIN, 1);
        raw.setControlChar(ControlChar.VTIME, 0);
        return raw;
    }
}

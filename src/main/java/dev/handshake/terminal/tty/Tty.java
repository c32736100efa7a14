package dev.handshake.terminal.tty;

import dev.handshake.terminal.shell.Encoding;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jline.terminal.Attributes;
import org.jline.terminal.Attributes.ControlChar;
import org.jline.terminal.Attributes.InputFlag;
import org.jline.terminal.Attributes.LocalFlag;
import org.jline.terminal.Size;
import org.jline.terminal.Terminal;
import org.jline.terminal.Terminal.Signal;
import org.jline.terminal.Terminal.SignalHandler;
import org.jline.terminal.spi.SystemStream;
import org.jline.terminal.spi.TerminalProvider;
import org.jline.utils.FastBufferedOutputStream;
import org.jline.utils.InfoCmp;
import org.jline.utils.NonCloseableInputStream;
import org.jline.utils.NonCloseableOutputStream;
import org.jline.utils.ShutdownHooks;
import org.jline.utils.Signals;

/**
 * The device under both doors: the terminal that standard input and standard output are joined to.
 *
 * <p>JLine's provider is called directly and not through {@code TerminalBuilder}: the builder asks every provider in turn
 * and starts up to six processes ({@code test}, {@code tty}) before the first frame. The native provider starts none;
 * where its library cannot be loaded (a temporary folder mounted noexec) the one that runs {@code stty} takes over.
 */
public final class Tty implements AutoCloseable {
    /** 128 and the number of SIGINT, as a shell reports it. */
    public static final int INTERRUPTED = 130;

    /**
     * Without an entry of its own for a type JLine runs {@code infocmp} and reads some two thousand characters; a full
     * screen needs none of them.
     */
    private static final String ABILITIES_UNKNOWN = "handshake";

    /** Held here, because a logger that nobody holds forgets its level. */
    private static final Logger JLINE = Logger.getLogger("org.jline");

    private final Terminal terminal;
    private final InputStream keys;

    private Tty(Terminal terminal, InputStream keys) {
        this.terminal = terminal;
        this.keys = keys;
    }

    /** A device that JLine has opened already: a connection, or an emulator in a test. */
    public static Tty over(Terminal terminal, InputStream keys) {
        return new Tty(terminal, keys);
    }

    /** A terminal with nobody behind it: these keys come from it, and what is painted is lost. */
    public static Tty unattended(InputStream keys) throws IOException {
        Charset charset = StandardCharsets.UTF_8;
        InfoCmp.setLoadedInfoCmp(ABILITIES_UNKNOWN, ABILITIES_UNKNOWN + "|,\n");
        Terminal nobody = TerminalProvider.load("jni")
                .newTerminal(
                        "handshake",
                        ABILITIES_UNKNOWN,
                        InputStream.nullInputStream(),
                        OutputStream.nullOutputStream(),
                        charset,
                        charset,
                        charset,
                        SignalHandler.SIG_DFL,
                        false,
                        new Attributes(),
                        Size.of(80, 24));
        rememberSystemTerminal();
        return new Tty(nobody, keys);
    }

    /** Loads what only a terminal of the system needs: its class, and what its signals and its end are made of. */
    private static void rememberSystemTerminal() throws IOException {
        try {
            Class.forName("org.jline.terminal.impl.jni.JniUnixSysTerminal");
            Class.forName("org.jline.terminal.impl.SignalInterceptingInputStream");
        } catch (ClassNotFoundException moved) {
            throw new IOException("JLine has no such class any more: the start would be slower", moved);
        }
        Runnable nothing = () -> {};
        Signals.unregister("CONT", Signals.register("CONT", nothing));
        ShutdownHooks.remove(ShutdownHooks.add(() -> {}));
        new NonCloseableInputStream(InputStream.nullInputStream());
        new NonCloseableOutputStream(new FastBufferedOutputStream(OutputStream.nullOutputStream()));
    }

    /** The terminal for a full screen, or empty where input or output is a file or a pipe. Its abilities are not asked. */
    public static Optional<Tty> open(Encoding encoding) throws IOException {
        InfoCmp.setLoadedInfoCmp(ABILITIES_UNKNOWN, ABILITIES_UNKNOWN + "|,\n");
        return openAs(encoding, ABILITIES_UNKNOWN);
    }

    /**
     * The terminal for editing lines, likewise.
     *
     * @param name what the environment calls this kind of terminal; one that JLine does not know by heart counts as an xterm
     */
    public static Optional<Tty> openLines(Encoding encoding, String name) throws IOException {
        String known = InfoCmp.getDefaultInfoCmp(name);
        String type = name.isEmpty() ? "dumb" : known == null ? "xterm" : name;
        InfoCmp.setLoadedInfoCmp(type, InfoCmp.getDefaultInfoCmp(type));
        return openAs(encoding, type);
    }

    private static Optional<Tty> openAs(Encoding encoding, String type) throws IOException {
        // JLine warns of its own troubles on standard error: over the page, or in the middle of a sentence.
        JLINE.setLevel(Level.OFF);
        IOException broken = null;
        for (String way : new String[] {"jni", "exec"}) {
            try {
                TerminalProvider provider = TerminalProvider.load(way);
                if (!provider.isSystemStream(SystemStream.Input) || !provider.isSystemStream(SystemStream.Output)) {
                    return Optional.empty();
                }
                return Optional.of(new Tty(own(provider, encoding.charset(), type), openKeys()));
            } catch (IOException | LinkageError | RuntimeException failed) {
                broken = new IOException("terminal: provider " + way + " failed: " + failed.getMessage(), failed);
            }
        }
        throw broken;
    }

    private static Terminal own(TerminalProvider provider, Charset charset, String type) throws IOException {
        Terminal terminal = provider.sysTerminal(
                "handshake",
                type,
                false,
                charset,
                charset,
                charset,
                true,
                SignalHandler.SIG_DFL,
                false,
                SystemStream.Output);
        // With JLine's default these end the process on the spot, without a word to anybody. An interrupt from outside
        // ends it as the JVM would: shutdown hooks first. QUIT would print threads on the screen.
        terminal.handle(Signal.INT, signal -> System.exit(INTERRUPTED));
        terminal.handle(Signal.QUIT, SignalHandler.SIG_IGN);
        return terminal;
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

    /**
     * A channel of our own, because a thread that waits in it can be interrupted; the JVM waits 300 ms at its end for one
     * that waits in {@code System.in}. Where the device cannot be opened once more (after su) standard input must do.
     */
    private static InputStream openKeys() {
        try {
            return Channels.newInputStream(FileChannel.open(Path.of("/dev/stdin"), StandardOpenOption.READ));
        } catch (IOException notOurs) {
            return new FileInputStream(FileDescriptor.in);
        }
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

    /**
     * Stops this job as the shell expects of Ctrl-Z, and returns when it is continued. TSTP goes to the whole process
     * group, so that a launcher stops with us; where no shell could continue the job the kernel ignores it, and this
     * returns at once. It is sent by a child because a JVM cannot signal its group.
     */
    public static void suspend() {
        try {
            new ProcessBuilder("sh", "-c", "kill -s TSTP 0").inheritIO().start().waitFor();
        } catch (IOException noShell) {
            // No sh: then there is no job control either, and the tutor simply goes on.
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    /**
     * Writes to the device past JLine. While the JVM shuts down its hooks run in no order, and JLine's may have closed its
     * streams before ours restores the screen.
     */
    public static void writeLast(String controls) {
        // Not closed: closing it would close standard output for everybody.
        @SuppressWarnings("resource")
        OutputStream out = new FileOutputStream(FileDescriptor.out);
        try {
            out.write(controls.getBytes(StandardCharsets.US_ASCII));
        } catch (IOException gone) {
            // The terminal has hung up: nothing is left to restore.
        }
    }
}

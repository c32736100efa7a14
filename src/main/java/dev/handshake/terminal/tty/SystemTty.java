package dev.handshake.terminal.tty;

import dev.handshake.terminal.shell.Encoding;
import java.io.FileDescriptor;
import java.io.FileInputStream;
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
import org.jline.terminal.Attributes;
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
 * The terminal that standard input and standard output are joined to. A process has one.
 *
 * <p>JLine's provider is called directly and not through {@code TerminalBuilder}: the builder asks every provider in turn
 * and starts up to six processes ({@code test}, {@code tty}) before the first frame. The native provider starts none;
 * where its library cannot be loaded (a temporary folder mounted noexec) the one that runs {@code stty} takes over.
 */
public final class SystemTty {
    /**
     * Without an entry of its own for a type JLine runs {@code infocmp} and reads some two thousand characters; a full
     * screen needs none of them.
     */
    private static final String ABILITIES_UNKNOWN = "handshake";

    private SystemTty() {}

    /** The terminal for a full screen, or empty where input or output is a file or a pipe. Its abilities are not asked. */
    public static Optional<Tty> open(OwnProcess process, Encoding encoding) throws IOException {
        InfoCmp.setLoadedInfoCmp(ABILITIES_UNKNOWN, ABILITIES_UNKNOWN + "|,\n");
        return openAs(process, encoding, ABILITIES_UNKNOWN);
    }

    /**
     * The terminal for editing lines, likewise.
     *
     * @param name what the environment calls this kind of terminal; one that JLine does not know by heart counts as an xterm
     */
    public static Optional<Tty> openLines(OwnProcess process, Encoding encoding, String name) throws IOException {
        String known = InfoCmp.getDefaultInfoCmp(name);
        String type = name.isEmpty() ? "dumb" : known == null ? "xterm" : name;
        InfoCmp.setLoadedInfoCmp(type, InfoCmp.getDefaultInfoCmp(type));
        return openAs(process, encoding, type);
    }

    private static Optional<Tty> openAs(OwnProcess process, Encoding encoding, String type) throws IOException {
        IOException broken = null;
        for (String way : new String[] {"jni", "exec"}) {
            try {
                TerminalProvider provider = TerminalProvider.load(way);
                if (!provider.isSystemStream(SystemStream.Input) || !provider.isSystemStream(SystemStream.Output)) {
                    return Optional.empty();
                }
                Terminal terminal = terminal(provider, encoding.charset(), type);
                return Optional.of(new Tty(terminal, openKeys(), process));
            } catch (IOException | LinkageError | RuntimeException failed) {
                broken = new IOException("terminal: provider " + way + " failed: " + failed.getMessage(), failed);
            }
        }
        throw broken;
    }

    private static Terminal terminal(TerminalProvider provider, Charset charset, String type) throws IOException {
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
        // With JLine's default these end the process on the spot, without its shutdown hooks. An interrupt from outside
        // ends it as the JVM would: shutdown hooks first. QUIT would print threads on the screen.
        terminal.handle(Signal.INT, signal -> System.exit(Tty.INTERRUPTED));
        terminal.handle(Signal.QUIT, SignalHandler.SIG_IGN);
        return terminal;
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

    /** A terminal that is not there: these keys come from it, and what is painted is lost. Loads what the real one needs. */
    public static Tty unattended(OwnProcess process, InputStream keys) throws IOException {
        Charset charset = StandardCharsets.UTF_8;
        InfoCmp.setLoadedInfoCmp(ABILITIES_UNKNOWN, ABILITIES_UNKNOWN + "|,\n");
        Terminal unseen = TerminalProvider.load("jni")
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
        loadSystemTerminal();
        return new Tty(unseen, keys, process);
    }

    /** Loads what only a terminal of the system needs: its class, and what its signals and its end are made of. */
    private static void loadSystemTerminal() throws IOException {
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
}

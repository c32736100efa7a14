package dev.handshake.terminal.tty;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * The process of a program with one learner at its own terminal. All that there is once in a process is touched here and in
 * {@link SystemTty}: shutdown hooks, the handler of uncaught exceptions, job control, JLine's logger.
 */
public final class OwnProcess implements ProcessLink {
    /** Held in a field, because a logger that is collected loses its level. */
    private final Logger jline = Logger.getLogger("org.jline");

    /** JLine warns of its own troubles on standard error: over the page, or in the middle of a sentence. */
    public OwnProcess() {
        jline.setLevel(Level.OFF);
    }

    @Override
    public Tie beforeExit(String name, Runnable last) {
        Thread hook = new Thread(last, name);
        Runtime.getRuntime().addShutdownHook(hook);
        return () -> {
            try {
                Runtime.getRuntime().removeShutdownHook(hook);
            } catch (IllegalStateException dying) {
                // It is running: that is what it was for.
            }
        };
    }

    @Override
    public Tie onCrash(Consumer<Throwable> listener) {
        Thread.UncaughtExceptionHandler before = Thread.getDefaultUncaughtExceptionHandler();
        Thread.setDefaultUncaughtExceptionHandler((thread, why) -> listener.accept(why));
        return () -> Thread.setDefaultUncaughtExceptionHandler(before);
    }

    @Override
    public boolean canStop() {
        return true;
    }

    /**
     * TSTP goes to the whole process group, so that a launcher stops with us; where no shell could continue the job the kernel
     * ignores it, and this returns at once. It is sent by a child because a JVM cannot signal its group.
     */
    @Override
    public void stop() {
        try {
            new ProcessBuilder("sh", "-c", "kill -s TSTP 0").inheritIO().start().waitFor();
        } catch (IOException noShell) {
            // No sh: then there is no job control either, and the tutor simply goes on.
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    /**
     * Goes past JLine: while the JVM shuts down its hooks run in no order, and JLine's may have closed its streams before ours
     * restores the screen.
     */
    @Override
    public void writeLast(String controls) {
        // Not closed: that would close standard output for the whole process.
        @SuppressWarnings("resource")
        OutputStream out = new FileOutputStream(FileDescriptor.out);
        try {
            out.write(controls.getBytes(StandardCharsets.US_ASCII));
        } catch (IOException gone) {
            // The terminal has hung up: nothing is left to restore.
        }
    }
}

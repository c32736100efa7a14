package dev.handshake.terminal.lanterna;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.function.Consumer;

/** Reads keys in a thread of its own, because a read from a terminal cannot be given up. */
final class KeyReader {
    private final InputStream keys;
    private final Consumer<ScreenEvent> events;
    private final Thread thread = new Thread(this::read, "keys");

    /** @param events takes {@link ScreenEvent.Typed} as they come, and {@link ScreenEvent.HungUp} at the end of the input */
    KeyReader(InputStream keys, Consumer<ScreenEvent> events) {
        this.keys = keys;
        this.events = events;
        thread.setDaemon(true);
        thread.setUncaughtExceptionHandler((reader, why) -> events.accept(new ScreenEvent.Broken(why)));
    }

    void start() {
        thread.start();
    }

    /** Gives up reading, where the stream can be interrupted. */
    void stop() {
        thread.interrupt();
    }

    private void read() {
        byte[] buffer = new byte[4096];
        try {
            for (int length = keys.read(buffer); length >= 0; length = keys.read(buffer)) {
                events.accept(new ScreenEvent.Typed(Arrays.copyOf(buffer, length)));
            }
        } catch (IOException gone) {
            // As the end of input.
        }
        events.accept(new ScreenEvent.HungUp());
    }
}

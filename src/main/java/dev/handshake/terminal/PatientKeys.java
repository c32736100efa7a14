package dev.handshake.terminal;

import dev.handshake.terminal.shell.Shell;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.nio.charset.StandardCharsets;

/** Keys that are typed once the past is known, and then the end of the input. */
final class PatientKeys extends InputStream {
    private static final int PAUSE_MILLIS = 5;

    private final Shell shell;
    private final InputStream keys;

    PatientKeys(Shell shell, String keys) {
        this.shell = shell;
        this.keys = new ByteArrayInputStream(keys.getBytes(StandardCharsets.US_ASCII));
    }

    @Override
    public int read() throws IOException {
        awaitPast();
        return keys.read();
    }

    @Override
    public int read(byte[] buffer, int from, int length) throws IOException {
        awaitPast();
        return keys.read(buffer, from, length);
    }

    private void awaitPast() throws IOException {
        try {
            while (shell.model().awaitsPast()) {
                Thread.sleep(PAUSE_MILLIS);
            }
        } catch (InterruptedException given) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException();
        }
    }
}

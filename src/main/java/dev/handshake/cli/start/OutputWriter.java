package dev.handshake.cli.start;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.Charset;

/**
 * A stream of the process, as text. A {@link PrintWriter} swallows what goes wrong and knows only that something did; this one
 * also knows what: on a full disk a command must not say that it is done.
 */
public final class OutputWriter extends PrintWriter {
    private final Reason reason;

    public OutputWriter(OutputStream to, Charset charset) {
        this(new Reason(to), charset);
    }

    private OutputWriter(Reason reason, Charset charset) {
        super(new OutputStreamWriter(reason, charset), true);
        this.reason = reason;
    }

    /** Why the first write failed, in the words of the system; empty while none did. */
    String failure() {
        return reason.words;
    }

    /** Remembers why the first write failed. */
    private static final class Reason extends FilterOutputStream {
        private String words = "";

        Reason(OutputStream to) {
            super(to);
        }

        @Override
        public void write(int oneByte) throws IOException {
            write(new byte[] {(byte) oneByte}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            try {
                out.write(bytes, from, length);
            } catch (IOException e) {
                words = words.isEmpty() ? String.valueOf(e.getMessage()) : words;
                throw e;
            }
        }
    }
}

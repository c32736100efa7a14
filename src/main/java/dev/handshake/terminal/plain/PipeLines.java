package dev.handshake.terminal.plain;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.Charset;

/** Lines from a file or a pipe. Only the first {@value #LONGEST} characters of a line are kept. */
final class PipeLines implements LineSource {
    private static final int LONGEST = 64 * 1024;

    private final BufferedReader in;
    private boolean begun;

    PipeLines(InputStream in, Charset charset) {
        this.in = new BufferedReader(new InputStreamReader(in, charset));
    }

    @Override
    public String next(Iterable<String> words) throws IOException {
        StringBuilder line = new StringBuilder();
        int c = in.read();
        if (c < 0) {
            return null;
        }
        if (!begun && c == '\ufeff') {
            // The byte order mark that some editors put before UTF-8.
            c = in.read();
        }
        begun = true;
        for (; c >= 0 && c != '\n'; c = in.read()) {
            if (line.length() < LONGEST) {
                line.append((char) c);
            }
        }
        return line.toString();
    }
}

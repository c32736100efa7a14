package dev.handshake.store;

import dev.handshake.store.BadExport.Fault;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;

/** The lines of a text that somebody handed in, and no more of them than memory can hold: it may be a device without end. */
final class LimitedLines {
    /** Ten years of study make no larger file. */
    static final int MOST_MEBIBYTES = 64;

    /** The longest row is a sitting with everything ahead of it; a long answer is far below. */
    private static final int LONGEST_LINE = 1 << 20;

    private final BufferedReader in;
    private long left = (long) MOST_MEBIBYTES << 20;
    private int number;

    LimitedLines(Reader in) {
        this.in = new BufferedReader(in);
    }

    /** The next line without its end, null after the last. */
    String next() throws IOException, BadExport {
        number++;
        int c = in.read();
        if (c < 0) {
            return null;
        }
        StringBuilder line = new StringBuilder();
        for (; c >= 0 && c != '\n'; c = in.read()) {
            line.append((char) c);
            if (line.length() > LONGEST_LINE || --left < 0) {
                throw new BadExport(number, Fault.TOO_LARGE, left < 0 ? MOST_MEBIBYTES + " MiB" : "1 MiB");
            }
        }
        int end = line.length() - 1;
        return end >= 0 && line.charAt(end) == '\r' ? line.substring(0, end) : line.toString();
    }
}

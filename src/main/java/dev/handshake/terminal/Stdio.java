package dev.handshake.terminal;

import java.io.InputStream;
import java.io.PrintWriter;
import java.util.Map;

/**
 * What a process finds at its start, as far as a door cares.
 *
 * @param environment its variables
 * @param in standard input
 * @param out standard output, in the encoding of the locale
 * @param err standard error, likewise
 */
public record Stdio(Map<String, String> environment, InputStream in, PrintWriter out, PrintWriter err) {
    public Stdio {
        environment = Map.copyOf(environment);
    }
}

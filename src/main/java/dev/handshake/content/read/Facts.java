package dev.handshake.content.read;

import dev.handshake.lesson.Text;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** The facts that lessons and questions cite. */
public final class Facts {
    private static final String FILE = "facts.txt";

    private Facts() {}

    /** Every fact: its number, {@code F4}, and what it is about in a few words. In order; unmodifiable. */
    public static Map<String, Text> all() {
        return Shelved.FACTS;
    }

    /** Read when they are first asked for: a learner's start never asks. */
    private static final class Shelved {
        private static final Map<String, Text> FACTS = read();

        private static Map<String, Text> read() {
            Map<String, Text> facts = new LinkedHashMap<>();
            try (InputStream in = Facts.class.getResourceAsStream(FILE);
                    BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
                for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                    String[] parts = line.split(" \\| ");
                    if (parts.length == 3 && !line.startsWith("#")) {
                        facts.put(parts[0], new Text(parts[1], parts[2]));
                    }
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return Collections.unmodifiableMap(facts);
        }
    }
}

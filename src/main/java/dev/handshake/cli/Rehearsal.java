package dev.handshake.cli;

import java.io.ByteArrayInputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * A start without an audience: the launcher runs it once to record which classes the first page needs, so that the JVM
 * can map them from an archive at the next start.
 */
public final class Rehearsal {
    private Rehearsal() {}

    public static void main(String[] args) {
        PrintWriter nowhere = new PrintWriter(new StringWriter());
        Surroundings around = new Surroundings(
                Map.of(), Locale.ENGLISH, new ByteArrayInputStream(new byte[0]), nowhere, nowhere, false);
        Main.run(List.of("--version"), around);
    }
}

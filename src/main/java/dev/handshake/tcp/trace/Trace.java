package dev.handshake.tcp.trace;

import java.util.List;
import java.util.Map;

/**
 * A scripted connection.
 *
 * @param id its name, unique in its file
 * @param title one line about it; may be empty
 * @param twoEnds true where both ends are played, false where the script speaks for the peer
 * @param absolute true where numbers are the 32-bit values on the wire, false where each side counts from its own initial
 *     number (its SYN is 0)
 * @param iss the initial send sequence number of A, any 32 bits
 * @param irs that of B, or of the peer that the script plays
 * @param starts the TCB that an end starts from; an end that is not named starts CLOSED
 * @param steps what happens, in order
 */
public record Trace(
        String id,
        String title,
        boolean twoEnds,
        boolean absolute,
        int iss,
        int irs,
        Map<End, Start> starts,
        List<TraceStep> steps) {
    public Trace {
        starts = Map.copyOf(starts);
        steps = List.copyOf(steps);
    }

    /** The same script with other initial numbers; an absolute one would not be the same any more and is refused. */
    public Trace withIsns(int newIss, int newIrs) {
        if (absolute) {
            throw new IllegalStateException("absolute numbers belong to their initial numbers: " + id);
        }
        return new Trace(id, title, twoEnds, false, newIss, newIrs, starts, steps);
    }
}

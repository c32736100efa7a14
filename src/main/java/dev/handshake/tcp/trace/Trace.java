package dev.handshake.tcp.trace;

import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/**
 * A scripted connection.
 *
 * @param id its name, unique in its file
 * @param title one line about it; may be empty
 * @param kind how many of its ends are played
 * @param isns the initial numbers of both sides, and whether the script counts from them
 * @param starts the TCB that an end starts from; an end that is not named starts CLOSED
 * @param steps what happens, in order
 */
public record Trace(String id, String title, Kind kind, Isns isns, Map<End, Start> starts, List<TraceStep> steps) {
    public Trace {
        starts = Map.copyOf(starts);
        steps = List.copyOf(steps);
    }

    /** How many ends of a script are played. */
    public enum Kind {
        /** The engine plays A; the script speaks for its peer. */
        ONE_END,
        /** The engine plays both, and the script is the network between them. */
        TWO_ENDS
    }

    /**
     * The initial sequence numbers of the two sides.
     *
     * @param absolute true where the script writes the 32-bit values on the wire, false where each side counts from its own
     *     initial number (its SYN is 0)
     * @param ofA the initial send sequence number of A, any 32 bits
     * @param ofB that of B, or of the peer that the script plays
     * @param nextOfB that of the peer's next connection, which its SYN numbered 0 opens while A is in TIME_WAIT; empty
     *     where such a SYN is this connection's, once more
     */
    public record Isns(boolean absolute, int ofA, int ofB, OptionalInt nextOfB) {
        /** The numbers of a script that counts from them. */
        public static Isns relative(int ofA, int ofB) {
            return new Isns(false, ofA, ofB, OptionalInt.empty());
        }

        /** The numbers of a script that writes the values on the wire. */
        public static Isns absolute(int ofA, int ofB) {
            return new Isns(true, ofA, ofB, OptionalInt.empty());
        }

        /** The same, and the peer's next connection counts from {@code next}. */
        public Isns withNextOfB(int next) {
            return new Isns(absolute, ofA, ofB, OptionalInt.of(next));
        }

        /** Other initial numbers; the peer's next one stays as far from its first. */
        private Isns movedTo(int toA, int toB) {
            return new Isns(
                    absolute, toA, toB, nextOfB.isPresent() ? OptionalInt.of(nextOfB.getAsInt() - ofB + toB) : nextOfB);
        }
    }

    /** True where both ends are played, false where the script speaks for the peer. */
    public boolean twoEnds() {
        return kind == Kind.TWO_ENDS;
    }

    /** The same script with other initial numbers; an absolute one would not be the same any more and is refused. */
    public Trace withIsns(int ofA, int ofB) {
        if (isns.absolute()) {
            throw new IllegalStateException("absolute numbers belong to their initial numbers: " + id);
        }
        return new Trace(id, title, kind, isns.movedTo(ofA, ofB), starts, steps);
    }
}

package dev.handshake.lesson.claim;

import dev.handshake.lesson.Text;
import dev.handshake.tcp.State;
import java.util.List;
import java.util.Optional;

/** Something that a clause states and that the engine or a fact can know. */
public sealed interface Proposition {
    /** It happens at all: "the server answers with a SYN-ACK". */
    record Happens(Deed deed) implements Proposition {}

    /** It is done before the other end does the same: "the server sends a SYN first". */
    record Foremost(Deed deed) implements Proposition {}

    /** Two deeds in a relation: "on the SYN the server enters SYN_RECEIVED". */
    record Linked(Deed cause, Relation relation, Deed effect) implements Proposition {}

    /** Segments in the order in which they are said to go: {@code SYN -> ACK -> SYN-ACK}. */
    record InOrder(List<SegmentName> segments) implements Proposition {
        public InOrder {
            segments = List.copyOf(segments);
        }
    }

    /**
     * One of the three segments of the handshake.
     *
     * @param place from 1
     */
    record AtPlace(int place, SegmentName segment) implements Proposition {}

    /** That a segment carries the ACK bit. */
    record Acked(SegmentName segment) implements Proposition {}

    /** How many segments a phase takes. */
    record Counted(Phase phase, int segments) implements Proposition {}

    /** Whether a segment takes a sequence number. */
    record Takes(SegmentName segment, boolean takes) implements Proposition {}

    /** A number in a header, as the handshake's own numbers: "the ack of the SYN-ACK is x". */
    record Numbered(SegmentName segment, HeaderField field, Value value) implements Proposition {}

    /**
     * How long a state lasts, in other terms than seconds.
     *
     * @param measure as it is said: {@code 1MSL}
     */
    record Lasts(State state, String measure) implements Proposition {}

    /**
     * What a port on which nobody listens answers to a SYN.
     *
     * @param answer empty where it is said to be silent
     */
    record AtClosedPort(Optional<SegmentName> answer) implements Proposition {}

    /**
     * Who sends the last ACK of a phase.
     */
    record LastAck(Actor who, Phase phase) implements Proposition {}

    /**
     * Something that is true of another thing than the one it is said of.
     *
     * @param so what is true of it
     */
    record Assigned(Text so, String source) implements Proposition {}

    /** How the second deed hangs on the first. */
    enum Relation {
        /** At once, in the same step. */
        UPON,
        /** Some time later. */
        AFTER,
        /** Before the first deed has happened even once. */
        BEFORE
    }

    enum Phase {
        OPENING,
        CLOSING
    }

    enum HeaderField {
        SEQ,
        ACK
    }

    /**
     * A number relative to an initial sequence number.
     *
     * @param ofClient whose ISN it is
     * @param plus what is added
     */
    record Value(boolean ofClient, int plus) {}
}

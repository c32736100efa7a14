package dev.handshake.tcp.trace;

import dev.handshake.tcp.Flag;
import dev.handshake.tcp.Segment;
import dev.handshake.tcp.Seq;
import java.util.OptionalLong;

/**
 * Between the numbers of a script and those on the wire.
 *
 * <p>A relative script counts each side's numbers from its initial one: a SYN is 0, its first octet 1, what came before it
 * is negative. An absolute one writes the 32-bit values. The RST of a CLOSED end that answers no ACK has SEQ 0 on the
 * wire, which is counted from neither side's initial number; it is written 0 in both.
 */
final class Numbering {
    /** What a stray ACK acknowledges where the script does not care: a number that was never sent. */
    private static final int UNSAID_ACK = 777;

    private final boolean absolute;
    private final int isnOfA;
    private int isnOfB;

    Numbering(Trace.Isns isns) {
        this.absolute = isns.absolute();
        this.isnOfA = isns.ofA();
        this.isnOfB = isns.ofB();
    }

    /** From here on B's numbers count from this initial one. */
    void countBFrom(int isn) {
        isnOfB = isn;
    }

    int wire(long written, End owner) {
        return absolute ? Seq.of(written) : Seq.of(written) + isn(owner);
    }

    long written(int wire, End owner) {
        return absolute ? Seq.value(wire) : wire - isn(owner);
    }

    Segment wire(NotedSegment noted, End sender) {
        int ack = noted.has(Flag.ACK) ? wire(noted.ack().orElse(UNSAID_ACK), sender.other()) : 0;
        int seq = noted.literalZero() ? 0 : wire(noted.seq(), sender);
        return new Segment(noted.flags(), seq, ack, noted.length(), noted.window());
    }

    NotedSegment written(Segment segment, End sender) {
        boolean ofNeither = segment.rst() && segment.hasAck() && segment.seq() == 0;
        return new NotedSegment(
                segment.flags(),
                ofNeither ? 0 : written(segment.seq(), sender),
                segment.hasAck() ? OptionalLong.of(written(segment.ack(), sender.other())) : OptionalLong.empty(),
                segment.length(),
                segment.window(),
                ofNeither && !absolute && isn(sender) != 0);
    }

    private int isn(End end) {
        return end == End.A ? isnOfA : isnOfB;
    }
}

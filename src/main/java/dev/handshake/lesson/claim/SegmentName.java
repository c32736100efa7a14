package dev.handshake.lesson.claim;

import dev.handshake.tcp.Segment;

/** A segment as people name it, by its control bits. */
public enum SegmentName {
    SYN("SYN"),
    SYN_ACK("SYN-ACK"),
    ACK("ACK"),
    FIN("FIN"),
    RST("RST");

    private final String spoken;

    SegmentName(String spoken) {
        this.spoken = spoken;
    }

    /** As prose writes it. */
    public String spoken() {
        return spoken;
    }

    /** The narrowest name of a segment. */
    static SegmentName of(Segment segment) {
        if (segment.rst()) {
            return RST;
        }
        if (segment.syn()) {
            return segment.hasAck() ? SYN_ACK : SYN;
        }
        return segment.fin() ? FIN : ACK;
    }

    /** Whether somebody who says this name may mean that segment: the ACK may ride on another one, a FIN carries one. */
    boolean mayMean(Segment segment) {
        return switch (this) {
            case SYN -> segment.syn();
            case SYN_ACK -> segment.syn() && segment.hasAck();
            case ACK -> segment.hasAck() && !segment.rst();
            case FIN -> segment.fin();
            case RST -> segment.rst();
        };
    }

    /** Whether this very segment is meant, and nothing that carries more. */
    boolean isPlainly(Segment segment) {
        return of(segment) == this;
    }
}

package dev.handshake.tcp;

import java.util.ArrayList;
import java.util.List;

/**
 * A segment as far as opening and closing look at it (RFC 9293, 3.1 and 3.3.1).
 *
 * @param flags control bits, or-ed from {@link Flag#bit()}
 * @param seq SEG.SEQ, the first number this segment uses
 * @param ack SEG.ACK, the next number its sender expects; 0 and meaningless without the ACK bit
 * @param length octets of text, not counting SYN and FIN; 0 or more
 * @param window SEG.WND in octets, 0 or more (already scaled)
 */
public record Segment(int flags, int seq, int ack, int length, int window) {
    private static final int FIN = Flag.FIN.bit();
    private static final int SYN = Flag.SYN.bit();
    private static final int RST = Flag.RST.bit();
    private static final int ACK = Flag.ACK.bit();
    /** SYN, ACK, FIN, RST: the order in which people read them. */
    private static final Flag[] SPOKEN = {Flag.SYN, Flag.FIN, Flag.RST, Flag.PSH, Flag.URG, Flag.ACK};

    public Segment {
        if (length < 0 || window < 0) {
            throw new IllegalArgumentException("length and window are counts of octets: " + length + ", " + window);
        }
        if ((flags & Flag.ACK.bit()) == 0) {
            ack = 0;
        }
    }

    /** A segment without text. */
    public static Segment of(int flags, int seq, int ack, int window) {
        return new Segment(flags, seq, ack, 0, window);
    }

    public boolean fin() {
        return (flags & FIN) != 0;
    }

    public boolean syn() {
        return (flags & SYN) != 0;
    }

    public boolean rst() {
        return (flags & RST) != 0;
    }

    public boolean hasAck() {
        return (flags & ACK) != 0;
    }

    /** True where the segment carries text. */
    public boolean text() {
        return length > 0;
    }

    /** True where the segment is nothing but an ACK: it uses no number. */
    public boolean isBareAck() {
        return hasAck() && span() == 0 && !rst();
    }

    /** SEG.LEN: octets of text plus one for SYN and one for FIN. */
    public int span() {
        return length + ((flags & SYN) >> 1) + (flags & FIN);
    }

    /** The number after the last one that the segment uses: SEG.SEQ + SEG.LEN. */
    public int end() {
        return seq + span();
    }

    /**
     * The same segment to a reader of RFC 9293: PSH and the window do not count. A RST with a sequence number means what
     * RST,ACK means; one without is believed by its ack, which counts then (3.5.3).
     */
    public boolean says(Segment other) {
        int bits = spokenBits();
        if (bits != other.spokenBits() || seq != other.seq || length != other.length) {
            return false;
        }
        return (bits & ACK) == 0 || ack == other.ack;
    }

    private int spokenBits() {
        int bits = flags & (FIN | SYN | RST | ACK);
        return rst() && seq != 0 ? bits & ~ACK : bits;
    }

    /** The flags in the order people say them, without PSH: {@code SYN,ACK}. Empty for a segment without flags. */
    public List<Flag> spoken() {
        List<Flag> list = new ArrayList<>(3);
        for (Flag flag : SPOKEN) {
            if ((flags & flag.bit()) != 0 && flag != Flag.PSH) {
                list.add(flag);
            }
        }
        return list;
    }

    /** The flags as written in a trace: {@code SYN,ACK}; {@code -} where none is set. */
    public String flagText() {
        List<Flag> list = spoken();
        if (list.isEmpty()) {
            return "-";
        }
        StringBuilder text = new StringBuilder();
        for (Flag flag : list) {
            text.append(text.isEmpty() ? "" : ",").append(flag.name());
        }
        return text.toString();
    }

    /** As the screens write it: {@code SYN,ACK seq=300 ack=101}. */
    @Override
    public String toString() {
        return flagText() + " seq=" + Seq.value(seq) + (hasAck() ? " ack=" + Seq.value(ack) : "")
                + (length > 0 ? " len=" + length : "");
    }
}

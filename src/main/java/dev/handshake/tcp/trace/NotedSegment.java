package dev.handshake.tcp.trace;

import dev.handshake.tcp.Flag;
import dev.handshake.tcp.Segment;
import java.util.List;
import java.util.OptionalLong;

/**
 * A segment as a script writes it down, with numbers in the script's convention (see {@link Numbering}).
 *
 * @param flags control bits, or-ed from {@link Flag#bit()}
 * @param seq its first number
 * @param ack the number it acknowledges; empty without the ACK bit, or where the script does not say
 * @param length octets of text, 0 or more
 * @param window octets of window it grants, 0 or more
 * @param literalZero true for a RST written 0 whose SEQ on the wire is 0 too, although its sender's numbers do not start
 *     there (RFC 9293, 3.10.7.1)
 */
public record NotedSegment(int flags, long seq, OptionalLong ack, int length, int window, boolean literalZero) {
    private static final int SPOKEN = Flag.bits(Flag.SYN, Flag.FIN, Flag.RST, Flag.ACK);

    /** The end of its text and controls: SEQ + LEN, with one for SYN and one for FIN. */
    long end() {
        return seq + length + (has(Flag.SYN) ? 1 : 0) + (has(Flag.FIN) ? 1 : 0);
    }

    boolean has(Flag flag) {
        return (flags & flag.bit()) != 0;
    }

    /**
     * True where both mean the same to a reader of RFC 9293: PSH, URG and the window do not count, and a RST means what a
     * RST,ACK with the same SEQ means.
     */
    public boolean says(NotedSegment other) {
        if (has(Flag.RST) && other.has(Flag.RST)) {
            return seq == other.seq || literalZero && other.seq == 0 || other.literalZero && seq == 0;
        }
        return (flags & SPOKEN) == (other.flags & SPOKEN)
                && seq == other.seq
                && length == other.length
                && ack.equals(other.ack);
    }

    /** Its flags in the order in which people say them, without PSH. */
    public List<Flag> spoken() {
        return new Segment(flags, 0, 0, 0, 0).spoken();
    }

    /** As a story writes it: {@code SYN,ACK seq=0 ack=1}. */
    @Override
    public String toString() {
        return new Segment(flags, 0, 0, 0, 0).flagText()
                + " seq=" + seq
                + (ack.isPresent() ? " ack=" + ack.getAsLong() : "")
                + (length > 0 ? " len=" + length : "");
    }
}

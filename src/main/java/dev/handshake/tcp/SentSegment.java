package dev.handshake.tcp;

/**
 * One segment on the retransmission queue (RFC 9293, 3.10.8).
 *
 * @param flags control bits as sent
 * @param seq its first number
 * @param length octets of text
 */
public record SentSegment(int flags, int seq, int length) {
    /** The number after its last one. */
    public int end() {
        return seq + length + ((flags & Flag.SYN.bit()) != 0 ? 1 : 0) + ((flags & Flag.FIN.bit()) != 0 ? 1 : 0);
    }
}

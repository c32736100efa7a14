package dev.handshake.tcp;

/** The control bits this tutor speaks of, with their place in the TCP header (RFC 9293, 3.1). */
public enum Flag {
    /** No more data from the sender. Takes one sequence number. */
    FIN(0x01),
    /** Synchronize sequence numbers. Takes one sequence number. */
    SYN(0x02),
    /** Reset the connection. */
    RST(0x04),
    /** Push: deliver promptly. Never decides anything here. */
    PSH(0x08),
    /** The acknowledgment field is significant. */
    ACK(0x10),
    /** The urgent pointer is significant. */
    URG(0x20);

    private final int bit;

    Flag(int bit) {
        this.bit = bit;
    }

    /** The bit in the header's control field. */
    public int bit() {
        return bit;
    }

    /** The bits of these flags, or-ed. */
    public static int bits(Flag... flags) {
        int bits = 0;
        for (Flag flag : flags) {
            bits |= flag.bit;
        }
        return bits;
    }
}

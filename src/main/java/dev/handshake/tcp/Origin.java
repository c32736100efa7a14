package dev.handshake.tcp;

/** How a TCB left CLOSED: it decides where a RST in SYN_RECEIVED leads (RFC 9293, MUST-11). */
public enum Origin {
    /** No OPEN yet. */
    NONE,
    ACTIVE,
    PASSIVE
}

package dev.handshake.tcp.trace;

/** One of the two ends of a connection. With one end played, it is A, and the script speaks for B. */
public enum End {
    A,
    B;

    /** The other end. */
    public End other() {
        return this == A ? B : A;
    }
}

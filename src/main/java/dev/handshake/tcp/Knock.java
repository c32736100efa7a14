package dev.handshake.tcp;

/** What can happen to a {@link Listener}. A peer is named by a number of its own, which stands for its address and port. */
public sealed interface Knock {
    /** A segment arrives from this peer. */
    record Arrives(int peer, Segment segment) implements Knock {}

    /** The application calls accept(). */
    record Accept() implements Knock {}

    /** The timer of the SYN,ACK sent to this peer runs out. */
    record Expires(int peer) implements Knock {}

    /** The application closes the listening socket. */
    record Close() implements Knock {}

    Accept ACCEPT = new Accept();
    Close CLOSE = new Close();
}

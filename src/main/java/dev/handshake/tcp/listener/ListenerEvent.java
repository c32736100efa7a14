package dev.handshake.tcp.listener;

import dev.handshake.tcp.Segment;

/** What can happen to a {@link Listener}. A peer is named by a number of its own, which stands for its address and port. */
public sealed interface ListenerEvent {
    /** A segment arrives from this peer. */
    record Arrives(int peer, Segment segment) implements ListenerEvent {}

    /** The application calls accept(). */
    record Accept() implements ListenerEvent {}

    /** The timer of the SYN,ACK sent to this peer runs out. */
    record Expires(int peer) implements ListenerEvent {}

    /** The application closes the listening socket. */
    record Close() implements ListenerEvent {}

    Accept ACCEPT = new Accept();
    Close CLOSE = new Close();
}

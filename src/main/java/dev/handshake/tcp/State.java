package dev.handshake.tcp;

/** The eleven states of a TCP connection, spelt as the whole program spells them (RFC 9293, 3.3.2). */
public enum State {
    /** No connection at all: the state is fictional, there is no TCB. */
    CLOSED,
    /** Waiting for a connection request from any remote TCP endpoint. */
    LISTEN,
    /** A SYN was sent, its answer is awaited. */
    SYN_SENT,
    /** A SYN was received and sent, the acknowledgment of ours is awaited. */
    SYN_RECEIVED,
    /** Open: data flows in both directions. */
    ESTABLISHED,
    /** We closed first; neither the ACK of our FIN nor the peer's FIN has come. */
    FIN_WAIT_1,
    /** Our FIN is acknowledged, the peer has not closed yet. */
    FIN_WAIT_2,
    /** The peer closed first; our own user has not called CLOSE yet. */
    CLOSE_WAIT,
    /** Both FINs crossed on the wire; ours is not acknowledged yet. */
    CLOSING,
    /** The peer closed first, then we did; the ACK of our FIN is awaited. */
    LAST_ACK,
    /** Both directions are closed; stays for 2 MSL. */
    TIME_WAIT;

    /** True where both ends have agreed on their sequence numbers: ESTABLISHED and every state after it. */
    public boolean isSynchronized() {
        return compareTo(ESTABLISHED) >= 0;
    }

    /** True while the user may still SEND (RFC 9293, 3.10.2). */
    public boolean maySend() {
        return this == ESTABLISHED || this == CLOSE_WAIT;
    }

    /** True while arriving text is still accepted (RFC 9293, 3.10.7.4, seventh). */
    public boolean acceptsText() {
        return this == ESTABLISHED || this == FIN_WAIT_1 || this == FIN_WAIT_2;
    }
}

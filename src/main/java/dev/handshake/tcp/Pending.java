package dev.handshake.tcp;

/**
 * A connection that no application has yet.
 *
 * @param peer who called
 * @param tcb the connection: SYN_RECEIVED in the SYN queue, ESTABLISHED or later in the accept queue
 * @param repeats how often its SYN,ACK was sent again because the timer ran out, 0 to {@link Listener#SYNACK_RETRIES}
 */
public record Pending(int peer, Tcb tcb, int repeats) {
    Pending with(Tcb next) {
        return new Pending(peer, next, repeats);
    }

    Pending repeated() {
        return new Pending(peer, tcb, repeats + 1);
    }
}

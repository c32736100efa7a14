package dev.handshake.tcp.listener;

import dev.handshake.tcp.Tcb;

/**
 * A connection that no application has yet.
 *
 * @param peer who called
 * @param tcb the connection: SYN_RECEIVED in the SYN queue, ESTABLISHED or later in the accept queue
 * @param repeats how often its SYN,ACK was sent again because the timer ran out, 0 to {@link Listener#SYNACK_RETRIES}
 */
public record PendingConnection(int peer, Tcb tcb, int repeats) {
    PendingConnection with(Tcb next) {
        return new PendingConnection(peer, next, repeats);
    }

    PendingConnection repeated() {
        return new PendingConnection(peer, tcb, repeats + 1);
    }
}

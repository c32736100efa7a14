package dev.handshake.view.observe;

import dev.handshake.tcp.Host;
import dev.handshake.tcp.Origin;
import dev.handshake.tcp.Side;
import dev.handshake.tcp.State;
import dev.handshake.tcp.Tcb;
import java.util.ArrayList;
import java.util.List;

/** The sockets of each machine as {@code ss -tan} on Linux prints them. */
public final class SocketTable {
    /** One row of ss. A queue that the story says nothing of is {@code -}. */
    public record Row(String state, String recvQ, String sendQ, String local, String peer) {}

    private SocketTable() {}

    /**
     * The rows of one machine; none where it has no socket.
     *
     * @param host the end as far as it may be seen
     * @param reads true where its application reads what arrives as it arrives
     */
    public static List<Row> rows(Host host, Side side, boolean reads) {
        Tcb tcb = host.tcb();
        List<Row> rows = new ArrayList<>();
        if (host.listening() || tcb.state() == State.LISTEN) {
            // Its queues are those of accept(): Recv-Q counts what waits there, Send-Q is the backlog.
            String port = address(side).substring(address(side).indexOf(':'));
            rows.add(new Row(name(State.LISTEN), "-", "-", "0.0.0.0" + port, "0.0.0.0:*"));
        }
        if (tcb.state() != State.LISTEN && tcb.state() != State.CLOSED) {
            rows.add(new Row(
                    name(tcb.state()),
                    String.valueOf(reads ? 0 : unread(tcb)),
                    String.valueOf(unacknowledged(tcb)),
                    address(side),
                    address(side.opposite())));
        }
        return rows;
    }

    static String address(Side side) {
        return side == Side.CLIENT ? "192.0.2.1:49152" : "192.0.2.2:80";
    }

    /** A state as ss spells it. */
    public static String name(State state) {
        return switch (state) {
            case ESTABLISHED -> "ESTAB";
            case SYN_RECEIVED -> "SYN-RECV";
            case CLOSED, LISTEN, SYN_SENT, FIN_WAIT_1, FIN_WAIT_2, CLOSE_WAIT, CLOSING, LAST_ACK, TIME_WAIT ->
                state.name().replace('_', '-');
        };
    }

    /** What has come and was not read; a FIN counts as one, as it does in the numbers. */
    private static int unread(Tcb tcb) {
        return switch (tcb.state()) {
            case CLOSE_WAIT, CLOSING, LAST_ACK -> tcb.unread() + 1;
            case CLOSED, LISTEN, SYN_SENT, TIME_WAIT -> 0;
            case SYN_RECEIVED, ESTABLISHED, FIN_WAIT_1, FIN_WAIT_2 -> tcb.unread();
        };
    }

    /** What was sent, or is to be sent, and is not acknowledged; SYN and FIN count as one. */
    private static int unacknowledged(Tcb tcb) {
        boolean inSynQueue = tcb.state() == State.SYN_RECEIVED && tcb.origin() == Origin.PASSIVE;
        if (inSynQueue || tcb.state() == State.TIME_WAIT) {
            // Neither is a whole socket in Linux: they have no queues.
            return 0;
        }
        return tcb.sndNxt() - tcb.sndUna() + tcb.unsent() + (tcb.closePending() ? 1 : 0);
    }
}

package dev.handshake.tcp.trace;

import dev.handshake.tcp.Origin;
import dev.handshake.tcp.SentSegment;
import dev.handshake.tcp.Seq;
import dev.handshake.tcp.State;
import dev.handshake.tcp.Tcb;
import java.util.List;
import java.util.OptionalLong;

/**
 * The TCB from which a script starts, in the RFC's variables (RFC 9293, 3.3.1), its numbers as the script writes them.
 *
 * @param state the state
 * @param origin how the connection was opened
 * @param send the send sequence variables
 * @param receive the receive sequence variables
 * @param queues what waits
 */
public record Start(State state, Origin origin, Send send, Receive receive, Queues queues) {
    /**
     * The send sequence variables.
     *
     * @param iss ISS; in CLOSED and LISTEN the number that the next SYN will use
     * @param una SND.UNA
     * @param nxt SND.NXT
     * @param wnd SND.WND, octets
     * @param maxWnd MAX.SND.WND, octets
     * @param fin the number of our FIN, empty where it has not left
     */
    public record Send(long iss, long una, long nxt, int wnd, int maxWnd, OptionalLong fin) {}

    /**
     * The receive sequence variables.
     *
     * @param irs IRS
     * @param nxt RCV.NXT
     * @param wnd RCV.WND, octets
     */
    public record Receive(long irs, long nxt, int wnd) {}

    /**
     * What waits at an end.
     *
     * @param unsent octets queued and not sent
     * @param unread octets received and not taken
     * @param closeQueued true where a CLOSE waits for ESTABLISHED
     * @param unacknowledged the retransmission queue, oldest first
     */
    public record Queues(int unsent, int unread, boolean closeQueued, List<SentSegment> unacknowledged) {
        public Queues {
            unacknowledged = List.copyOf(unacknowledged);
        }
    }

    /** The same start with both sides' numbers counted from these initial ones. */
    public Start countedFrom(long iss, long irs) {
        OptionalLong fin = send.fin().isPresent() ? OptionalLong.of(send.fin().getAsLong() - iss) : send.fin();
        return new Start(
                state,
                origin,
                new Send(send.iss() - iss, send.una() - iss, send.nxt() - iss, send.wnd(), send.maxWnd(), fin),
                new Receive(receive.irs() - irs, receive.nxt() - irs, receive.wnd()),
                new Queues(
                        queues.unsent(),
                        queues.unread(),
                        queues.closeQueued(),
                        queues.unacknowledged().stream()
                                .map(sent -> new SentSegment(sent.flags(), sent.seq() - Seq.of(iss), sent.length()))
                                .toList()));
    }

    /** The TCB on the wire's numbers. */
    Tcb tcb(Numbering numbers, End end) {
        boolean finSent = send.fin().isPresent();
        int una = numbers.wire(send.una(), end);
        return new Tcb(
                state,
                origin,
                numbers.wire(send.iss(), end),
                una,
                numbers.wire(send.nxt(), end),
                send.wnd(),
                numbers.wire(windowFrom(), end.other()),
                una,
                send.maxWnd(),
                numbers.wire(receive.irs(), end.other()),
                numbers.wire(receive.nxt(), end.other()),
                receive.wnd(),
                queues.unsent(),
                queues.unread(),
                queues.closeQueued() || !finSent && afterClose(),
                finSent,
                finSent ? numbers.wire(send.fin().getAsLong(), end) : 0,
                queues.unacknowledged().stream()
                        .map(sent -> new SentSegment(sent.flags(), numbers.wire(sent.seq(), end), sent.length()))
                        .toList(),
                List.of());
    }

    /**
     * SND.WL1, which a script does not give: the number of the latest segment that the state tells of. That is the peer's
     * FIN where it has come, else the ACK of ours or text after it, else the peer's SYN.
     */
    private long windowFrom() {
        return switch (state) {
            case CLOSE_WAIT, CLOSING, LAST_ACK, TIME_WAIT -> receive.nxt() - 1;
            case FIN_WAIT_2 -> receive.nxt() - queues.unread();
            case CLOSED, LISTEN, SYN_SENT, SYN_RECEIVED, ESTABLISHED, FIN_WAIT_1 -> receive.irs();
        };
    }

    /** CLOSE has been called and our FIN, if it has not left, waits for the text before it. */
    private boolean afterClose() {
        return state == State.FIN_WAIT_1 || state == State.CLOSING || state == State.LAST_ACK;
    }
}

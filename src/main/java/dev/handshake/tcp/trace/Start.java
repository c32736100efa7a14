package dev.handshake.tcp.trace;

import dev.handshake.tcp.Origin;
import dev.handshake.tcp.SentSegment;
import dev.handshake.tcp.State;
import dev.handshake.tcp.Tcb;
import java.util.List;
import java.util.OptionalLong;

/**
 * The TCB from which a script starts, in the RFC's variables (RFC 9293, 3.3.1).
 *
 * @param state the state
 * @param origin how the connection was opened
 * @param iss ISS; in CLOSED and LISTEN the number that the next SYN will use
 * @param sndUna SND.UNA
 * @param sndNxt SND.NXT
 * @param sndWnd SND.WND, octets
 * @param maxSndWnd MAX.SND.WND, octets
 * @param irs IRS
 * @param rcvNxt RCV.NXT
 * @param rcvWnd RCV.WND, octets
 * @param fin the number of our FIN, empty where it has not left
 * @param unsent octets queued and not sent
 * @param unread octets received and not taken
 * @param closeQueued true where a CLOSE waits for ESTABLISHED
 * @param queue the retransmission queue, oldest first; its numbers are as written
 */
public record Start(
        State state,
        Origin origin,
        long iss,
        long sndUna,
        long sndNxt,
        int sndWnd,
        int maxSndWnd,
        long irs,
        long rcvNxt,
        int rcvWnd,
        OptionalLong fin,
        int unsent,
        int unread,
        boolean closeQueued,
        List<SentSegment> queue) {
    public Start {
        queue = List.copyOf(queue);
    }

    /** The TCB on the wire's numbers. */
    Tcb tcb(Numbering numbers, End end) {
        boolean closeCalled = closeQueued || fin.isEmpty() && afterClose();
        int una = numbers.wire(sndUna, end);
        return new Tcb(
                state,
                origin,
                numbers.wire(iss, end),
                una,
                numbers.wire(sndNxt, end),
                sndWnd,
                numbers.wire(windowFrom(), end.other()),
                una,
                maxSndWnd,
                numbers.wire(irs, end.other()),
                numbers.wire(rcvNxt, end.other()),
                rcvWnd,
                unsent,
                unread,
                closeCalled,
                fin.isPresent(),
                fin.isPresent() ? numbers.wire(fin.getAsLong(), end) : 0,
                queue.stream()
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
            case CLOSE_WAIT, CLOSING, LAST_ACK, TIME_WAIT -> rcvNxt - 1;
            case FIN_WAIT_2 -> rcvNxt - unread;
            case CLOSED, LISTEN, SYN_SENT, SYN_RECEIVED, ESTABLISHED, FIN_WAIT_1 -> irs;
        };
    }

    /** CLOSE has been called and our FIN, if it has not left, waits for the text before it. */
    private boolean afterClose() {
        return state == State.FIN_WAIT_1 || state == State.CLOSING || state == State.LAST_ACK;
    }
}

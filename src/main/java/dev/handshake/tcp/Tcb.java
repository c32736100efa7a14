package dev.handshake.tcp;

import java.util.List;

/**
 * The transmission control block: everything one end remembers of one connection (RFC 9293, 3.3.1). A value: an event
 * makes a new one.
 *
 * <p>It is the RFC's own table of variables, one component each, and flat on purpose: made of smaller records (send, receive,
 * queues) it took a quarter of the engine's steps per second.
 *
 * @param state the state; {@link State#CLOSED} stands for "no TCB"
 * @param origin how it left CLOSED
 * @param iss ISS, our initial send sequence number (in CLOSED and LISTEN: the one that the next SYN will use)
 * @param sndUna SND.UNA, oldest unacknowledged number
 * @param sndNxt SND.NXT, next number to send
 * @param sndWnd SND.WND in octets, the window that the peer granted
 * @param sndWl1 SND.WL1, SEG.SEQ of the last window update
 * @param sndWl2 SND.WL2, SEG.ACK of the last window update
 * @param maxSndWnd MAX.SND.WND, the largest window ever granted (RFC 5961)
 * @param irs IRS, the peer's initial sequence number
 * @param rcvNxt RCV.NXT, next number expected
 * @param rcvWnd RCV.WND in octets, the window that we grant
 * @param unsent octets that the user has sent and that still wait for the window or for ESTABLISHED
 * @param unread octets received and not yet taken by RECEIVE
 * @param closePending true where CLOSE was called and our FIN has not left yet
 * @param finSent true where our FIN has left
 * @param finSeq the number of our FIN, meaningful only with {@code finSent}
 * @param queue the retransmission queue, oldest first
 * @param held what arrived beyond a hole, in order of its start
 */
public record Tcb(
        State state,
        Origin origin,
        int iss,
        int sndUna,
        int sndNxt,
        int sndWnd,
        int sndWl1,
        int sndWl2,
        int maxSndWnd,
        int irs,
        int rcvNxt,
        int rcvWnd,
        int unsent,
        int unread,
        boolean closePending,
        boolean finSent,
        int finSeq,
        List<SentSegment> queue,
        List<HeldText> held) {

    /** The receive window of a fresh end, in octets: the largest without window scaling. */
    public static final int DEFAULT_WINDOW = 65_535;

    /** An end that has no connection and would choose {@code iss} for its next one. */
    public static Tcb closed(int iss) {
        return closed(iss, DEFAULT_WINDOW);
    }

    /** An end that has no connection, with this receive window in octets. */
    public static Tcb closed(int iss, int window) {
        return new Tcb(
                State.CLOSED,
                Origin.NONE,
                iss,
                iss,
                iss,
                0,
                0,
                0,
                0,
                0,
                0,
                window,
                0,
                0,
                false,
                false,
                0,
                List.of(),
                List.of());
    }

    /** The same end with another receive window, in octets. */
    public Tcb withWindow(int octets) {
        return octets == rcvWnd
                ? this
                : new Tcb(
                        state,
                        origin,
                        iss,
                        sndUna,
                        sndNxt,
                        sndWnd,
                        sndWl1,
                        sndWl2,
                        maxSndWnd,
                        irs,
                        rcvNxt,
                        octets,
                        unsent,
                        unread,
                        closePending,
                        finSent,
                        finSeq,
                        queue,
                        held);
    }

    /** True where something sent has not been acknowledged. */
    public boolean awaitsAck() {
        return !queue.isEmpty();
    }

    /** Octets that the peer's window still takes, 0 or more. */
    public int sendRoom() {
        int room = sndUna + sndWnd - sndNxt;
        return Math.max(0, room);
    }

    /** True where our FIN has been sent and acknowledged. */
    public boolean finAcked() {
        return finSent && Seq.before(finSeq, sndUna);
    }
}

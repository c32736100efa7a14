package dev.handshake.tcp;

/**
 * One end with everything around its TCB: whether a listener stands behind it, and when its timers run out.
 *
 * <p>A passive OPEN leaves a listener behind. When the connection it accepted is deleted the end is CLOSED until the next
 * segment arrives, which finds the listener, as a server's listening socket outlives its connections.
 *
 * @param tcb the connection
 * @param listening true where a passive OPEN stands behind the connection
 * @param rtoMillis the retransmission timeout in force, in milliseconds; doubles each time it runs out (RFC 6298, 5.5)
 * @param rtoDueMillis virtual time at which it runs out, {@link #NEVER} where it does not run
 * @param timeWaitDueMillis virtual time at which 2MSL is over, or {@link #NEVER}
 */
public record Host(Tcb tcb, boolean listening, long rtoMillis, long rtoDueMillis, long timeWaitDueMillis) {
    /** A timer that does not run. */
    public static final long NEVER = Long.MAX_VALUE;

    /** The first retransmission timeout: 1 s (RFC 6298, 2.1). */
    public static final long FIRST_RTO_MILLIS = 1_000;

    /** Where the doubling stops: 60 s (RFC 6298, 2.5). */
    public static final long MAX_RTO_MILLIS = 60_000;

    /** 2MSL with the RFC's MSL of two minutes: 4 min (RFC 9293, 3.4.2). Linux uses 60 s in all. */
    public static final long TWO_MSL_MILLIS = 240_000;

    /** An end without a connection, which would choose {@code iss} for its next one. */
    public static Host idle(int iss) {
        return new Host(Tcb.closed(iss), false, FIRST_RTO_MILLIS, NEVER, NEVER);
    }

    public State state() {
        return tcb.state();
    }

    /** The TCB that a segment arriving now meets. */
    public Tcb atArrival() {
        return listening && tcb.state() == State.CLOSED
                ? Rules.step(tcb, Event.OPEN_PASSIVE).next()
                : tcb;
    }

    /** This end after a step at virtual time {@code now}: timers start, stop and back off. */
    Host after(Event event, Outcome step, long now) {
        Tcb next = step.next();
        long rto = rtoMillis;
        long due = rtoDueMillis;
        if (next.queue().isEmpty()) {
            rto = FIRST_RTO_MILLIS;
            due = NEVER;
        } else if (event.equals(Event.RTO)) {
            rto = Math.min(MAX_RTO_MILLIS, rto * 2);
            due = now + rto;
        } else if (due == NEVER || next.sndUna() != tcb.sndUna()) {
            rto = FIRST_RTO_MILLIS;
            due = now + rto;
        }
        long timeWait = timeWaitDueMillis;
        if (next.state() != State.TIME_WAIT) {
            timeWait = NEVER;
        } else if (tcb.state() != State.TIME_WAIT || restartsTwoMsl(step.why())) {
            timeWait = now + TWO_MSL_MILLIS;
        }
        return new Host(next, listensAfter(event, next.state()), rto, due, timeWait);
    }

    /** Whether a listener stands behind this end after {@code event}, which led to the state {@code next}. */
    private boolean listensAfter(Event event, State next) {
        boolean goesOn = listening && !(tcb.state() == State.LISTEN && next == State.CLOSED);
        return switch (event) {
            case Event.OpenPassive open -> goesOn || next == State.LISTEN;
            // The listening socket itself calls and is used up.
            case Event.OpenActive open -> false;
            case Event.Send send -> goesOn;
            case Event.Receive receive -> goesOn;
            case Event.Close close -> goesOn;
            case Event.Abort abort -> goesOn;
            case Event.Status status -> goesOn;
            case Event.Arrival arrival -> goesOn;
            case Event.Timeout timeout -> goesOn;
        };
    }

    private static boolean restartsTwoMsl(Rule why) {
        return why == Rule.TIME_WAIT_FIN_AGAIN || why == Rule.TIME_WAIT_ACKS_FIN;
    }
}

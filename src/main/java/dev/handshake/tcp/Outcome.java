package dev.handshake.tcp;

import java.util.List;
import java.util.Optional;

/**
 * What one event did to one end: decided, not yet done.
 *
 * @param next the TCB afterwards
 * @param sends the segments that leave, in order
 * @param signals what the user is told without asking
 * @param result what the user call returned; empty where the event was no call
 * @param why the rule that decided
 */
public record Outcome(Tcb next, List<Segment> sends, List<Signal> signals, Optional<CallResult> result, Rule why) {
    /**
     * True where the ACK that this step sends may wait for a segment to ride on (3.8.6.3). It is bare and acknowledges
     * something new, an ACK that only answers a segment out of place leaves at once (RFC 5681, 4.2), and this end may
     * still send.
     */
    public boolean mayDelayAck() {
        boolean brought = why == Rule.TEXT_TAKEN || why == Rule.FIN_TAKEN || why == Rule.SYN_SENT_ESTABLISHED;
        return brought
                && next.state().maySend()
                && sends.size() == 1
                && sends.get(0).isBareAck();
    }

    /** The same step with its ACK kept back, where it may be. Whatever leaves next carries RCV.NXT anyway. */
    public Outcome delayingAck() {
        return mayDelayAck() ? new Outcome(next, List.of(), signals, result, why) : this;
    }
}

package dev.handshake.tcp;

import java.util.List;
import java.util.Optional;

/**
 * What one event did to one end: decided, not yet done.
 *
 * @param next the TCB afterwards
 * @param sends the segments that leave, in order
 * @param signals what the user is told without asking
 * @param call what the user call returned; null where the event was no call (see {@link #result()})
 * @param why the rule that decided
 */
public record Step(Tcb next, List<Segment> sends, List<Signal> signals, CallResult call, Rule why) {
    /** What the user call returned; empty where the event was no call. */
    public Optional<CallResult> result() {
        return Optional.ofNullable(call);
    }
}

package dev.handshake.lesson;

import dev.handshake.tcp.Outcome;
import dev.handshake.tcp.Segment;
import dev.handshake.tcp.Side;
import dev.handshake.tcp.State;

/**
 * A wrong segment, played: the other end's answer to it.
 *
 * @param sent the segment as answered
 * @param from who would have sent it
 * @param before the other end's state when it arrives
 * @param step what it does there
 * @param reception how that compares with what the right segment would have met
 */
public record Counter(Segment sent, Side from, State before, Outcome step, Reception reception) {
    /** One without a right segment beside it: no end could send it. */
    public Counter(Segment sent, Side from, State before, Outcome step) {
        this(sent, from, before, step, Reception.ofImpossible(step));
    }
}

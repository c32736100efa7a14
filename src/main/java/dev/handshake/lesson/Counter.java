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
 */
public record Counter(Segment sent, Side from, State before, Outcome step) {}

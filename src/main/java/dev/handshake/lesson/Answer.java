package dev.handshake.lesson;

import dev.handshake.tcp.Segment;
import dev.handshake.tcp.State;

/** What a learner answers. */
public sealed interface Answer {
    /** This segment comes next. */
    record Sends(Segment segment) implements Answer {}

    /** This is the state. */
    record Is(State state) implements Answer {}

    /** As it is written in the store and in traces: {@code ACK seq=101 ack=301}, {@code CLOSE_WAIT}. */
    default String words() {
        return this instanceof Sends sends
                ? sends.segment().toString()
                : ((Is) this).state().name();
    }
}

package dev.handshake.lesson;

import dev.handshake.tcp.Segment;
import dev.handshake.tcp.State;

/** What a learner answers where the engine judges: a segment or a state. */
public sealed interface Answer {
    /** As it is written in the store and in traces: {@code ACK seq=101 ack=301}, {@code CLOSE_WAIT}. */
    String words();

    /** This segment comes next. */
    record Sends(Segment segment) implements Answer {
        @Override
        public String words() {
            return segment.toString();
        }
    }

    /** This is the state. */
    record Is(State state) implements Answer {
        @Override
        public String words() {
            return state.name();
        }
    }
}

package dev.handshake.lesson.claim;

import dev.handshake.tcp.State;

/** What one end does, or what happens to it. */
public sealed interface Act {
    record Sends(SegmentName segment) implements Act {}

    record Receives(SegmentName segment) implements Act {}

    /** It comes into a state, or is in it. */
    record Enters(State state) implements Act {}

    record Leaves(State state) implements Act {}

    record Calls(CallName call) implements Act {}

    /** A call of an application that opens or closes. */
    enum CallName {
        CONNECT,
        LISTEN,
        CLOSE
    }
}

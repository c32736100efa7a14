package dev.handshake.tcp.trace;

import dev.handshake.tcp.Event;

/** What a step of a script does. */
public sealed interface TraceAction {
    /**
     * The user or a timer of one end acts.
     *
     * @param end whose
     * @param event a user call or a timeout
     */
    record Local(End end, Event event) implements TraceAction {}

    /**
     * The script's own segment arrives.
     *
     * @param end where; A with one end
     * @param segment numbered as if the other end had sent it
     */
    record Arrives(End end, NotedSegment segment) implements TraceAction {}

    /**
     * The network delivers a segment; once more where it was delivered before.
     *
     * @param number its place in the order in which segments were emitted, from 1
     */
    record Deliver(int number) implements TraceAction {}

    /** The network loses a segment, numbered as in {@link Deliver}. */
    record Drop(int number) implements TraceAction {}

    /** One end loses its connection without a word, as when its machine is switched off. */
    record Crash(End end) implements TraceAction {}
}

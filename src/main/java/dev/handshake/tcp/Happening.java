package dev.handshake.tcp;

import java.util.List;

/** One line of the story of a {@link Duel}, in the order in which things happened. */
public sealed interface Happening {
    /** An application called. {@code result} is what the call returned. */
    record Called(Side side, Event call, State before, State after, CallResult result, Rule why) implements Happening {}

    /** A segment left. */
    record Departed(int number, Side from, Segment segment) implements Happening {}

    /** A segment arrived at the other end. */
    record Arrived(int number, Side to, Segment segment, State before, State after, List<Signal> signals, Rule why)
            implements Happening {}

    /** The wire lost a segment. */
    record Lost(int number, Side from, Segment segment) implements Happening {}

    /** The wire made a second copy. */
    record Duplicated(int number, Side from, Segment segment) implements Happening {}

    /** The wire held a segment back. */
    record Delayed(int number, Side from, Segment segment) implements Happening {}

    /** A timer ran out. */
    record Expired(Side side, Event.Timer timer, State before, State after, Rule why) implements Happening {}

    /** One end lost its connection silently. */
    record Crashed(Side side, State before) implements Happening {}

    /** Virtual time passed, in milliseconds. */
    record Passed(long millis) implements Happening {}
}

package dev.handshake.tcp;

import java.util.List;
import java.util.Optional;

/** One line of the story of a {@link Duel}, in the order in which things happened. */
public sealed interface Happening {
    /** What it did to an end; empty where only the wire or the clock was concerned. */
    default Optional<Reaction> reaction() {
        return Optional.empty();
    }

    /** The segment that left; empty where none did. */
    default Optional<Departed> departure() {
        return Optional.empty();
    }

    /** The call of an application; empty where none called. */
    default Optional<Called> asCall() {
        return Optional.empty();
    }

    /** The segment that arrived; empty where none did. */
    default Optional<Arrived> arrival() {
        return Optional.empty();
    }

    /** True where an application called and was refused. */
    default boolean isRefusal() {
        return false;
    }

    /** How much virtual time it took, in milliseconds: only waiting takes any. */
    default long millis() {
        return 0;
    }

    /**
     * What an end made of a call, a segment, a timer or a power cut.
     *
     * @param side the end
     * @param before its state when it happened; of a listener that outlived its connection, LISTEN
     * @param after its state afterwards, often the same
     * @param why the rule that decided
     */
    record Reaction(Side side, State before, State after, Rule why) {
        /** True where the end is in another state than before. */
        public boolean moves() {
            return before != after;
        }
    }

    /**
     * An application called.
     *
     * @param result what the call returned
     * @param effect what the end made of it
     */
    record Called(Event.Call call, CallResult result, Reaction effect) implements Happening {
        public Side side() {
            return effect.side();
        }

        public State before() {
            return effect.before();
        }

        public State after() {
            return effect.after();
        }

        public Rule why() {
            return effect.why();
        }

        @Override
        public Optional<Called> asCall() {
            return Optional.of(this);
        }

        @Override
        public boolean isRefusal() {
            return result.isError();
        }

        @Override
        public Optional<Reaction> reaction() {
            return Optional.of(effect);
        }
    }

    /** A segment left. */
    record Departed(int number, Side from, Segment segment) implements Happening {
        @Override
        public Optional<Departed> departure() {
            return Optional.of(this);
        }
    }

    /** A third party put a segment on the wire towards {@code to}, which claims to come from the other end. */
    record Injected(int number, Side to, Segment segment) implements Happening {}

    /**
     * A segment arrived at the end that it was sent to.
     *
     * @param signals what that end's application was told without asking
     * @param effect what the end made of it
     */
    record Arrived(int number, Segment segment, List<Signal> signals, Reaction effect) implements Happening {
        public Arrived {
            signals = List.copyOf(signals);
        }

        @Override
        public Optional<Arrived> arrival() {
            return Optional.of(this);
        }

        public Side to() {
            return effect.side();
        }

        public State before() {
            return effect.before();
        }

        public State after() {
            return effect.after();
        }

        public Rule why() {
            return effect.why();
        }

        @Override
        public Optional<Reaction> reaction() {
            return Optional.of(effect);
        }
    }

    /** The wire lost a segment. */
    record Lost(int number, Side from, Segment segment) implements Happening {}

    /** The wire made a second copy. */
    record Duplicated(int number, Side from, Segment segment) implements Happening {}

    /** The wire held a segment back. */
    record Delayed(int number, Side from, Segment segment) implements Happening {}

    /** A timer ran out. {@code effect} is what the end made of it. */
    record Expired(Event.Timer timer, Reaction effect) implements Happening {
        public Side side() {
            return effect.side();
        }

        public State before() {
            return effect.before();
        }

        public State after() {
            return effect.after();
        }

        public Rule why() {
            return effect.why();
        }

        @Override
        public Optional<Reaction> reaction() {
            return Optional.of(effect);
        }
    }

    /** One end lost its connection silently. */
    record Crashed(Side side, State before) implements Happening {
        @Override
        public Optional<Reaction> reaction() {
            return Optional.of(new Reaction(side, before, State.CLOSED, Rule.POWER_LOST));
        }
    }

    /** Virtual time passed, in milliseconds, 0 or more. A wait in which timers run out is told in pieces, up to each of them. */
    record Passed(long millis) implements Happening {}
}

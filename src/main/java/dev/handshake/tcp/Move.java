package dev.handshake.tcp;

/** Something that can be done to a {@link Duel}: by an application, the wire, a timer, the power supply or an attacker. */
public sealed interface Move {
    /** True where a segment is delivered to an end that keeps back the ACK it would send. */
    default boolean delaysAck() {
        return false;
    }

    /** An application calls. */
    record Call(Side side, Event.Call event) implements Move {}

    /**
     * The wire delivers the segment of this number.
     *
     * @param number the segment's number
     * @param delaysAck true where the receiving end keeps back the ACK that it would send: it may be delayed, for less than
     *     half a second (3.8.6.3), to ride on a segment that this end sends meanwhile
     */
    record Deliver(int number, boolean delaysAck) implements Move {
        public Deliver(int number) {
            this(number, false);
        }
    }

    /** The wire loses it. */
    record Drop(int number) implements Move {}

    /** The wire makes a second copy of it. */
    record Duplicate(int number) implements Move {}

    /** The wire holds it back: everything else in flight comes before it. */
    record Delay(int number) implements Move {}

    /** The wire lets the segment behind it overtake it: the two change places. */
    record Overtake(int number) implements Move {}

    /**
     * A third party puts a segment on the wire that claims to come from the other end: an attacker who guesses numbers (RFC
     * 5961), or a segment of a capture played again. It gets the next number and is delivered, lost or delayed like any
     * other; only then does the end that it goes to judge it. Neither end knows that it was sent.
     *
     * @param to the end that it goes to
     * @param segment any segment at all
     */
    record Inject(Side to, Segment segment) implements Move {}

    /** A timer of one end runs out. */
    record Expire(Side side, Event.Timer timer) implements Move {}

    /** Virtual time passes, in milliseconds; timers that become due run out in order. */
    record Wait(long millis) implements Move {
        public Wait {
            if (millis < 0) {
                throw new IllegalArgumentException("time does not run backwards: " + millis + " ms");
            }
        }
    }

    /** One end loses its connection without a word: the machine was switched off. */
    record Crash(Side side) implements Move {}
}

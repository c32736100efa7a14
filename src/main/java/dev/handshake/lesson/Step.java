package dev.handshake.lesson;

import dev.handshake.tcp.Event;
import dev.handshake.tcp.Side;
import dev.handshake.tcp.State;
import java.util.List;
import java.util.Map;

/**
 * One step of a lesson as its author wrote it. {@code do}, {@code wire} and {@code timer} make something happen; the
 * questions that follow them ask what that something leads to, before it is shown.
 */
public sealed interface Step {
    /** True where the lesson waits for its learner: something to read or to answer. */
    boolean isStop();

    /** Something to read, at most six short lines. */
    record Say(Text text) implements Step {
        @Override
        public boolean isStop() {
            return true;
        }
    }

    /**
     * An application calls. {@code event} is a user call of RFC 9293, {@code words} what the author wrote: "close". A
     * later "connect 100" chooses another initial sequence number than {@link Ends} gave.
     */
    record Do(Side side, Event.Call event, String words) implements Step {
        @Override
        public boolean isStop() {
            return false;
        }
    }

    /** The machine of one end is switched off. */
    record Crash(Side side) implements Step {
        @Override
        public boolean isStop() {
            return false;
        }
    }

    /**
     * The wire does something to the next segment, or to the one of that number.
     *
     * @param op what it does
     * @param number the segment, or {@link #NEXT}
     * @param delaysAck true where the end that receives a delivered segment keeps its ACK back
     */
    record Wire(Op op, int number, boolean delaysAck) implements Step {
        /** {@code number} where the author named none: the segment that is next to arrive. */
        public static final int NEXT = 0;

        public Wire(Op op, int number) {
            this(op, number, false);
        }

        @Override
        public boolean isStop() {
            return false;
        }

        public enum Op {
            DELIVER,
            DROP,
            DUPLICATE,
            /** Hold it back until everything else has arrived. */
            DELAY,
            /** The next two change places. */
            REORDER
        }
    }

    /** A timer of one end runs out. */
    record Timer(Side side, Event.Timer timer) implements Step {
        @Override
        public boolean isStop() {
            return false;
        }
    }

    /** A question about what the last {@code do}, {@code wire} or {@code timer} leads to. The engine knows the answer. */
    record Ask(Kind kind, Side side, Text prompt, List<Text> hints) implements Step {
        public enum Kind {
            /** Which segment does {@code side} send next? */
            NEXT_SEGMENT,
            /** In which state is {@code side} now? */
            NEXT_STATE,
            /** Which seq and ack does the next segment of {@code side} carry? */
            NUMBERS
        }

        public Ask {
            hints = List.copyOf(hints);
        }

        @Override
        public boolean isStop() {
            return true;
        }

        /** True where the question is about a state, false where it is about a segment or its numbers. */
        public boolean isAboutState() {
            return kind == Kind.NEXT_STATE;
        }

        /** True where the author asks in words of its own; else the program asks in its own. */
        public boolean hasPrompt() {
            return !prompt.ko().isEmpty();
        }
    }

    /**
     * A question of a quiz, asked inside the lesson: what is right is judged as everywhere.
     *
     * @param question its id, {@code quiz/question}
     */
    record Check(String question) implements Step {
        @Override
        public boolean isStop() {
            return true;
        }
    }

    /** The author's claim about the states, checked by the engine when the file is read. */
    record Now(Map<Side, State> states) implements Step {
        public Now {
            states = Map.copyOf(states);
        }

        @Override
        public boolean isStop() {
            return false;
        }
    }
}

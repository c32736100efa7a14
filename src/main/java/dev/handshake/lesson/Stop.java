package dev.handshake.lesson;

import dev.handshake.tcp.Duel;
import dev.handshake.tcp.Segment;
import dev.handshake.tcp.Side;
import dev.handshake.tcp.State;
import dev.handshake.tcp.Step;
import dev.handshake.tcp.Tcb;

/** A place where a lesson waits for its learner. */
public sealed interface Stop {
    /** What is seen while it waits. */
    Scene scene();

    /** Something to read; going on is all there is to do. */
    record Read(Scene scene, Text text) implements Stop {}

    /**
     * A question that the engine answers.
     *
     * @param ask the question as written
     * @param scene what is seen while it is open
     * @param solved what is seen once it is answered
     * @param before the world before the event that it is about
     * @param met the TCB of the asked end as the event met it
     * @param step what the event did to the asked end
     */
    record Question(Beat.Ask ask, Scene scene, Scene solved, Duel before, Tcb met, Step step) implements Stop {
        public Side side() {
            return ask.side();
        }

        public Beat.Ask.Kind kind() {
            return ask.kind();
        }

        /** The segment that the engine sends next. Only where the question is about a segment. */
        public Segment segment() {
            return step.sends().get(0);
        }

        /** The state in which the engine leaves the asked end. */
        public State state() {
            return step.next().state();
        }
    }
}

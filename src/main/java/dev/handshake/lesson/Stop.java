package dev.handshake.lesson;

import dev.handshake.tcp.Duel;
import dev.handshake.tcp.Event;
import dev.handshake.tcp.Happening;
import dev.handshake.tcp.Outcome;
import dev.handshake.tcp.Segment;
import dev.handshake.tcp.Side;
import dev.handshake.tcp.State;
import dev.handshake.tcp.Tcb;
import java.util.Optional;

/** A place where a lesson waits for its learner. */
public sealed interface Stop {
    /** What is seen while it waits. */
    Scene scene();

    /** Something to read; going on is all there is to do. */
    record Read(Scene scene, Text text) implements Stop {}

    /**
     * A question of a quiz, asked here.
     *
     * @param question its id, {@code quiz/question}
     */
    record Check(Scene scene, String question) implements Stop {}

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
    record Question(Step.Ask ask, Scene scene, Scene solved, Duel before, Tcb met, Outcome step) implements Stop {
        public Side side() {
            return ask.side();
        }

        public Step.Ask.Kind kind() {
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

        /** The segment whose arrival the question is about; empty where something else happened. */
        public Optional<Segment> arrived() {
            return lastEvent(Happening.Arrived.class)
                    .filter(h -> h.to() == side())
                    .map(Happening.Arrived::segment);
        }

        /** True where the asked end's own retransmission timer ran out. */
        public boolean isRetransmission() {
            return expired(Event.Timer.RTO);
        }

        /** True where this timer of the asked end ran out. */
        public boolean expired(Event.Timer timer) {
            return lastEvent(Happening.Expired.class)
                    .filter(h -> h.side() == side() && h.timer() == timer)
                    .isPresent();
        }

        /** True where the question is about this call of the asked end's application. */
        public boolean called(Class<? extends Event> call) {
            return lastEvent(Happening.Called.class)
                    .filter(h -> h.side() == side() && call.isInstance(h.call()))
                    .isPresent();
        }

        /** How many bare ACKs in a row were the last that the asked end had sent before the event. */
        public int bareAcksBefore() {
            int count = 0;
            for (int i = scene.from() - 1; i >= 0; i--) {
                if (scene.story().get(i) instanceof Happening.Departed sent && sent.from() == side()) {
                    if (!sent.segment().isBareAck()) {
                        return count;
                    }
                    count++;
                }
            }
            // An open connection begins behind the handshake, and the last of that was the client's ACK.
            boolean sentTheThird =
                    side() == Side.CLIENT && scene.start().state(Side.CLIENT).isSynchronized();
            return sentTheThird ? count + 1 : count;
        }

        private <H extends Happening> Optional<H> lastEvent(Class<H> kind) {
            return scene.story().subList(scene.from(), scene.story().size()).stream()
                    .limit(1)
                    .filter(kind::isInstance)
                    .map(kind::cast)
                    .findFirst();
        }
    }
}

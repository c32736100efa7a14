package dev.handshake.lesson;

import dev.handshake.tcp.Duel;
import dev.handshake.tcp.Event;
import dev.handshake.tcp.Happening;
import dev.handshake.tcp.Outcome;
import dev.handshake.tcp.Segment;
import dev.handshake.tcp.Side;
import dev.handshake.tcp.State;
import dev.handshake.tcp.Tcb;
import java.util.List;
import java.util.Optional;

/** A place where a lesson waits for its learner. */
public sealed interface Stop {
    /** What is seen while it waits. */
    Scene scene();

    /** The lesson's own question that is asked here; empty where there is something else. */
    default Optional<Question> asked() {
        return Optional.empty();
    }

    /** The question that the lesson asks here itself; empty where it asks none. */
    default Optional<Question> own() {
        return Optional.empty();
    }

    /** Something to read; going on is all there is to do. */
    record Read(Scene scene, Text text) implements Stop {}

    /**
     * A question of a quiz, asked here.
     *
     * @param question its id, {@code quiz/question}
     */
    record Check(Scene scene, String question) implements Stop {}

    /**
     * What the last event did to one end.
     *
     * @param event what the end met: a call of its application, a segment, a timeout; empty where the event happened
     *     elsewhere, or was a power cut
     * @param met the TCB of the end as the event met it
     * @param step what the event made of it
     */
    record Turn(Optional<Event> event, Tcb met, Outcome step) {}

    /**
     * A question that the engine answers.
     *
     * @param ask the question as written
     * @param scene what is seen while it is open
     * @param solved what is seen once it is answered
     * @param turn what the last event did to the asked end
     */
    record Question(Step.Ask ask, Scene scene, Scene solved, Turn turn) implements Stop, EngineExercise {
        @Override
        public Optional<Question> asked() {
            return Optional.of(this);
        }

        @Override
        public Question stop() {
            return this;
        }

        @Override
        public Optional<Question> own() {
            return Optional.of(this);
        }

        @Override
        public Text prompt() {
            return ask.prompt();
        }

        @Override
        public List<Text> hints() {
            return ask.hints();
        }

        public Side side() {
            return ask.side();
        }

        public Step.Ask.Kind kind() {
            return ask.kind();
        }

        /** The world before the event that it is about. */
        public Duel before() {
            return scene.before();
        }

        /** The TCB of the asked end as the event met it. */
        public Tcb met() {
            return turn.met();
        }

        /** What the event did to the asked end. */
        public Outcome step() {
            return turn.step();
        }

        /** The segment that the engine sends next. Only where the question is about a segment. */
        public Segment segment() {
            return step().sends().get(0);
        }

        /** The state in which the engine leaves the asked end. */
        public State state() {
            return step().next().state();
        }

        /** The segment whose arrival the question is about; empty where something else happened. */
        public Optional<Segment> arrived() {
            return turn.event().flatMap(event -> switch (event) {
                case Event.Arrival(Segment segment) -> Optional.of(segment);
                case Event.Call call -> Optional.empty();
                case Event.Timeout timeout -> Optional.empty();
            });
        }

        /** The call of the asked end's application that the question is about; empty where something else happened. */
        public Optional<Event.Call> call() {
            return turn.event().flatMap(event -> switch (event) {
                case Event.Call call -> Optional.of(call);
                case Event.Arrival arrival -> Optional.empty();
                case Event.Timeout timeout -> Optional.empty();
            });
        }

        /** True where this timer of the asked end ran out. */
        public boolean expired(Event.Timer timer) {
            return turn.event().equals(Optional.of(new Event.Timeout(timer)));
        }

        /** True where the asked end's own retransmission timer ran out. */
        public boolean isRetransmission() {
            return expired(Event.Timer.RTO);
        }

        /** How many bare ACKs in a row were the last that the asked end had sent before the event. */
        public int bareAcksBefore() {
            List<Segment> sent = scene.story().subList(0, scene.from()).stream()
                    .flatMap(happening -> happening.departure().stream())
                    .filter(departed -> departed.from() == side())
                    .map(Happening.Departed::segment)
                    .toList();
            int first = sent.size();
            while (first > 0 && sent.get(first - 1).isBareAck()) {
                first--;
            }
            // An open connection begins behind the handshake, and the last of that was the client's ACK.
            boolean sentTheThird =
                    side() == Side.CLIENT && scene.start().state(Side.CLIENT).isSynchronized();
            return sent.size() - first + (first == 0 && sentTheThird ? 1 : 0);
        }
    }
}

package dev.handshake.lesson;

import dev.handshake.tcp.Event;
import dev.handshake.tcp.Flight;
import dev.handshake.tcp.Host;
import dev.handshake.tcp.Move;
import dev.handshake.tcp.Outcome;
import dev.handshake.tcp.Rule;
import dev.handshake.tcp.Rules;
import dev.handshake.tcp.Side;
import dev.handshake.tcp.Tcb;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * A lesson played by the engine from beginning to end: the stops at which it waits, in order.
 *
 * <p>An event and the questions that follow it belong together. While one of them is open, what the event led to is kept
 * back: the state of the asked end and the segments that left. A question about a state gives the state away once it is
 * answered and keeps the segments; a question about a segment gives away both, unless a state is still to be asked for.
 */
public final class Walk {
    private static final Text SENDS_NOTHING = new Text("여기서 그쪽이 보내는 세그먼트가 없습니다.", "That end sends nothing here.");
    private static final Text ACK_WAITS = new Text(
            "그쪽은 ACK를 미뤘으므로 아직 보내는 세그먼트가 없습니다. 다음에 보내는 세그먼트를 물어 주세요.",
            "That end holds its ACK back, so nothing leaves yet: ask for the segment that it sends next.");
    private static final Text NOTHING_HAPPENED = new Text(
            "질문 앞에 이벤트가 없습니다. do, wire, timer 중 하나가 먼저 와야 합니다.",
            "Nothing has happened before this question: put a do, wire or timer step first.");

    private final Lesson lesson;
    private final List<Stop> stops = new ArrayList<>();
    private final List<Stop.Question> questions = new ArrayList<>();

    /** What has happened so far, with nothing kept back. */
    private Scene scene;
    /** The last event; empty before the first. */
    private Optional<Move> cause = Optional.empty();

    private Walk(Lesson lesson) {
        this.lesson = lesson;
        this.scene = Scene.of(lesson.ends().world());
    }

    /**
     * Plays the lesson.
     *
     * @throws Unplayable where a step cannot be played: nothing is in flight, or a question has no answer
     */
    public static Walk of(Lesson lesson) {
        Walk walk = new Walk(lesson);
        for (int i = 0; i < lesson.steps().size(); i++) {
            walk.take(i);
        }
        return walk;
    }

    /** A step that the engine cannot play. */
    public static final class Unplayable extends RuntimeException {
        private static final long serialVersionUID = 1L;

        private final int step;
        private final transient Text why;

        Unplayable(int step, Text why) {
            super(why.en());
            this.step = step;
            this.why = why;
        }

        /** Index of the step in the lesson, from 0. */
        public int step() {
            return step;
        }

        public Text why() {
            return why;
        }
    }

    public Lesson lesson() {
        return lesson;
    }

    /** The stops, in order; unmodifiable. */
    public List<Stop> stops() {
        return List.copyOf(stops);
    }

    /** The questions among the stops that the engine answers, in order; unmodifiable. */
    public List<Stop.Question> questions() {
        return List.copyOf(questions);
    }

    /** What is seen when the lesson is over. */
    public Scene end() {
        return scene;
    }

    private void take(int index) {
        switch (lesson.steps().get(index)) {
            case Step.Say(Text text) -> stops.add(new Stop.Read(scene, text));
            case Step.Check(String question) -> stops.add(new Stop.Check(scene, question));
            case Step.Do(Side side, Event.Call event, String words) -> call(new Move.Call(side, event), words);
            case Step.Crash(Side side) -> happen(new Move.Crash(side));
            case Step.Timer(Side side, Event.Timer timer) -> happen(new Move.Expire(side, timer));
            case Step.Wire wire -> happen(move(index, wire));
            case Step.Ask ask -> ask(index, ask);
            // A claim: it is checked when the lesson is read, and changes nothing.
            case Step.Now claim -> {}
        }
    }

    // ---------------------------------------------------------------- events

    private void call(Move.Call call, String words) {
        cause = Optional.of(call);
        scene = scene.after(call, words);
    }

    private void happen(Move move) {
        cause = Optional.of(move);
        scene = scene.after(move);
    }

    private Move move(int index, Step.Wire wire) {
        List<Flight> flights = scene.world().flights();
        if (flights.isEmpty()) {
            throw new Unplayable(index, new Text("지금 전송 중인 세그먼트가 없습니다.", "No segment is in flight here."));
        }
        int number = wire.number() == Step.Wire.NEXT ? flights.get(0).number() : wire.number();
        Flight flight = scene.world()
                .flight(number)
                .orElseThrow(() -> new Unplayable(
                        index,
                        new Text(
                                "전송 중인 세그먼트에 " + number + "번이 없습니다.",
                                "Segment " + number + " is not in flight here.")));
        return switch (wire.op()) {
            case DELIVER -> deliver(index, flight, wire.delaysAck());
            case DROP -> new Move.Drop(number);
            case DUPLICATE -> new Move.Duplicate(number);
            case DELAY -> new Move.Delay(number);
            case REORDER -> new Move.Overtake(number);
        };
    }

    private Move deliver(int index, Flight flight, boolean delaysAck) {
        Host to = scene.world().host(flight.from().opposite());
        Outcome step = Rules.step(to.atArrival(), new Event.Arrival(flight.segment()));
        if (delaysAck && !step.mayDelayAck()) {
            throw new Unplayable(
                    index,
                    new Text(
                            "이 세그먼트를 받은 쪽에는 미룰 수 있는 ACK가 없습니다.",
                            "The end that receives this segment has no ACK that could wait."));
        }
        return new Move.Deliver(flight.number(), delaysAck);
    }

    // ---------------------------------------------------------------- questions

    private void ask(int index, Step.Ask ask) {
        Move event = cause.orElseThrow(() -> new Unplayable(index, NOTHING_HAPPENED));
        Side side = ask.side();
        Stop.Turn turn = turn(side, event);
        boolean segment = !ask.isAboutState();
        if (segment && turn.step().sends().isEmpty()) {
            throw new Unplayable(index, event.delaysAck() && turn.event().isPresent() ? ACK_WAITS : SENDS_NOTHING);
        }
        List<Step> earlier = new ArrayList<>(lesson.steps().subList(0, index));
        Collections.reverse(earlier);
        List<Step> later = lesson.steps().subList(index + 1, lesson.steps().size());
        boolean stateLater = isAsked(true, later);
        boolean segmentLater = isAsked(false, later);
        boolean hidesState = !segment || stateLater || !isAsked(true, earlier);
        Scene open = keeping(side, hidesState, segment || segmentLater);
        Scene solved = keeping(side, stateLater, segmentLater);
        Stop.Question question = new Stop.Question(ask, open, solved, turn);
        stops.add(question);
        questions.add(question);
    }

    private Scene keeping(Side side, boolean state, boolean segments) {
        if (state) {
            return scene.keeping(side, segments ? Scene.Part.STATE_AND_SEGMENTS : Scene.Part.STATE);
        }
        return segments ? scene.keeping(side, Scene.Part.SEGMENTS) : scene;
    }

    /** True where a question about the state (or else about a segment) of the same event is among these, nearest first. */
    private static boolean isAsked(boolean state, List<Step> steps) {
        for (Step step : steps) {
            switch (step) {
                case Step.Ask ask -> {
                    if (ask.isAboutState() == state) {
                        return true;
                    }
                }
                case Step.Now claim -> {}
                case Step.Say say -> {
                    return false;
                }
                case Step.Check check -> {
                    return false;
                }
                case Step.Do call -> {
                    return false;
                }
                case Step.Wire wire -> {
                    return false;
                }
                case Step.Timer timer -> {
                    return false;
                }
                case Step.Crash crash -> {
                    return false;
                }
            }
        }
        return false;
    }

    // ---------------------------------------------------------------- what an event did to one end

    private Stop.Turn turn(Side side, Move event) {
        return switch (event) {
            case Move.Call(Side at, Event.Call call) -> at == side ? stepped(side, call) : untouched(side);
            case Move.Expire(Side at, Event.Timer timer) ->
                at == side ? stepped(side, new Event.Timeout(timer)) : untouched(side);
            case Move.Crash(Side at) -> at == side ? left(side, Rule.POWER_LOST) : untouched(side);
            case Move.Deliver(int number, boolean delaysAck) ->
                scene.before()
                        .flight(number)
                        .filter(flight -> flight.from() != side)
                        .map(flight -> arrived(side, flight, delaysAck))
                        .orElseGet(() -> untouched(side));
            case Move.Drop wire -> untouched(side);
            case Move.Duplicate wire -> untouched(side);
            case Move.Delay wire -> untouched(side);
            case Move.Overtake wire -> untouched(side);
            case Move.Inject wire -> untouched(side);
            case Move.Wait time -> untouched(side);
        };
    }

    private Stop.Turn stepped(Side side, Event event) {
        Tcb met = scene.before().host(side).tcb();
        return new Stop.Turn(Optional.of(event), met, Rules.step(met, event));
    }

    private Stop.Turn arrived(Side side, Flight flight, boolean delaysAck) {
        Tcb met = scene.before().host(side).atArrival();
        Event event = new Event.Arrival(flight.segment());
        Outcome step = Rules.step(met, event);
        return new Stop.Turn(Optional.of(event), met, delaysAck ? step.delayingAck() : step);
    }

    /** An event at the other end or on the wire leaves this one as it is. */
    private Stop.Turn untouched(Side side) {
        return left(side, Rule.UNTOUCHED);
    }

    private Stop.Turn left(Side side, Rule why) {
        Tcb met = scene.before().host(side).tcb();
        Tcb now = scene.world().host(side).tcb();
        return new Stop.Turn(Optional.empty(), met, new Outcome(now, List.of(), List.of(), Optional.empty(), why));
    }
}

package dev.handshake.lesson;

import dev.handshake.tcp.Duel;
import dev.handshake.tcp.Event;
import dev.handshake.tcp.Flight;
import dev.handshake.tcp.Happening;
import dev.handshake.tcp.Host;
import dev.handshake.tcp.Move;
import dev.handshake.tcp.Outcome;
import dev.handshake.tcp.Rule;
import dev.handshake.tcp.Rules;
import dev.handshake.tcp.Side;
import dev.handshake.tcp.Tcb;
import java.util.ArrayList;
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

    private final Lesson lesson;
    private final Duel start;
    private final List<Stop> stops = new ArrayList<>();

    private Duel world;
    private final List<Happening> story = new ArrayList<>();
    private Duel before;
    private int from;
    private Move cause;

    private Walk(Lesson lesson) {
        this.lesson = lesson;
        this.start = lesson.ends().world();
        this.world = start;
        this.before = start;
    }

    /**
     * Plays the lesson.
     *
     * @throws Unplayable where a step cannot be played: nothing is in flight, or a question has no answer
     */
    public static Walk of(Lesson lesson) {
        Walk walk = new Walk(lesson);
        List<Step> beats = lesson.beats();
        for (int i = 0; i < beats.size(); i++) {
            walk.take(i, beats);
        }
        return walk;
    }

    /** A step that the engine cannot play. */
    public static final class Unplayable extends RuntimeException {
        private static final long serialVersionUID = 1L;

        private final int beat;
        private final transient Text why;

        Unplayable(int beat, Text why) {
            super(why.en());
            this.beat = beat;
            this.why = why;
        }

        /** Index of the step in the lesson, from 0. */
        public int beat() {
            return beat;
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

    /** What is seen when the lesson is over. */
    public Scene end() {
        return open();
    }

    private void take(int index, List<Step> beats) {
        Step beat = beats.get(index);
        if (beat instanceof Step.Say say) {
            stops.add(new Stop.Read(open(), say.text()));
        } else if (beat instanceof Step.Check check) {
            stops.add(new Stop.Check(open(), check.question()));
        } else if (beat instanceof Step.Do call) {
            happen(new Move.Call(call.side(), call.event()));
        } else if (beat instanceof Step.Crash crash) {
            happen(new Move.Crash(crash.side()));
        } else if (beat instanceof Step.Timer timer) {
            happen(new Move.Expire(timer.side(), timer.timer()));
        } else if (beat instanceof Step.Wire wire) {
            happen(move(index, wire));
        } else if (beat instanceof Step.Ask) {
            ask(index, beats);
        }
        // Beat.Now is a claim: it is checked when the lesson is read, and changes nothing.
    }

    private Scene open() {
        return new Scene(start, before, world, story, from, null, false, false);
    }

    private void happen(Move move) {
        cause = move;
        before = world;
        from = story.size();
        Duel.Played played = world.play(move);
        world = played.next();
        story.addAll(played.story());
    }

    private Move move(int index, Step.Wire wire) {
        List<Flight> flights = world.flights();
        if (flights.isEmpty()) {
            throw new Unplayable(index, new Text("지금 전송 중인 세그먼트가 없습니다.", "No segment is in flight here."));
        }
        int number = wire.number() == Step.Wire.NEXT ? flights.get(0).number() : wire.number();
        if (world.flight(number).isEmpty()) {
            throw new Unplayable(
                    index,
                    new Text("전송 중인 세그먼트에 " + number + "번이 없습니다.", "Segment " + number + " is not in flight here."));
        }
        return switch (wire.op()) {
            case DELIVER -> deliver(index, number, wire.delaysAck());
            case DROP -> new Move.Drop(number);
            case DUPLICATE -> new Move.Duplicate(number);
            case DELAY -> new Move.Delay(number);
            case REORDER -> new Move.Overtake(number);
        };
    }

    private Move deliver(int index, int number, boolean delaysAck) {
        Flight flight = world.flight(number).orElseThrow();
        Host to = world.host(flight.from().opposite());
        Outcome step = Rules.step(to.atArrival(), new Event.Arrival(flight.segment()));
        if (delaysAck && !step.mayDelayAck()) {
            throw new Unplayable(
                    index,
                    new Text(
                            "이 세그먼트를 받은 쪽에는 미룰 수 있는 ACK가 없습니다.",
                            "The end that receives this segment has no ACK that could wait."));
        }
        return new Move.Deliver(number, delaysAck);
    }

    private void ask(int index, List<Step> beats) {
        Step.Ask ask = (Step.Ask) beats.get(index);
        if (cause == null) {
            throw new Unplayable(
                    index,
                    new Text(
                            "질문 앞에 일어난 일이 없습니다. do, wire, timer 가운데 하나가 먼저 와야 합니다.",
                            "Nothing has happened before this question: put a do, wire or timer step first."));
        }
        boolean segment = ask.kind() != Step.Ask.Kind.NEXT_STATE;
        Side side = ask.side();
        Tcb met = met(side);
        Outcome step = stepOf(side, met);
        if (segment && step.sends().isEmpty()) {
            throw new Unplayable(index, delayed(side) ? ACK_WAITS : SENDS_NOTHING);
        }
        boolean stateAsked = askedIn(beats, index, true, -1);
        boolean stateLater = askedIn(beats, index + 1, true, 1);
        boolean segmentLater = askedIn(beats, index + 1, false, 1);
        boolean hidesState = !segment || stateLater || !stateAsked;
        Scene scene = new Scene(start, before, world, story, from, side, hidesState, segment || segmentLater);
        Scene solved = stateLater || segmentLater
                ? new Scene(start, before, world, story, from, side, stateLater, segmentLater)
                : open();
        stops.add(new Stop.Question(ask, scene, solved, before, met, step));
    }

    /** True where a question of this kind belongs to the same event, looking from {@code index} in this direction. */
    private static boolean askedIn(List<Step> beats, int index, boolean state, int direction) {
        int start = direction > 0 ? index : index - 1;
        for (int i = start; i >= 0 && i < beats.size(); i += direction) {
            Step beat = beats.get(i);
            if (!(beat instanceof Step.Ask ask)) {
                if (beat instanceof Step.Now) {
                    continue;
                }
                return false;
            }
            if (state == (ask.kind() == Step.Ask.Kind.NEXT_STATE)) {
                return true;
            }
        }
        return false;
    }

    private Tcb met(Side side) {
        Host host = before.host(side);
        return arrivalAt(side).isPresent() ? host.atArrival() : host.tcb();
    }

    /** True where the last event made this end keep its ACK back. */
    private boolean delayed(Side side) {
        return cause instanceof Move.Deliver deliver
                && deliver.delaysAck()
                && arrivalAt(side).isPresent();
    }

    private Optional<Flight> arrivalAt(Side side) {
        return cause instanceof Move.Deliver deliver
                ? before.flight(deliver.number()).filter(f -> f.from() != side)
                : Optional.empty();
    }

    /** What the last event did to this end; an event at the other end leaves it as it is. */
    private Outcome stepOf(Side side, Tcb met) {
        Optional<Flight> arrival = arrivalAt(side);
        if (arrival.isPresent()) {
            Outcome step = Rules.step(met, new Event.Arrival(arrival.get().segment()));
            return delayed(side) ? step.delayingAck() : step;
        }
        if (cause instanceof Move.Call call && call.side() == side) {
            return Rules.step(met, call.event());
        }
        if (cause instanceof Move.Expire expire && expire.side() == side) {
            return Rules.step(met, new Event.Timeout(expire.timer()));
        }
        boolean crashed = cause instanceof Move.Crash crash && crash.side() == side;
        Tcb now = world.host(side).tcb();
        return new Outcome(now, List.of(), List.of(), null, crashed ? Rule.POWER_LOST : Rule.UNTOUCHED);
    }
}

package dev.handshake.tcp;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Worlds as small numbers, so that hundreds of thousands of them fit: an end, a segment, a wire is kept once and named by
 * its place in a list. What must not tell two worlds apart is left out: the clock, the numbers under which segments were
 * emitted, how far a timer has backed off. The wire is a bag: it may deliver in any order.
 *
 * <p>An end knows nothing of the world but itself and what reaches it. So each pair of an end and an event is played by
 * {@link Duel} once, against an empty other side, and remembered; what the exploration adds is only who meets what when.
 */
final class Worlds {
    /** What can be done to one end, apart from delivering a segment to it. */
    enum Act {
        OPEN_PASSIVE,
        OPEN_ACTIVE,
        SEND,
        CLOSE,
        ABORT,
        RTO,
        USER_TIMEOUT,
        TWO_MSL,
        CRASH
    }

    /** One end, its timers left out. */
    record End(Side side, Host host) {
        State state() {
            return host.state();
        }

        Tcb tcb() {
            return host.tcb();
        }
    }

    /** A segment on its way, without its number. */
    record Cargo(Side from, Segment segment) {}

    /**
     * What one event did to one end.
     *
     * @param end the end that the event met, as a number
     * @param act what was done; null where {@code arrived} says what came
     * @param arrived the segment that came; null where {@code act} says what was done
     * @param meets the TCB that the event met: of a listener behind a closed connection, LISTEN
     * @param tcb the TCB afterwards, before history and number are normalised
     * @param after the state in which it left the end
     * @param next the end afterwards, as a number
     * @param sends what left, as numbers
     * @param segments what left
     * @param why the rule
     */
    record Turn(
            int end,
            Act act,
            Segment arrived,
            Tcb meets,
            Tcb tcb,
            State after,
            int next,
            List<Integer> sends,
            List<Segment> segments,
            Rule why) {
        boolean changesNothing() {
            return next == end && sends.isEmpty();
        }

        boolean arrivedRst() {
            return arrived != null && arrived.rst();
        }

        /** An ACK without text, at the number expected, of something sent and not far too old. */
        boolean isPlainAckInOrder() {
            return meets.state().isSynchronized()
                    && arrived.hasAck()
                    && arrived.span() == 0
                    && !arrived.rst()
                    && arrived.seq() == meets.rcvNxt()
                    && Seq.upTo(meets.sndUna(), arrived.ack())
                    && Seq.upTo(arrived.ack(), meets.sndNxt());
        }

        Stream<Segment> sent() {
            return segments.stream();
        }
    }

    private static final int FRESH_ISS = 1_000;
    /** An end lives through at most this many connections before a number comes again. */
    static final int LIVES = 4;

    private static final int ACTS = Act.values().length;

    private final Kept<End> ends = new Kept<>();
    private final Kept<Cargo> cargos = new Kept<>();
    private final Kept<List<Integer>> wires = new Kept<>();
    private final LongPlaces turns = new LongPlaces();
    private final LongPlaces shorter = new LongPlaces();
    private final LongPlaces longer = new LongPlaces();
    private final List<Turn> played = new ArrayList<>();

    /** Things kept once, each named by its place. */
    private static final class Kept<T> {
        private final Map<T, Integer> places = new HashMap<>();
        private final List<T> things = new ArrayList<>();

        int place(T thing) {
            Integer place = places.get(thing);
            if (place == null) {
                place = things.size();
                places.put(thing, place);
                things.add(thing);
            }
            return place;
        }
    }

    int idle(Side side) {
        int iss = side == Side.CLIENT ? 100 : 300;
        return ends.place(new End(side, Host.idle(iss)));
    }

    int emptyWire() {
        return wires.place(List.of());
    }

    End end(int place) {
        return ends.things.get(place);
    }

    Cargo cargo(int place) {
        return cargos.things.get(place);
    }

    /** The segments of a wire, as numbers, in ascending order. */
    List<Integer> wire(int place) {
        return wires.things.get(place);
    }

    List<Cargo> cargosOf(int wire) {
        return wire(wire).stream().map(this::cargo).toList();
    }

    int endCount() {
        return ends.things.size();
    }

    List<End> allEnds() {
        return List.copyOf(ends.things);
    }

    /** Every turn played so far, each once. */
    List<Turn> allTurns() {
        return List.copyOf(played);
    }

    int wireCount() {
        return wires.things.size();
    }

    int without(int wire, int cargo) {
        int known = shorter.get(key(wire, cargo));
        if (known >= 0) {
            return known;
        }
        List<Integer> rest = new ArrayList<>(wire(wire));
        rest.remove(Integer.valueOf(cargo));
        int place = wires.place(List.copyOf(rest));
        shorter.put(key(wire, cargo), place);
        return place;
    }

    int with(int wire, List<Integer> more) {
        int place = wire;
        for (int cargo : more) {
            place = with(place, cargo);
        }
        return place;
    }

    private int with(int wire, int cargo) {
        int known = longer.get(key(wire, cargo));
        if (known >= 0) {
            return known;
        }
        List<Integer> more = new ArrayList<>(wire(wire));
        more.add(cargo);
        Collections.sort(more);
        int place = wires.place(List.copyOf(more));
        longer.put(key(wire, cargo), place);
        return place;
    }

    Turn act(int end, Act act) {
        int known = turns.get(key(end, act.ordinal()));
        return known >= 0 ? played.get(known) : kept(key(end, act.ordinal()), playAct(end, act));
    }

    Turn deliver(int end, int cargo) {
        long key = key(end, ACTS + cargo);
        int known = turns.get(key);
        return known >= 0 ? played.get(known) : kept(key, playArrival(end, cargo));
    }

    private Turn kept(long key, Turn turn) {
        turns.put(key, played.size());
        played.add(turn);
        return turn;
    }

    private static long key(int end, int what) {
        return (long) end << 32 | what;
    }

    private Turn playAct(int place, Act act) {
        End end = end(place);
        Duel alone = alone(end, List.of());
        Move move =
                switch (act) {
                    case OPEN_PASSIVE -> new Move.Call(end.side(), Event.OPEN_PASSIVE);
                    case OPEN_ACTIVE -> new Move.Call(end.side(), Event.OPEN_ACTIVE);
                    case SEND -> new Move.Call(end.side(), Event.send(1));
                    case CLOSE -> new Move.Call(end.side(), Event.CLOSE);
                    case ABORT -> new Move.Call(end.side(), Event.ABORT);
                    case RTO -> new Move.Expire(end.side(), Event.Timer.RTO);
                    case USER_TIMEOUT -> new Move.Expire(end.side(), Event.Timer.USER_TIMEOUT);
                    case TWO_MSL -> new Move.Expire(end.side(), Event.Timer.TIME_WAIT);
                    case CRASH -> new Move.Crash(end.side());
                };
        return remembered(end, act, null, end.tcb(), alone.play(move));
    }

    private Turn playArrival(int place, int cargo) {
        End end = end(place);
        Cargo arrives = cargo(cargo);
        Duel alone = alone(end, List.of(new Flight(1, arrives.from(), arrives.segment())));
        return remembered(end, null, arrives.segment(), end.host().atArrival(), alone.play(new Move.Deliver(1)));
    }

    /** A third party's segment reaches this end. Not remembered: no exploration comes here again. */
    Turn inject(int place, Segment segment) {
        End end = end(place);
        Duel injected =
                alone(end, List.of()).play(new Move.Inject(end.side(), segment)).next();
        return remembered(end, null, segment, end.host().atArrival(), injected.play(new Move.Deliver(1)));
    }

    private static Duel alone(End end, List<Flight> flights) {
        Host other = Host.idle(0);
        return end.side() == Side.CLIENT
                ? new Duel(end.host(), other, flights, flights.size(), 0)
                : new Duel(other, end.host(), flights, flights.size(), 0);
    }

    private Turn remembered(End end, Act act, Segment arrived, Tcb meets, Duel.Played result) {
        List<Integer> sends = new ArrayList<>();
        List<Segment> segments = new ArrayList<>();
        for (Flight flight : result.next().flights()) {
            sends.add(cargos.place(new Cargo(flight.from(), flight.segment())));
            segments.add(flight.segment());
        }
        Host after = result.next().host(end.side());
        int next = ends.place(new End(end.side(), withoutClock(end.host(), after)));
        return new Turn(
                ends.place(end), act, arrived, meets, after.tcb(), after.state(), next, sends, segments, why(result));
    }

    /** Without timers; and where a connection is over, with the fresh number that 3.4.1 asks of the next one. */
    private static Host withoutClock(Host before, Host after) {
        Tcb tcb = after.tcb();
        boolean over = connected(before.state()) && !connected(tcb.state());
        if (over) {
            int first = tcb.iss() % FRESH_ISS;
            int life = tcb.iss() / FRESH_ISS;
            Tcb fresh = Tcb.closed(first + FRESH_ISS * Math.min(life + 1, LIVES - 1), tcb.rcvWnd());
            tcb = tcb.state() == State.LISTEN
                    ? Rules.step(fresh, Event.OPEN_PASSIVE).next()
                    : fresh;
        }
        Tcb kept = connected(tcb.state()) ? withoutHistory(tcb) : tcb;
        return new Host(kept, after.listening(), Host.FIRST_RTO_MILLIS, Host.NEVER, Host.NEVER);
    }

    /** Every window here is the same, so which segment granted it last decides nothing; nor does what waits to be read. */
    private static Tcb withoutHistory(Tcb tcb) {
        return new Tcb(
                tcb.state(),
                tcb.origin(),
                tcb.iss(),
                tcb.sndUna(),
                tcb.sndNxt(),
                tcb.sndWnd(),
                tcb.irs(),
                tcb.iss(),
                tcb.maxSndWnd(),
                tcb.irs(),
                tcb.rcvNxt(),
                tcb.rcvWnd(),
                tcb.unsent(),
                0,
                tcb.closePending(),
                tcb.finSent(),
                tcb.finSeq(),
                tcb.queue(),
                tcb.held());
    }

    static boolean connected(State state) {
        return switch (state) {
            case CLOSED, LISTEN -> false;
            case SYN_SENT,
                    SYN_RECEIVED,
                    ESTABLISHED,
                    FIN_WAIT_1,
                    FIN_WAIT_2,
                    CLOSE_WAIT,
                    CLOSING,
                    LAST_ACK,
                    TIME_WAIT -> true;
        };
    }

    private static Rule why(Duel.Played played) {
        return played.story().get(0).reaction().orElseThrow().why();
    }
}

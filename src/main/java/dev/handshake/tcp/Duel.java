package dev.handshake.tcp;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * Two ends, the wire between them and a virtual clock. A value: a move makes a new one, so undo is keeping the old one.
 *
 * @param client the end on the left of every ladder
 * @param server the end on the right
 * @param flights what is on the wire, next to arrive first
 * @param emitted how many segments have left so far; the next one gets the number after it
 * @param nowMillis virtual time since the beginning, in milliseconds
 */
public record Duel(Host client, Host server, List<Flight> flights, int emitted, long nowMillis) {
    public Duel {
        flights = List.copyOf(flights);
    }

    /**
     * The world after a move, and what happened.
     *
     * @param next the world afterwards
     * @param story what happened, in order
     */
    public record Played(Duel next, List<Happening> story) {
        public Played {
            story = List.copyOf(story);
        }
    }

    /** Two ends without a connection, which would choose these initial sequence numbers. */
    public static Duel of(int clientIss, int serverIss) {
        return new Duel(Host.idle(clientIss), Host.idle(serverIss), List.of(), 0, 0);
    }

    public Host host(Side side) {
        return side == Side.CLIENT ? client : server;
    }

    public State state(Side side) {
        return host(side).state();
    }

    /** The flight of this number, if it is still on the wire. */
    public Optional<Flight> flight(int number) {
        return flights.stream().filter(f -> f.number() == number).findFirst();
    }

    /** The next flight to arrive at this end. */
    public Optional<Flight> nextTo(Side to) {
        return flights.stream().filter(f -> f.from() != to).findFirst();
    }

    /**
     * The world after {@code move}.
     *
     * @throws IllegalArgumentException where the move names a segment that is not on the wire
     */
    public Played play(Move move) {
        return switch (move) {
            case Move.Call(Side side, Event.Call event) -> call(side, event);
            case Move.Deliver deliver -> deliver(deliver);
            case Move.Drop(int number) -> drop(require(number));
            case Move.Duplicate(int number) -> duplicate(require(number));
            case Move.Delay(int number) -> delay(require(number));
            case Move.Overtake(int number) -> overtake(require(number));
            case Move.Inject(Side to, Segment segment) -> inject(to, segment);
            case Move.Expire(Side side, Event.Timer timer) -> expire(side, timer, nowMillis);
            case Move.Wait(long millis) -> pass(millis);
            case Move.Crash(Side side) -> crash(side);
        };
    }

    // ---------------------------------------------------------------- the wire

    private Played drop(Flight flight) {
        return onTheWire(without(flight), new Happening.Lost(flight.number(), flight.from(), flight.segment()));
    }

    private Played duplicate(Flight flight) {
        return onTheWire(
                with(flight, flights), new Happening.Duplicated(flight.number(), flight.from(), flight.segment()));
    }

    private Played delay(Flight flight) {
        return onTheWire(
                with(flight, without(flight)), new Happening.Delayed(flight.number(), flight.from(), flight.segment()));
    }

    private Played overtake(Flight flight) {
        List<Flight> swapped = new ArrayList<>(flights);
        int at = flights.indexOf(flight);
        Collections.swap(swapped, at, Math.min(at + 1, flights.size() - 1));
        return onTheWire(swapped, new Happening.Delayed(flight.number(), flight.from(), flight.segment()));
    }

    private Played inject(Side to, Segment segment) {
        Flight forged = new Flight(emitted + 1, to.opposite(), segment);
        return new Played(
                new Duel(client, server, with(forged, flights), forged.number(), nowMillis),
                List.of(new Happening.Injected(forged.number(), to, segment)));
    }

    private Played onTheWire(List<Flight> wire, Happening what) {
        return new Played(new Duel(client, server, wire, emitted, nowMillis), List.of(what));
    }

    private Flight require(int number) {
        return flight(number)
                .orElseThrow(() -> new IllegalArgumentException("segment " + number + " is not on the wire"));
    }

    private static List<Flight> with(Flight last, List<Flight> wire) {
        List<Flight> longer = new ArrayList<>(wire);
        longer.add(last);
        return longer;
    }

    private List<Flight> without(Flight flight) {
        List<Flight> rest = new ArrayList<>(flights);
        rest.remove(flight);
        return rest;
    }

    // ---------------------------------------------------------------- an end

    private Played call(Side side, Event.Call event) {
        Host host = host(side);
        Outcome step = Rules.step(host.tcb(), event);
        List<Happening> story = new ArrayList<>();
        story.add(new Happening.Called(event, step.result().orElseThrow(), reaction(side, host.tcb(), step)));
        return new Played(after(side, event, step, story), story);
    }

    private Played deliver(Move.Deliver move) {
        Flight flight = require(move.number());
        Side to = flight.from().opposite();
        Host host = host(to);
        Tcb meets = host.atArrival();
        Event event = new Event.Arrival(flight.segment());
        Outcome decided = Rules.step(meets, event);
        Outcome step = move.delaysAck() ? decided.delayingAck() : decided;
        List<Happening> story = new ArrayList<>();
        story.add(new Happening.Arrived(flight.number(), flight.segment(), step.signals(), reaction(to, meets, step)));
        Duel taken = new Duel(client, server, without(flight), emitted, nowMillis);
        return new Played(taken.after(to, event, step, story), story);
    }

    private Played crash(Side side) {
        Host host = host(side);
        Tcb forgotten = Tcb.closed(host.tcb().iss(), host.tcb().rcvWnd());
        Host dead = new Host(forgotten, host.listening(), Host.FIRST_RTO_MILLIS, Host.NEVER, Host.NEVER);
        return new Played(with(side, dead), List.of(new Happening.Crashed(side, host.state())));
    }

    private Played expire(Side side, Event.Timer timer, long now) {
        Host host = host(side);
        Event event = new Event.Timeout(timer);
        Outcome step = Rules.step(host.tcb(), event);
        List<Happening> story = new ArrayList<>();
        story.add(new Happening.Expired(timer, reaction(side, host.tcb(), step)));
        return new Played(at(now).after(side, event, step, story), story);
    }

    /** Waits, timer by timer: the time up to each, then what it makes its end do, then the rest of the time. */
    private Played pass(long millis) {
        long until = nowMillis + millis;
        Duel world = this;
        List<Happening> story = new ArrayList<>();
        while (true) {
            Side side = world.earliest();
            Host host = world.host(side);
            long due = Math.min(host.rtoDueMillis(), host.timeWaitDueMillis());
            if (due > until) {
                if (until > world.nowMillis || story.isEmpty()) {
                    story.add(new Happening.Passed(until - world.nowMillis));
                }
                return new Played(world.at(until), story);
            }
            story.add(new Happening.Passed(due - world.nowMillis));
            Event.Timer timer =
                    host.rtoDueMillis() <= host.timeWaitDueMillis() ? Event.Timer.RTO : Event.Timer.TIME_WAIT;
            Played played = world.expire(side, timer, due);
            story.addAll(played.story());
            world = played.next();
        }
    }

    private Side earliest() {
        long clientDue = Math.min(client.rtoDueMillis(), client.timeWaitDueMillis());
        long serverDue = Math.min(server.rtoDueMillis(), server.timeWaitDueMillis());
        return clientDue <= serverDue ? Side.CLIENT : Side.SERVER;
    }

    private static Happening.Reaction reaction(Side side, Tcb met, Outcome step) {
        return new Happening.Reaction(side, met.state(), step.next().state(), step.why());
    }

    /** This world after a step of one end: its segments leave, its timers start and stop, and the story goes on. */
    private Duel after(Side side, Event event, Outcome step, List<Happening> story) {
        List<Flight> wire = flights;
        int count = emitted;
        if (!step.sends().isEmpty()) {
            wire = new ArrayList<>(flights);
            for (Segment segment : step.sends()) {
                wire.add(new Flight(++count, side, segment));
                story.add(new Happening.Departed(count, side, segment));
            }
        }
        Host next = host(side).after(event, step, nowMillis);
        return new Duel(client, server, wire, count, nowMillis).with(side, next);
    }

    private Duel with(Side side, Host host) {
        return side == Side.CLIENT
                ? new Duel(host, server, flights, emitted, nowMillis)
                : new Duel(client, host, flights, emitted, nowMillis);
    }

    private Duel at(long millis) {
        return new Duel(client, server, flights, emitted, millis);
    }
}

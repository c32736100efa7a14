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
        if (move instanceof Move.Call call) {
            return call(call.side(), call.event());
        }
        if (move instanceof Move.Deliver deliver) {
            return deliver(deliver);
        }
        if (move instanceof Move.Drop drop) {
            Flight flight = require(drop.number());
            return new Played(
                    withFlights(without(flight)),
                    List.of(new Happening.Lost(flight.number(), flight.from(), flight.segment())));
        }
        if (move instanceof Move.Duplicate duplicate) {
            Flight flight = require(duplicate.number());
            List<Flight> more = new ArrayList<>(flights);
            more.add(flight);
            return new Played(
                    withFlights(more),
                    List.of(new Happening.Duplicated(flight.number(), flight.from(), flight.segment())));
        }
        if (move instanceof Move.Delay delay) {
            Flight flight = require(delay.number());
            List<Flight> later = without(flight);
            later.add(flight);
            return new Played(
                    withFlights(later),
                    List.of(new Happening.Delayed(flight.number(), flight.from(), flight.segment())));
        }
        if (move instanceof Move.Overtake overtake) {
            Flight flight = require(overtake.number());
            List<Flight> swapped = new ArrayList<>(flights);
            int behind = Math.min(flights.indexOf(flight) + 1, flights.size() - 1);
            Collections.swap(swapped, flights.indexOf(flight), behind);
            return new Played(
                    withFlights(swapped),
                    List.of(new Happening.Delayed(flight.number(), flight.from(), flight.segment())));
        }
        if (move instanceof Move.Expire expire) {
            return expire(expire.side(), expire.timer(), nowMillis);
        }
        if (move instanceof Move.Wait wait) {
            return pass(wait.millis());
        }
        Side side = ((Move.Crash) move).side();
        Host host = host(side);
        Host dead = new Host(
                Tcb.closed(host.tcb().iss(), host.tcb().rcvWnd()),
                host.listening(),
                Host.FIRST_RTO_MILLIS,
                Host.NEVER,
                Host.NEVER);
        return new Played(
                new Duel(
                        side == Side.CLIENT ? dead : client,
                        side == Side.SERVER ? dead : server,
                        flights,
                        emitted,
                        nowMillis),
                List.of(new Happening.Crashed(side, host.state())));
    }

    private Played call(Side side, Event event) {
        Host host = host(side);
        Outcome step = Rules.step(host.tcb(), event);
        List<Happening> story = new ArrayList<>();
        story.add(new Happening.Called(side, event, host.state(), step.next().state(), step.call(), step.why()));
        Duel next = after(side, host, event, step, flights, nowMillis, story);
        return new Played(next, story);
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
        story.add(new Happening.Arrived(
                flight.number(),
                to,
                flight.segment(),
                meets.state(),
                step.next().state(),
                step.signals(),
                step.why()));
        return new Played(after(to, host, event, step, without(flight), nowMillis, story), story);
    }

    private Played expire(Side side, Event.Timer timer, long now) {
        Host host = host(side);
        Event event = timer == Event.Timer.RTO ? Event.RTO : new Event.Timeout(timer);
        Outcome step = Rules.step(host.tcb(), event);
        List<Happening> story = new ArrayList<>();
        story.add(new Happening.Expired(side, timer, host.state(), step.next().state(), step.why()));
        return new Played(after(side, host, event, step, flights, now, story), story);
    }

    private Played pass(long millis) {
        long until = nowMillis + millis;
        Duel world = this;
        List<Happening> story = new ArrayList<>();
        story.add(new Happening.Passed(millis));
        while (true) {
            Side side = world.earliest();
            Host host = world.host(side);
            long due = Math.min(host.rtoDueMillis(), host.timeWaitDueMillis());
            if (due > until) {
                return new Played(new Duel(world.client, world.server, world.flights, world.emitted, until), story);
            }
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

    private Duel after(
            Side side, Host host, Event event, Outcome step, List<Flight> wire, long now, List<Happening> story) {
        List<Flight> more = wire;
        int count = emitted;
        if (!step.sends().isEmpty()) {
            more = new ArrayList<>(wire);
            for (Segment segment : step.sends()) {
                more.add(new Flight(++count, side, segment));
                story.add(new Happening.Departed(count, side, segment));
            }
        }
        Host next = host.after(event, step, now);
        return new Duel(side == Side.CLIENT ? next : client, side == Side.SERVER ? next : server, more, count, now);
    }

    private Duel withFlights(List<Flight> wire) {
        return new Duel(client, server, wire, emitted, nowMillis);
    }

    private Flight require(int number) {
        return flight(number)
                .orElseThrow(() -> new IllegalArgumentException("segment " + number + " is not on the wire"));
    }

    private List<Flight> without(Flight flight) {
        List<Flight> rest = new ArrayList<>(flights);
        rest.remove(flight);
        return rest;
    }
}

package dev.handshake.tcp;

import static org.assertj.core.api.Assertions.assertThat;

import dev.handshake.tcp.Exploration.Bounds;
import dev.handshake.tcp.Exploration.World;
import dev.handshake.tcp.Worlds.Act;
import dev.handshake.tcp.Worlds.Cargo;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * What {@link Legal} lists, held against every world of two explorations: the engine never sends what is not in the list,
 * and nothing in the list ever makes a peer that has the connection answer with a RST.
 */
class LegalTest {
    /** Calls, timeouts and arrivals; what an application may still SEND is its own affair and is not listed. */
    private static final List<Act> ACTS = List.of(Act.OPEN_ACTIVE, Act.CLOSE, Act.ABORT, Act.RTO);

    private final Worlds worlds = new Worlds();

    @Test
    void whatever_the_engine_sends_next_is_listed() {
        Exploration exploration = Exploration.of(worlds, new Bounds(1, 0, 1, 1, 3));
        LongPlaces met = new LongPlaces();
        int[] sent = {0};
        exploration.forEach((world, place) -> {
            for (Side side : Side.values()) {
                if (met.put((long) world.end(side) << 32 | world.wire(), 0)) {
                    sent[0] += assertListed(world, side);
                }
            }
        });
        assertThat(sent[0]).isGreaterThan(10_000);
    }

    private int assertListed(World world, Side side) {
        List<Legal.Option> legal = Legal.next(duel(world), side);
        List<Segment> sends = new ArrayList<>();
        for (Act act : ACTS) {
            sends.addAll(worlds.act(world.end(side), act).segments());
        }
        for (int cargo : worlds.wire(world.wire())) {
            if (worlds.cargo(cargo).from() != side) {
                sends.addAll(worlds.deliver(world.end(side), cargo).segments());
            }
        }
        for (Segment segment : sends) {
            if (legal.stream().noneMatch(option -> option.segment().says(segment))) {
                throw new AssertionError(side + " sends " + segment + ", not in " + legal);
            }
        }
        return sends.size();
    }

    /**
     * Everything in flight arrives first, in order, then the segment from the list. While both ends are in their first
     * connection a peer that is somewhere in it takes the segment: only CLOSED and LISTEN, which know of none, refuse.
     */
    @Test
    void nothing_listed_is_ever_refused_by_a_peer_that_has_the_connection() {
        Exploration exploration = Exploration.of(worlds, new Bounds(1, 1, 0, 0, 3));
        int[] taken = {0};
        exploration.forEach((world, place) -> {
            if (inFirstConnection(world)) {
                for (Side side : Side.values()) {
                    taken[0] += assertTaken(exploration, place, side);
                }
            }
        });
        assertThat(taken[0]).isGreaterThan(100_000);
    }

    private boolean inFirstConnection(World world) {
        return worlds.end(world.client()).tcb().iss() == 100
                && worlds.end(world.server()).tcb().iss() == 300;
    }

    private int assertTaken(Exploration exploration, int place, Side side) {
        World world = exploration.world(place);
        Tcb peer = afterAllInFlight(world, side).atArrival();
        if (!Worlds.connected(peer.state())) {
            return 0;
        }
        List<Legal.Option> legal = Legal.next(duel(world), side);
        for (Legal.Option option : legal) {
            Outcome step = Rules.step(peer, new Event.Arrival(option.segment()));
            if (step.sends().stream().anyMatch(Segment::rst)) {
                throw new AssertionError(
                        side + " sends " + option.segment() + ", and a RST answers:\n" + exploration.story(place));
            }
        }
        return legal.size();
    }

    private Host afterAllInFlight(World world, Side from) {
        Host peer = worlds.end(world.end(from.opposite())).host();
        List<Segment> onTheWay = worlds.cargosOf(world.wire()).stream()
                .filter(cargo -> cargo.from() == from)
                .map(Cargo::segment)
                .sorted(Comparator.comparingInt(Segment::seq).thenComparingInt(Segment::ack))
                .toList();
        for (Segment segment : onTheWay) {
            Outcome step = Rules.step(peer.atArrival(), new Event.Arrival(segment));
            peer = peer.after(new Event.Arrival(segment), step, 0);
        }
        return peer;
    }

    private Duel duel(World world) {
        List<Flight> flights = new ArrayList<>();
        for (Cargo cargo : worlds.cargosOf(world.wire())) {
            flights.add(new Flight(flights.size() + 1, cargo.from(), cargo.segment()));
        }
        return new Duel(
                worlds.end(world.client()).host(), worlds.end(world.server()).host(), flights, flights.size(), 0);
    }
}

package dev.handshake.tcp;

import dev.handshake.tcp.Worlds.Act;
import dev.handshake.tcp.Worlds.Turn;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ObjIntConsumer;

/**
 * Every world that two ends and a bad wire can reach within bounds, breadth first, so the story that leads to a world is a
 * shortest one.
 *
 * <p>What is bounded: how many calls an application makes, how many faults the wire and the timers commit, how often fate
 * strikes, and how many segments are in flight at once. What is not: the order in which segments arrive, and when anything
 * happens.
 */
final class Exploration {
    /**
     * How much may happen.
     *
     * @param opens OPEN calls of each end
     * @param sends SEND calls of each end, one octet each
     * @param faults segments lost, segments repeated and retransmission timeouts, all together
     * @param fates crashes, ABORT calls and user timeouts, all together
     * @param inFlight segments on the wire at once
     */
    record Bounds(int opens, int sends, int faults, int fates, int inFlight) {}

    /** What of the bounds is used up. */
    private record Used(int clientOpens, int serverOpens, int clientSends, int serverSends, int faults, int fates) {
        int opens(Side side) {
            return side == Side.CLIENT ? clientOpens : serverOpens;
        }

        int sends(Side side) {
            return side == Side.CLIENT ? clientSends : serverSends;
        }

        Used open(Side side) {
            int c = side == Side.CLIENT ? 1 : 0;
            return new Used(clientOpens + c, serverOpens + 1 - c, clientSends, serverSends, faults, fates);
        }

        Used send(Side side) {
            int c = side == Side.CLIENT ? 1 : 0;
            return new Used(clientOpens, serverOpens, clientSends + c, serverSends + 1 - c, faults, fates);
        }

        Used fault() {
            return new Used(clientOpens, serverOpens, clientSends, serverSends, faults + 1, fates);
        }

        Used fate() {
            return new Used(clientOpens, serverOpens, clientSends, serverSends, faults, fates + 1);
        }
    }

    /**
     * Two ends and a wire, as numbers of {@link Worlds}.
     *
     * @param used what of the bounds is used up, as a number
     */
    record World(int client, int server, int wire, int used) {
        private static final int END_BITS = 15;
        private static final int WIRE_BITS = 22;
        private static final int USED_BITS = 11;

        World {
            if (client >> END_BITS != 0
                    || server >> END_BITS != 0
                    || wire >> WIRE_BITS != 0
                    || used >> USED_BITS != 0) {
                throw new IllegalArgumentException("more things than a packed world can name");
            }
        }

        long packed() {
            return (((long) client << END_BITS | server) << WIRE_BITS | wire) << USED_BITS | used;
        }

        static World unpacked(long packed) {
            int used = (int) packed & (1 << USED_BITS) - 1;
            int wire = (int) (packed >> USED_BITS) & (1 << WIRE_BITS) - 1;
            int server = (int) (packed >> USED_BITS + WIRE_BITS) & (1 << END_BITS) - 1;
            int client = (int) (packed >> USED_BITS + WIRE_BITS + END_BITS);
            return new World(client, server, wire, used);
        }

        int end(Side side) {
            return side == Side.CLIENT ? client : server;
        }

        World withEnd(Side side, int end, int newWire, int newUsed) {
            return side == Side.CLIENT
                    ? new World(end, server, newWire, newUsed)
                    : new World(client, end, newWire, newUsed);
        }
    }

    final Worlds worlds;
    private final Bounds bounds;
    private final List<Used> useds = new ArrayList<>();
    private final Map<Used, Integer> usedPlaces = new HashMap<>();
    private final LongPlaces places = new LongPlaces();
    private long[] found = new long[1 << 16];
    private int[] parents = new int[1 << 16];
    private int moves;

    private Exploration(Worlds worlds, Bounds bounds) {
        this.worlds = worlds;
        this.bounds = bounds;
    }

    static Exploration of(Worlds worlds, Bounds bounds) {
        Exploration exploration = new Exploration(worlds, bounds);
        exploration.explore();
        return exploration;
    }

    /** How many worlds there are. */
    int size() {
        return places.size();
    }

    /** The worlds in the order in which they were found, from 0. */
    World world(int place) {
        return World.unpacked(found[place]);
    }

    /** How many moves were tried. */
    int moves() {
        return moves;
    }

    private void explore() {
        World start = new World(
                worlds.idle(Side.CLIENT),
                worlds.idle(Side.SERVER),
                worlds.emptyWire(),
                usedPlace(new Used(0, 0, 0, 0, 0, 0)));
        reach(start, -1);
        for (int i = 0; i < size(); i++) {
            expand(world(i), i);
        }
    }

    private void expand(World world, int from) {
        Used used = useds.get(world.used());
        for (Side side : Side.values()) {
            applications(world, used, side, from);
            timers(world, used, side, from);
        }
        if (used.fates() < bounds.fates()) {
            int struck = usedPlace(used.fate());
            for (Side side : Side.values()) {
                State state = worlds.end(world.end(side)).state();
                if (Worlds.connected(state)) {
                    act(world, side, Act.CRASH, struck, from);
                    act(world, side, Act.ABORT, struck, from);
                    act(world, side, Act.USER_TIMEOUT, struck, from);
                }
            }
        }
        wire(world, used, from);
    }

    private void applications(World world, Used used, Side side, int from) {
        if (used.opens(side) < bounds.opens()) {
            act(world, side, Act.OPEN_PASSIVE, usedPlace(used.open(side)), from);
            act(world, side, Act.OPEN_ACTIVE, usedPlace(used.open(side)), from);
        }
        if (used.sends(side) < bounds.sends()) {
            act(world, side, Act.SEND, usedPlace(used.send(side)), from);
        }
        act(world, side, Act.CLOSE, world.used(), from);
    }

    private void timers(World world, Used used, Side side, int from) {
        if (used.faults() < bounds.faults()) {
            act(world, side, Act.RTO, usedPlace(used.fault()), from);
        }
        act(world, side, Act.TWO_MSL, world.used(), from);
    }

    private void wire(World world, Used used, int from) {
        int last = -1;
        for (int cargo : worlds.wire(world.wire())) {
            if (cargo == last) {
                continue;
            }
            last = cargo;
            Side to = worlds.cargo(cargo).from().opposite();
            Turn turn = worlds.deliver(world.end(to), cargo);
            int rest = worlds.without(world.wire(), cargo);
            took(world, to, turn, rest, world.used(), from);
            if (used.faults() < bounds.faults()) {
                int fault = usedPlace(used.fault());
                reach(new World(world.client(), world.server(), rest, fault), from);
                if (worlds.wire(world.wire()).size() < bounds.inFlight()) {
                    int more = worlds.with(world.wire(), List.of(cargo));
                    reach(new World(world.client(), world.server(), more, fault), from);
                }
            }
        }
    }

    private void act(World world, Side side, Act act, int used, int from) {
        int end = world.end(side);
        Turn turn = worlds.act(end, act);
        if (!turn.changesNothing()) {
            took(world, side, turn, world.wire(), used, from);
        }
    }

    private void took(World world, Side side, Turn turn, int wire, int used, int from) {
        int after = worlds.with(wire, turn.sends());
        if (worlds.wire(after).size() <= bounds.inFlight()) {
            reach(world.withEnd(side, turn.next(), after, used), from);
        }
    }

    private void reach(World world, int from) {
        moves++;
        int place = size();
        if (places.put(world.packed(), place)) {
            if (place == parents.length) {
                parents = Arrays.copyOf(parents, place * 2);
                found = Arrays.copyOf(found, place * 2);
            }
            parents[place] = from;
            found[place] = world.packed();
        }
    }

    private int usedPlace(Used used) {
        return usedPlaces.computeIfAbsent(used, u -> {
            useds.add(u);
            return useds.size() - 1;
        });
    }

    // ---------------------------------------------------------------- telling

    void forEach(ObjIntConsumer<World> each) {
        for (int i = 0; i < size(); i++) {
            each.accept(world(i), i);
        }
    }

    /** The worlds on the shortest way to the one at this place, one a line. */
    String story(int place) {
        Deque<String> lines = new ArrayDeque<>();
        for (int at = place; at >= 0; at = parents[at]) {
            lines.addFirst(tell(world(at)));
        }
        return String.join("\n", lines);
    }

    String tell(World world) {
        return tell(worlds, world.client(), world.server(), world.wire());
    }

    static String tell(Worlds worlds, int client, int server, int wire) {
        StringBuilder line = new StringBuilder();
        for (int end : new int[] {client, server}) {
            Tcb tcb = worlds.end(end).tcb();
            line.append(
                    "%-13s una=%d nxt=%d rcv=%d  ".formatted(tcb.state(), tcb.sndUna(), tcb.sndNxt(), tcb.rcvNxt()));
        }
        for (Worlds.Cargo cargo : worlds.cargosOf(wire)) {
            line.append(cargo.from() == Side.CLIENT ? "  > " : "  < ").append(cargo.segment());
        }
        return line.toString();
    }
}

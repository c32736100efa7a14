package dev.handshake.tcp;

import dev.handshake.tcp.Exploration.World;
import dev.handshake.tcp.Worlds.Act;
import dev.handshake.tcp.Worlds.Turn;
import java.util.Arrays;
import java.util.List;

/**
 * How worlds end once the wire has become honest: it loses and repeats nothing, both applications close, and a timer runs
 * out only when nothing is in flight any more. From every world all that may follow is followed; a world is well where some
 * way leads from it to the end, so a world that no way leads out of is a trap. As the worlds are finite, a way out that
 * stays open is taken in the end.
 */
final class Endings {
    private static final int FAR = Integer.MAX_VALUE;

    private final Worlds worlds;
    private final Patience patience;
    private final LongPlaces places = new LongPlaces();
    private long[] nodes = new long[1 << 16];
    private int[] from = new int[1 << 16];
    private int[] to = new int[1 << 16];
    private int edges;

    private Endings(Worlds worlds, Patience patience) {
        this.worlds = worlds;
        this.patience = patience;
    }

    /** When a user timeout runs out. */
    interface Patience {
        boolean isOver(Tcb end, boolean wireIsEmpty);
    }

    /**
     * What the ends of these explorations came to.
     *
     * @param worlds how many worlds there are, those that follow included
     * @param longest moves on the longest of the shortest ways to the end
     * @param traps the worlds that no way leads out of
     */
    record Outcome(int worlds, int longest, List<World> traps) {}

    /**
     * Follows every world of these explorations to its end, without user timeouts.
     */
    static Outcome of(Worlds worlds, List<Exploration> explorations) {
        Endings endings = new Endings(worlds, (end, wireIsEmpty) -> false);
        for (Exploration exploration : explorations) {
            exploration.forEach((world, place) -> endings.place(world.client(), world.server(), world.wire()));
        }
        return endings.followed();
    }

    /** Follows these worlds to their end, where the user timeout of ends that lose their patience runs out too. */
    static Outcome of(Worlds worlds, List<World> starts, Patience patience) {
        Endings endings = new Endings(worlds, patience);
        starts.forEach(world -> endings.place(world.client(), world.server(), world.wire()));
        return endings.followed();
    }

    private Outcome followed() {
        for (int i = 0; i < places.size(); i++) {
            follow(i);
        }
        return outcome();
    }

    private void follow(int node) {
        World world = World.unpacked(nodes[node]);
        int last = -1;
        for (int cargo : worlds.wire(world.wire())) {
            if (cargo != last) {
                Side side = worlds.cargo(cargo).from().opposite();
                edge(node, world, side, worlds.deliver(world.end(side), cargo), worlds.without(world.wire(), cargo));
            }
            last = cargo;
        }
        boolean quiet = worlds.wire(world.wire()).isEmpty();
        for (Side side : Side.values()) {
            act(node, world, side, Act.CLOSE);
            if (quiet) {
                act(node, world, side, Act.RTO);
                act(node, world, side, Act.TWO_MSL);
            }
            if (patience.isOver(worlds.end(world.end(side)).tcb(), quiet)) {
                act(node, world, side, Act.USER_TIMEOUT);
            }
        }
    }

    private void act(int node, World world, Side side, Act act) {
        int end = world.end(side);
        Turn turn = worlds.act(end, act);
        if (Worlds.connected(worlds.end(end).state()) && !turn.changesNothing()) {
            edge(node, world, side, turn, world.wire());
        }
    }

    private void edge(int node, World world, Side side, Turn turn, int wire) {
        World next = world.withEnd(side, turn.next(), worlds.with(wire, turn.sends()), 0);
        if (edges == from.length) {
            from = Arrays.copyOf(from, edges * 2);
            to = Arrays.copyOf(to, edges * 2);
        }
        from[edges] = node;
        to[edges++] = place(next.client(), next.server(), next.wire());
    }

    private int place(int client, int server, int wire) {
        long packed = new World(client, server, wire, 0).packed();
        int size = places.size();
        if (!places.put(packed, size)) {
            return places.get(packed);
        }
        if (size == nodes.length) {
            nodes = Arrays.copyOf(nodes, size * 2);
        }
        nodes[size] = packed;
        return size;
    }

    private boolean isOver(World world) {
        return !Worlds.connected(worlds.end(world.client()).state())
                && !Worlds.connected(worlds.end(world.server()).state())
                && worlds.wire(world.wire()).isEmpty();
    }

    /** Backwards from the worlds in which all is over. */
    private Outcome outcome() {
        int size = places.size();
        int[] starts = new int[size + 1];
        for (int i = 0; i < edges; i++) {
            starts[to[i] + 1]++;
        }
        for (int i = 0; i < size; i++) {
            starts[i + 1] += starts[i];
        }
        int[] sources = new int[edges];
        int[] filled = starts.clone();
        for (int i = 0; i < edges; i++) {
            sources[filled[to[i]]++] = from[i];
        }
        int[] distance = new int[size];
        int[] queue = new int[size];
        int tail = 0;
        for (int i = 0; i < size; i++) {
            boolean over = isOver(World.unpacked(nodes[i]));
            distance[i] = over ? 0 : FAR;
            if (over) {
                queue[tail++] = i;
            }
        }
        for (int head = 0; head < tail; head++) {
            int at = queue[head];
            for (int i = starts[at]; i < starts[at + 1]; i++) {
                if (distance[sources[i]] == FAR) {
                    distance[sources[i]] = distance[at] + 1;
                    queue[tail++] = sources[i];
                }
            }
        }
        List<World> traps = Arrays.stream(nodes, 0, size)
                .filter(packed -> distance[places.get(packed)] == FAR)
                .mapToObj(World::unpacked)
                .toList();
        return new Outcome(size, tail == 0 ? 0 : distance[queue[tail - 1]], traps);
    }
}

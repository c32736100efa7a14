package dev.handshake.lesson.claim;

import dev.handshake.lesson.Scene;
import dev.handshake.tcp.Duel;
import dev.handshake.tcp.Event;
import dev.handshake.tcp.Flight;
import dev.handshake.tcp.Happening;
import dev.handshake.tcp.Move;
import dev.handshake.tcp.Segment;
import dev.handshake.tcp.Side;
import dev.handshake.tcp.State;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Every world that a plot can come to, breadth first, so that the scene which leads to a world is a shortest one. The wire may lose
 * one segment, and timers run out as they like; nothing else goes wrong.
 */
final class PlotWorlds {
    private static final int FAULTS = 1;
    private static final int REPEATS = 1;

    /**
     * One step: a world, what was done, and the world after it.
     *
     * @param from index of the world before
     * @param to index of the world after
     * @param what what happened at an end; empty where only the wire was concerned
     */
    record Turn(Plot plot, int from, int to, Optional<Happening.Reaction> what, Cause cause) {}

    /**
     * What made a turn happen, and what left in it.
     *
     * @param arrived the segment that came
     * @param call what the application called
     * @param sends what left, in order
     */
    record Cause(Optional<Segment> arrived, Optional<Event.Call> call, List<Segment> sends) {}

    private record World(Duel duel, int faults, int repeats) {}

    /** A move, and what it uses up. */
    private record Choice(Move move, int faults, int repeats) {
        static Choice free(Move move) {
            return new Choice(move, 0, 0);
        }
    }

    private static final Map<Plot, PlotWorlds> EXPLORED = new HashMap<>();

    private final Plot plot;
    private final List<World> worlds = new ArrayList<>();
    private final List<Scene> scenes = new ArrayList<>();
    private final Map<World, Integer> places = new HashMap<>();
    private final List<Turn> turns = new ArrayList<>();
    private final List<List<Turn>> next = new ArrayList<>();

    private PlotWorlds(Plot plot) {
        this.plot = plot;
    }

    /** The worlds of this plot, explored when they are first asked for. */
    static synchronized PlotWorlds of(Plot plot) {
        PlotWorlds known = EXPLORED.get(plot);
        if (known == null) {
            known = new PlotWorlds(plot);
            known.explore();
            EXPLORED.put(plot, known);
        }
        return known;
    }

    List<Turn> turns() {
        return turns;
    }

    /** The turns that may follow in this world. */
    List<Turn> from(int world) {
        return next.get(world);
    }

    /** How this world came about. */
    Scene scene(int world) {
        return scenes.get(world);
    }

    /**
     * The shortest scene of this kind.
     *
     * @throws java.util.NoSuchElementException where the plot comes to none
     */
    Scene shortest(Predicate<Scene> kind) {
        return scenes.stream().filter(kind).findFirst().orElseThrow();
    }

    int size() {
        return worlds.size();
    }

    private void explore() {
        Duel start = plot.ends().world();
        reach(new World(start, 0, 0), Scene.of(start));
        for (int at = 0; at < worlds.size(); at++) {
            for (Choice choice : choices(worlds.get(at))) {
                play(at, choice);
            }
        }
    }

    private int reach(World world, Scene scene) {
        return places.computeIfAbsent(world, none -> {
            worlds.add(world);
            scenes.add(scene);
            next.add(new ArrayList<>());
            return worlds.size() - 1;
        });
    }

    private void play(int at, Choice choice) {
        World world = worlds.get(at);
        Scene after = after(scenes.get(at), choice.move());
        if (after.world().equals(world.duel())) {
            return;
        }
        List<Happening> story =
                after.story().subList(after.from(), after.story().size());
        World reached = new World(after.world(), world.faults() + choice.faults(), world.repeats() + choice.repeats());
        Optional<Happening.Reaction> what =
                story.stream().flatMap(each -> each.reaction().stream()).findFirst();
        Turn turn = new Turn(plot, at, reach(reached, after), what, cause(story));
        turns.add(turn);
        next.get(at).add(turn);
    }

    /** The calls have the names that the socket interface gives them. */
    private static Scene after(Scene scene, Move move) {
        return switch (move) {
            case Move.Call call -> scene.after(call, name(call.event()));
            case Move.Deliver deliver -> scene.after(move);
            case Move.Drop drop -> scene.after(move);
            case Move.Duplicate duplicate -> scene.after(move);
            case Move.Delay delay -> scene.after(move);
            case Move.Overtake overtake -> scene.after(move);
            case Move.Inject inject -> scene.after(move);
            case Move.Expire expire -> scene.after(move);
            case Move.Wait wait -> scene.after(move);
            case Move.Crash crash -> scene.after(move);
        };
    }

    static String name(Event.Call call) {
        return switch (call) {
            case Event.OpenActive open -> "connect";
            case Event.OpenPassive open -> "listen";
            case Event.Close close -> "close";
            case Event.Abort abort -> "abort";
            case Event.Send send -> "send";
            case Event.Receive receive -> "recv";
            case Event.Status status -> "getsockopt";
        };
    }

    private static Cause cause(List<Happening> story) {
        Optional<Segment> arrived = story.stream()
                .flatMap(each -> each.arrival().stream())
                .map(Happening.Arrived::segment)
                .findFirst();
        Optional<Event.Call> call = story.stream()
                .flatMap(each -> each.asCall().stream())
                .map(Happening.Called::call)
                .findFirst();
        return new Cause(
                arrived,
                call,
                story.stream()
                        .flatMap(each -> each.departure().stream())
                        .map(Happening.Departed::segment)
                        .toList());
    }

    private List<Choice> choices(World world) {
        List<Choice> choices = new ArrayList<>();
        for (Side side : Side.values()) {
            calls(world.duel(), side).map(Choice::free).forEach(choices::add);
            if (world.repeats() < REPEATS && world.duel().host(side).tcb().awaitsAck()) {
                choices.add(new Choice(new Move.Expire(side, Event.Timer.RTO), 0, 1));
            }
            if (world.duel().state(side) == State.TIME_WAIT) {
                choices.add(Choice.free(new Move.Expire(side, Event.Timer.TIME_WAIT)));
            }
        }
        for (Flight flight : world.duel().flights()) {
            choices.add(Choice.free(new Move.Deliver(flight.number())));
            choices.add(Choice.free(new Move.Deliver(flight.number(), true)));
            if (world.faults() < FAULTS) {
                choices.add(new Choice(new Move.Drop(flight.number()), 1, 0));
            }
        }
        return choices;
    }

    /** What the application of this end does next, if the plot so wants. */
    private Stream<Move> calls(Duel world, Side side) {
        State state = world.state(side);
        boolean fresh = world.emitted() == 0;
        return switch (plot) {
            case OPENING, REFUSAL ->
                fresh && side == Side.CLIENT ? Stream.of(call(side, Event.OPEN_ACTIVE)) : Stream.of();
            case CROSSED_OPENING ->
                state == State.CLOSED && world.emitted() < 2 ? Stream.of(call(side, Event.OPEN_ACTIVE)) : Stream.of();
            case CLIENT_CLOSES, SERVER_CLOSES -> {
                boolean first =
                        plot.firstCloser().filter(closer -> closer == side).isPresent();
                yield state == (first ? State.ESTABLISHED : State.CLOSE_WAIT)
                        ? Stream.of(call(side, Event.CLOSE))
                        : Stream.of();
            }
            case CROSSED_CLOSING ->
                state == State.ESTABLISHED || state == State.CLOSE_WAIT
                        ? Stream.of(call(side, Event.CLOSE))
                        : Stream.of();
            case TROUBLE -> trouble(world, side);
        };
    }

    /** Whoever is left with a connection that the other end has lost sends into it. */
    private static Stream<Move> trouble(Duel world, Side side) {
        State other = world.state(side.opposite());
        if (world.state(side) != State.ESTABLISHED) {
            return Stream.of();
        }
        return switch (other) {
            case ESTABLISHED -> Stream.of(call(side, Event.ABORT), new Move.Crash(side));
            case CLOSED -> world.emitted() == 0 ? Stream.of(call(side, Event.send(1))) : Stream.of();
            case LISTEN, SYN_SENT, SYN_RECEIVED, FIN_WAIT_1, FIN_WAIT_2, CLOSE_WAIT, CLOSING, LAST_ACK, TIME_WAIT ->
                Stream.of();
        };
    }

    private static Move call(Side side, Event.Call event) {
        return new Move.Call(side, event);
    }
}

package dev.handshake.lesson.claim;

import dev.handshake.lesson.claim.PlotWorlds.Turn;
import dev.handshake.tcp.Event;
import dev.handshake.tcp.Happening;
import dev.handshake.tcp.Side;
import dev.handshake.tcp.State;
import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Looks for deeds in the worlds of a scope. */
final class PlotSearch {
    private final List<Plot> plots;

    PlotSearch(Scope scope) {
        this.plots = scope.plots().stream().sorted().toList();
    }

    /** One plot after another: a later one is explored where those before it have not decided. */
    private Stream<PlotWorlds> worlds() {
        return plots.stream().map(PlotWorlds::of);
    }

    /** The turns in which this is so, those with the shortest stories of a plot first. */
    Stream<Turn> turns(Predicate<Turn> which) {
        return worlds().flatMap(worlds -> worlds.turns().stream()).filter(which);
    }

    /** Whether a turn of the second kind can follow one of the first, or be it. */
    boolean follows(Predicate<Turn> first, Predicate<Turn> second) {
        return worlds().anyMatch(worlds -> {
            if (worlds.turns().stream().anyMatch(turn -> first.test(turn) && second.test(turn))) {
                return true;
            }
            BitSet starts = new BitSet();
            worlds.turns().stream().filter(first).forEach(turn -> starts.set(turn.to()));
            return reaches(worlds, starts, turn -> true, second);
        });
    }

    /** Whether a turn of this kind can come before any of the other kind has happened. */
    boolean comesBefore(Predicate<Turn> kind, Predicate<Turn> other) {
        return worlds().anyMatch(worlds -> {
            BitSet start = new BitSet();
            start.set(0);
            return reaches(worlds, start, turn -> !other.test(turn), turn -> kind.test(turn) && !other.test(turn));
        });
    }

    /** Whether these segments can leave one after the other, with none between them. */
    boolean canLeave(List<SegmentName> segments) {
        return worlds().anyMatch(worlds -> {
            for (int world = 0; world < worlds.size(); world++) {
                if (canLeave(worlds, world, segments, new HashSet<>())) {
                    return true;
                }
            }
            return false;
        });
    }

    private static boolean canLeave(PlotWorlds worlds, int world, List<SegmentName> segments, Set<List<Integer>> seen) {
        if (segments.isEmpty()) {
            return true;
        }
        if (!seen.add(List.of(world, segments.size()))) {
            return false;
        }
        for (Turn turn : worlds.from(world)) {
            List<SegmentName> sends =
                    turn.cause().sends().stream().map(SegmentName::of).toList();
            boolean fits = sends.size() <= segments.size() && sends.equals(segments.subList(0, sends.size()));
            if (fits && canLeave(worlds, turn.to(), segments.subList(sends.size(), segments.size()), seen)) {
                return true;
            }
        }
        return false;
    }

    private static boolean reaches(PlotWorlds worlds, BitSet starts, Predicate<Turn> way, Predicate<Turn> goal) {
        BitSet seen = (BitSet) starts.clone();
        Deque<Integer> open = new ArrayDeque<>();
        starts.stream().forEach(open::add);
        while (!open.isEmpty()) {
            for (Turn turn : worlds.from(open.remove())) {
                if (goal.test(turn)) {
                    return true;
                }
                if (way.test(turn) && !seen.get(turn.to())) {
                    seen.set(turn.to());
                    open.add(turn.to());
                }
            }
        }
        return false;
    }

    /** Whether this is what happens in a turn, at whichever end the actor may be. */
    static boolean is(Turn turn, Deed deed) {
        return turn.what()
                .filter(what -> mayBe(turn, what.side(), deed.who()) && is(turn, what, deed.act()))
                .isPresent();
    }

    private static boolean is(Turn turn, Happening.Reaction what, Act act) {
        return switch (act) {
            case Act.Sends(SegmentName segment) -> turn.cause().sends().stream().anyMatch(segment::mayMean);
            case Act.Receives(SegmentName segment) ->
                turn.cause().arrived().filter(segment::mayMean).isPresent();
            case Act.Enters(State state) -> what.after() == state;
            case Act.Leaves(State state) -> what.before() == state && what.after() != state;
            case Act.Calls(Act.CallName call) ->
                turn.cause()
                        .call()
                        .filter(event -> name(event).equals(Optional.of(call)))
                        .isPresent();
        };
    }

    private static Optional<Act.CallName> name(Event.Call call) {
        return switch (call) {
            case Event.OpenActive open -> Optional.of(Act.CallName.CONNECT);
            case Event.OpenPassive open -> Optional.of(Act.CallName.LISTEN);
            case Event.Close close -> Optional.of(Act.CallName.CLOSE);
            case Event.Send send -> Optional.empty();
            case Event.Receive receive -> Optional.empty();
            case Event.Abort abort -> Optional.empty();
            case Event.Status status -> Optional.empty();
        };
    }

    private static boolean mayBe(Turn turn, Side side, Actor who) {
        Optional<Side> first = turn.plot().firstCloser();
        return switch (who) {
            case CLIENT -> side == Side.CLIENT;
            case SERVER -> side == Side.SERVER;
            case FIRST_CLOSER -> first.isEmpty() ? turn.plot() == Plot.CROSSED_CLOSING : first.get() == side;
            case LATER_CLOSER -> first.isEmpty() ? turn.plot() == Plot.CROSSED_CLOSING : first.get() != side;
            case SOMEBODY -> true;
        };
    }
}

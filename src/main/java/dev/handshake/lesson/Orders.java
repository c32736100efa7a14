package dev.handshake.lesson;

import dev.handshake.tcp.Duel;
import dev.handshake.tcp.Event;
import dev.handshake.tcp.Flight;
import dev.handshake.tcp.Happening;
import dev.handshake.tcp.Move;
import dev.handshake.tcp.Segment;
import dev.handshake.tcp.Side;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The orders in which the segments of a scenario can leave. The engine tries: each application makes its calls in its own
 * order but whenever it likes, each timer of the scenario may run out, and the wire delivers whatever is in flight when it
 * likes. An order is possible where some such run sends exactly these segments one after the other.
 */
public final class Orders {
    private Orders() {}

    /** One segment to be put in its place. */
    public record Item(Side from, Segment segment) {}

    /** The segments of the scenario, in the order in which it sends them. */
    public static List<Item> items(Scenario scenario) {
        return scenario.walk().end().story().stream()
                .flatMap(happening -> happening.departure().stream())
                .map(departed -> new Item(departed.from(), departed.segment()))
                .toList();
    }

    /** The same as a claimed trace, for {@code ClaimedTrace} to judge. */
    public static List<Question.SpotError.Line> claimed(List<Item> order) {
        return order.stream()
                .map(item -> new Question.SpotError.Line(item.from(), item.segment()))
                .toList();
    }

    /** How many of these segments, from the first on, can leave in this order; all of them where the order is possible. */
    public static int possible(Scenario scenario, List<Item> order) {
        Search search = new Search(order);
        search.visit(new Point(scenario.ends().world(), moves(scenario, Side.CLIENT), moves(scenario, Side.SERVER), 0));
        return search.reached;
    }

    /** What the application and the timers of one end do in this scenario, in order. */
    private static List<Move> moves(Scenario scenario, Side side) {
        return scenario.steps().stream()
                .flatMap(step -> own(step).stream())
                .filter(own -> own.side() == side)
                .map(Own::move)
                .toList();
    }

    private record Own(Side side, Move move) {}

    private static Optional<Own> own(Step step) {
        return switch (step) {
            case Step.Do(Side side, Event.Call event, String words) ->
                Optional.of(new Own(side, new Move.Call(side, event)));
            case Step.Timer(Side side, Event.Timer timer) -> Optional.of(new Own(side, new Move.Expire(side, timer)));
            case Step.Crash(Side side) -> Optional.of(new Own(side, new Move.Crash(side)));
            // The search itself tries every delivery; what the scenario's wire loses or repeats makes no new order.
            case Step.Wire wire -> Optional.empty();
            case Step.Say say -> Optional.empty();
            case Step.Ask ask -> Optional.empty();
            case Step.Check check -> Optional.empty();
            case Step.Now claim -> Optional.empty();
        };
    }

    /** A world, what both ends still mean to do, and how many segments have left. */
    private record Point(Duel world, List<Move> client, List<Move> server, int sent) {}

    private static final class Search {
        private final List<Item> order;
        private final Set<Point> seen = new HashSet<>();
        private int reached;

        Search(List<Item> order) {
            this.order = order;
        }

        void visit(Point point) {
            reached = Math.max(reached, point.sent());
            if (reached == order.size() || !seen.add(timeless(point))) {
                return;
            }
            if (!point.client().isEmpty()) {
                List<Move> rest = point.client().subList(1, point.client().size());
                go(point, point.client().get(0), rest, point.server());
            }
            if (!point.server().isEmpty()) {
                List<Move> rest = point.server().subList(1, point.server().size());
                go(point, point.server().get(0), point.client(), rest);
            }
            for (Flight flight : point.world().flights()) {
                go(point, new Move.Deliver(flight.number()), point.client(), point.server());
                // A kernel may delay an ACK, and whatever leaves next carries it.
                go(point, new Move.Deliver(flight.number(), true), point.client(), point.server());
            }
        }

        private void go(Point point, Move move, List<Move> client, List<Move> server) {
            if (reached == order.size()) {
                return;
            }
            Duel.Played played = point.world().play(move);
            int sent = point.sent();
            for (Happening happening : played.story()) {
                if (happening.isRefusal()) {
                    return;
                }
                Optional<Happening.Departed> departed = happening.departure();
                if (departed.isPresent()) {
                    if (sent >= order.size() || !matches(order.get(sent), departed.get())) {
                        return;
                    }
                    sent++;
                }
            }
            visit(new Point(played.next(), List.copyOf(client), List.copyOf(server), sent));
        }

        private static boolean matches(Item item, Happening.Departed departed) {
            return item.from() == departed.from() && item.segment().says(departed.segment());
        }

        private static Point timeless(Point point) {
            Duel world = point.world();
            return new Point(
                    new Duel(world.client(), world.server(), world.flights(), world.emitted(), 0),
                    point.client(),
                    point.server(),
                    point.sent());
        }
    }
}

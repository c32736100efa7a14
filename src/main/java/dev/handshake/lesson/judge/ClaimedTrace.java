package dev.handshake.lesson.judge;

import dev.handshake.lesson.Counter;
import dev.handshake.lesson.Ends;
import dev.handshake.lesson.Question;
import dev.handshake.tcp.Duel;
import dev.handshake.tcp.Event;
import dev.handshake.tcp.Flight;
import dev.handshake.tcp.Legal;
import dev.handshake.tcp.Move;
import dev.handshake.tcp.Outcome;
import dev.handshake.tcp.Rules;
import dev.handshake.tcp.Segment;
import dev.handshake.tcp.Side;
import dev.handshake.tcp.State;
import dev.handshake.tcp.Tcb;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A claimed trace, held against the engine. Every line is delivered before the next one leaves, so a line is
 * legal where its end may send that segment now: as the answer to what has arrived, because its application calls, because
 * the retransmission timer runs out, or to acknowledge once more (see {@link Legal}).
 *
 * <p>What an end owes as an answer waits on the wire until a line claims it. A bare ACK may wait for longer: a segment that
 * this end sends meanwhile carries it (RFC 9293, 3.8.6.3), and then it is not sent again.
 */
public final class ClaimedTrace {
    private ClaimedTrace() {}

    /**
     * The first line that the engine refuses.
     *
     * @param line its index
     * @param state of the end that is said to send it
     * @param counter what the other end would do, were it sent all the same
     */
    public record Refused(int line, State state, Counter counter) {}

    /** How far a trace can happen, and the world at its end or before the first line that cannot. */
    private record Played(int lines, Duel world) {}

    private static Played play(Ends ends, List<Question.SpotError.Line> lines) {
        return play(ends.world(), lines);
    }

    private static Played play(Duel start, List<Question.SpotError.Line> lines) {
        Duel world = start;
        for (int i = 0; i < lines.size(); i++) {
            Optional<Duel> next = after(world, lines.get(i));
            if (next.isEmpty()) {
                return new Played(i, world);
            }
            world = next.get();
        }
        return new Played(lines.size(), world);
    }

    /** Index of the first line that the engine refuses; empty where all of them can happen. */
    public static OptionalInt refused(Ends ends, List<Question.SpotError.Line> lines) {
        int happens = play(ends, lines).lines();
        return happens < lines.size() ? OptionalInt.of(happens) : OptionalInt.empty();
    }

    /** The first line that the engine refuses, played against the other end; empty where all of them can happen. */
    public static Optional<Refused> refusal(Ends ends, List<Question.SpotError.Line> lines) {
        Played played = play(ends, lines);
        if (played.lines() == lines.size()) {
            return Optional.empty();
        }
        Question.SpotError.Line line = lines.get(played.lines());
        Tcb peer = played.world().host(line.from().opposite()).atArrival();
        Outcome step = Rules.step(peer, new Event.Arrival(line.segment()));
        Counter counter = new Counter(line.segment(), line.from(), peer.state(), step);
        return Optional.of(new Refused(played.lines(), played.world().state(line.from()), counter));
    }

    /** The world when all lines have arrived; empty where one of them cannot happen. */
    public static Optional<Duel> end(Ends ends, List<Question.SpotError.Line> lines) {
        Played played = play(ends, lines);
        return played.lines() == lines.size() ? Optional.of(played.world()) : Optional.empty();
    }

    /** Index of the line to mark. A trace without one is no question, and its file is refused when it is read. */
    public static int refused(Question.SpotError question) {
        return refused(question.ends(), question.lines()).orElseThrow();
    }

    /**
     * A line behind the refused one that cannot happen either, however that one is mended: another segment of the same end
     * in its place, or none. Empty where one line alone is wrong.
     */
    public static OptionalInt secondRefused(Ends ends, List<Question.SpotError.Line> lines) {
        Played played = play(ends, lines);
        int first = played.lines();
        if (first == lines.size()) {
            return OptionalInt.empty();
        }
        List<Question.SpotError.Line> rest = lines.subList(first + 1, lines.size());
        int furthest = instead(played.world(), lines, lines.get(first)).stream()
                .mapToInt(world -> play(world, rest).lines())
                .max()
                .orElse(0);
        return furthest < rest.size() ? OptionalInt.of(first + 1 + furthest) : OptionalInt.empty();
    }

    /** The worlds that this end could have led to instead of sending this line. */
    private static List<Duel> instead(Duel world, List<Question.SpotError.Line> lines, Question.SpotError.Line line) {
        Side side = line.from();
        List<Duel> worlds = new ArrayList<>(List.of(world));
        owed(world, side).forEach(flight -> worlds.add(delivered(world, flight)));
        List<Move> moves = new ArrayList<>(moves(line));
        lines.stream()
                .map(other -> other.segment().length())
                .filter(length -> length > 0)
                .distinct()
                .forEach(length -> moves.add(new Move.Call(side, Event.send(length))));
        for (Move move : moves) {
            Duel moved = world.play(move).next();
            owed(moved, side).forEach(flight -> worlds.add(delivered(moved, flight)));
        }
        Legal.from(world.host(side).tcb())
                .forEach(option -> worlds.add(repeated(world, new Question.SpotError.Line(side, option.segment()))));
        return worlds;
    }

    private static List<Flight> owed(Duel world, Side side) {
        return world.flights().stream().filter(flight -> flight.from() == side).toList();
    }

    private static Optional<Duel> after(Duel world, Question.SpotError.Line line) {
        Optional<Flight> owed = flight(world, line);
        if (owed.isPresent()) {
            return Optional.of(delivered(world, owed.get()));
        }
        for (Move move : moves(line)) {
            Duel moved = world.play(move).next();
            Optional<Flight> sent = flight(moved, line);
            if (sent.isPresent()) {
                return Optional.of(delivered(moved, sent.get()));
            }
        }
        boolean mayRepeat = Legal.from(world.host(line.from()).tcb()).stream()
                .anyMatch(option -> option.segment().says(line.segment()));
        return mayRepeat ? Optional.of(repeated(world, line)) : Optional.empty();
    }

    /** What the end itself may do to make a segment leave. */
    private static List<Move> moves(Question.SpotError.Line line) {
        Side side = line.from();
        List<Move> moves = new ArrayList<>();
        if (line.segment().text()) {
            moves.add(new Move.Call(side, Event.send(line.segment().length())));
        }
        moves.add(new Move.Call(side, Event.OPEN_ACTIVE));
        moves.add(new Move.Call(side, Event.CLOSE));
        moves.add(new Move.Call(side, Event.ABORT));
        moves.add(new Move.Expire(side, Event.Timer.RTO));
        return moves;
    }

    private static Optional<Flight> flight(Duel world, Question.SpotError.Line line) {
        return world.flights().stream()
                .filter(f -> f.from() == line.from() && f.segment().says(line.segment()))
                .findFirst();
    }

    /** The flight arrives, and the bare ACKs that its end still owed have ridden on it. */
    private static Duel delivered(Duel world, Flight flight) {
        List<Flight> left = world.flights().stream()
                .filter(f -> f.equals(flight) || f.from() != flight.from() || !isCarried(f.segment(), flight.segment()))
                .toList();
        Duel wire = new Duel(world.client(), world.server(), left, world.emitted(), world.nowMillis());
        return wire.play(new Move.Deliver(flight.number())).next();
    }

    private static boolean isCarried(Segment owed, Segment sent) {
        return owed.isBareAck() && sent.hasAck();
    }

    private static Duel repeated(Duel world, Question.SpotError.Line line) {
        Flight flight = new Flight(world.emitted() + 1, line.from(), line.segment());
        List<Flight> wire = new ArrayList<>(world.flights());
        wire.add(flight);
        return delivered(
                new Duel(world.client(), world.server(), wire, world.emitted() + 1, world.nowMillis()), flight);
    }
}

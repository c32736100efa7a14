package dev.handshake.lesson;

import dev.handshake.tcp.Event;
import dev.handshake.tcp.Happening;
import dev.handshake.tcp.Segment;
import dev.handshake.tcp.Seq;
import dev.handshake.tcp.Side;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A question that the engine plays, asked again with other initial sequence numbers: who remembers that the answer was 301
 * has to count anew. TCP does not care where counting begins, so the story stays the same; the numbers in the author's texts
 * move along.
 *
 * <p>All stay as the file has them where it is not plain to which end a number of a text belongs, and where the numbers are
 * what the question is about: near the end of the 32 bits, where counting starts over.
 */
public final class FreshNumbers {
    /** Numbers below this cannot be told from counts of something else, */
    private static final int LOWEST = 10;
    /** and those from here on show how counting starts over. */
    private static final int HIGHEST = 100_000;
    /** Initial numbers move by tens, so that their last digit stays, and with it the Korean particle behind it. */
    private static final int STEP = 10;
    /** How many places are tried before the two ends stand apart. */
    private static final int TRIES = 20;

    private final NumberSpan client;
    private final NumberSpan server;
    private final NumberedText texts;

    private FreshNumbers(NumberSpan client, NumberSpan server) {
        this.client = client;
        this.server = server;
        this.texts = new NumberedText(client, server);
    }

    /**
     * The question as it is asked in this round; in the first one as its file has it.
     *
     * @param round how often it has been answered before, from 0
     */
    public static Question of(Question question, int round) {
        if (round == 0) {
            return question;
        }
        return switch (question) {
            case Question.OfEngine engine ->
                in(question, engine.scenario(), round)
                        .map(fresh -> fresh.engine(engine))
                        .orElse(engine);
            case Question.Order order ->
                in(question, order.scenario(), round)
                        .<Question>map(
                                fresh -> new Question.Order(fresh.head(order.head()), fresh.scenario(order.scenario())))
                        .orElse(order);
            case Question.SpotError spot ->
                in(spot, round).map(fresh -> fresh.spot(spot)).orElse(spot);
            case Question.OfAuthor written -> written;
        };
    }

    // ---------------------------------------------------------------- which numbers

    private static Optional<FreshNumbers> in(Question question, Scenario scenario, int round) {
        NumberSpan client = NumberSpan.around(Seq.value(scenario.ends().client().iss()));
        NumberSpan server = NumberSpan.around(Seq.value(scenario.ends().server().iss()));
        int octets = 0;
        for (Happening happening : scenario.walk().end().story()) {
            Optional<Happening.Departed> sent =
                    happening.departure().filter(departed -> !departed.segment().rst());
            if (sent.isPresent()) {
                Segment segment = sent.get().segment();
                octets += segment.length();
                boolean isClients = sent.get().from() == Side.CLIENT;
                client = isClients ? used(client, segment) : client;
                server = isClients ? server : used(server, segment);
            }
        }
        return in(question, client.counting(octets), server.counting(octets), round);
    }

    private static NumberSpan used(NumberSpan span, Segment segment) {
        return span.and(Seq.value(segment.seq())).and(Seq.value(segment.end()));
    }

    /** What a claimed trace says of numbers may be wrong, so they are counted: one for a SYN, one for a FIN, and the octets. */
    private static Optional<FreshNumbers> in(Question.SpotError spot, int round) {
        int octets =
                spot.lines().stream().mapToInt(line -> line.segment().length()).sum();
        NumberSpan client =
                NumberSpan.around(Seq.value(spot.ends().client().iss())).counting(octets + 2);
        NumberSpan server =
                NumberSpan.around(Seq.value(spot.ends().server().iss())).counting(octets + 2);
        boolean all = spot.lines().stream()
                .map(Question.SpotError.Line::segment)
                .allMatch(segment -> isOfOne(client, server, segment.seq())
                        && (!segment.hasAck() || isOfOne(client, server, segment.ack())));
        return all ? in(spot, client, server, round) : Optional.empty();
    }

    private static boolean isOfOne(NumberSpan client, NumberSpan server, int number) {
        return client.holds(Seq.value(number)) != server.holds(Seq.value(number));
    }

    /** These numbers, moved; empty where they have to stay. */
    private static Optional<FreshNumbers> in(Question question, NumberSpan client, NumberSpan server, int round) {
        boolean teaches = client.first() >= LOWEST && server.first() >= LOWEST;
        boolean wraps = client.last() >= HIGHEST || server.last() >= HIGHEST;
        NumberedText written = new NumberedText(client, server);
        if (!teaches || wraps || !texts(question).stream().allMatch(written::isClear)) {
            return Optional.empty();
        }
        Dice dice = new Dice(question.id().hashCode() + 31L * round);
        for (int i = 0; i < TRIES; i++) {
            NumberSpan first = client.moved(dice.distance(client));
            NumberSpan second = server.moved(dice.distance(server));
            if (first.standsApart(second)) {
                return Optional.of(new FreshNumbers(first, second));
            }
        }
        return Optional.empty();
    }

    /** Everything of a question in which a number may stand. */
    private static List<Text> texts(Question question) {
        List<Text> all = new ArrayList<>(question.hints());
        all.add(question.prompt());
        switch (question) {
            case Question.SpotError spot ->
                spot.reasons().forEach(reason -> {
                    all.add(reason.text());
                    all.add(reason.why());
                });
            case Question.OfEngine engine -> {}
            case Question.Order order -> {}
            case Question.OfAuthor written -> {}
        }
        return all;
    }

    /** Numbers that depend on nothing but a seed (SplitMix64). */
    private static final class Dice {
        private long state;

        Dice(long seed) {
            this.state = seed;
        }

        private int next(int bound) {
            state += 0x9E3779B97F4A7C15L;
            long mixed = (state ^ state >>> 30) * 0xBF58476D1CE4E5B9L;
            mixed = (mixed ^ mixed >>> 27) * 0x94D049BB133111EBL;
            return (int) Long.remainderUnsigned(mixed ^ mixed >>> 31, bound);
        }

        /** By how much a span moves: to numbers of three or four digits, or where it has longer ones, of five. */
        int distance(NumberSpan span) {
            int lowest = span.last() < HIGHEST / 10 ? 100 : HIGHEST / 10;
            int highest = span.last() < HIGHEST / 10 ? HIGHEST / 10 : HIGHEST;
            long room = highest - lowest - (span.last() - span.first());
            int to = lowest + STEP * next((int) Math.max(1, room / STEP));
            return (int) (to - span.first() / STEP * STEP);
        }
    }

    // ---------------------------------------------------------------- the same with those numbers

    private Question engine(Question.OfEngine question) {
        Question.Head head = head(question.head());
        Scenario scenario = scenario(question.scenario());
        return switch (question) {
            case Question.StateOf state -> new Question.StateOf(head, scenario, state.side());
            case Question.SegmentFrom segment -> new Question.SegmentFrom(head, scenario, segment.side());
            case Question.NumbersFrom numbers -> new Question.NumbersFrom(head, scenario, numbers.side());
        };
    }

    private Question spot(Question.SpotError question) {
        List<Question.SpotError.Line> lines = question.lines().stream()
                .map(line -> new Question.SpotError.Line(line.from(), segment(line.segment())))
                .toList();
        List<Option> reasons = question.reasons().stream()
                .map(reason -> new Option(
                        texts.moved(reason.text()), reason.right(), texts.moved(reason.why()), reason.misconception()))
                .toList();
        return new Question.SpotError(head(question.head()), ends(question.ends()), lines, reasons);
    }

    private Segment segment(Segment segment) {
        return new Segment(
                segment.flags(), number(segment.seq()), number(segment.ack()), segment.length(), segment.window());
    }

    private int number(int number) {
        return (int) texts.moved(Seq.value(number));
    }

    private Question.Head head(Question.Head head) {
        return new Question.Head(
                head.id(),
                head.topic(),
                head.level(),
                head.cites(),
                texts.moved(head.prompt()),
                head.hints().stream().map(texts::moved).toList());
    }

    private Scenario scenario(Scenario scenario) {
        return new Scenario(
                ends(scenario.ends()), scenario.steps().stream().map(this::step).toList());
    }

    private Ends ends(Ends ends) {
        return new Ends(end(ends.client(), client), end(ends.server(), server), ends.start());
    }

    private static Ends.End end(Ends.End end, NumberSpan span) {
        return new Ends.End(end.iss() + span.by(), end.listens());
    }

    private Step step(Step step) {
        return switch (step) {
            case Step.Do(Side side, Event.OpenActive open, String words)
            when open.iss().isPresent() -> {
                int iss = open.iss().getAsInt() + (side == Side.CLIENT ? client : server).by();
                yield new Step.Do(side, Event.openActive(iss), "connect " + Seq.value(iss));
            }
            case Step.Do other -> other;
            case Step.Wire wire -> wire;
            case Step.Timer timer -> timer;
            case Step.Crash crash -> crash;
            case Step.Now now -> now;
            case Step.Say say -> say;
            case Step.Ask ask -> ask;
            case Step.Check check -> check;
        };
    }
}

package dev.handshake.tcp.trace;

import static org.assertj.core.api.Assertions.assertThat;

import dev.handshake.tcp.Event;
import dev.handshake.tcp.Flag;
import dev.handshake.tcp.State;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Whatever happens, where a side starts counting makes no difference. Scripts are drawn from fixed seeds. */
@Tag("slow")
class AnyInitialNumbersTest {
    private static final int[][] ISNS = {
        {0, 0},
        {0x7FFFFFFF, 0x80000000},
        {0x7FFFFFF0, 0xFFFFFFFB},
        {0xFFFFFFFF, 0xFFFFFFFF},
        {0xFFFFFFF6, 0x7FFFFFFA},
        {12345, 1}
    };
    private static final int SCRIPTS = 1_000;
    private static final int STEPS = 40;
    private static final int[] EDGES = {
        -70_000, -12, -1, 0, 1, 2, 3, 11, 12, 21, 22, 100, 7_999, 8_000, 8_001, 65_536, 100_000
    };

    private final Set<State> visited = EnumSet.noneOf(State.class);

    @Test
    void one_end_plays_the_same_from_every_initial_number() {
        SplittableRandom random = new SplittableRandom(1);
        for (int i = 0; i < SCRIPTS; i++) {
            playsTheSame(script(random, false));
        }
        assertThat(visited).containsExactlyInAnyOrder(State.values());
    }

    @Test
    void two_ends_play_the_same_from_every_initial_number() {
        SplittableRandom random = new SplittableRandom(2);
        for (int i = 0; i < SCRIPTS; i++) {
            playsTheSame(script(random, true));
        }
        assertThat(visited).containsExactlyInAnyOrder(State.values());
    }

    private void playsTheSame(Trace script) {
        List<String> story = null;
        for (int[] isns : ISNS) {
            List<PlayedStep> played = TracePlayer.play(script.withIsns(isns[0], isns[1]));
            played.forEach(each -> visited.add(each.state(End.A)));
            List<String> told = played.stream()
                    .takeWhile(each -> !meetsALiteralZero(each))
                    .map(AnyInitialNumbersTest::told)
                    .toList();
            story = story == null ? told : story;
            assertThat(told).hasSameSizeAs(story);
            for (int i = 0; i < told.size(); i++) {
                assertThat(told.get(i))
                        .as("%s, from %x and %x, after %s", script.steps().get(i), isns[0], isns[1], told.subList(0, i))
                        .isEqualTo(story.get(i));
            }
        }
    }

    /**
     * The one thing that does depend on where numbers start: the RST of a CLOSED end has SEQ 0 on the wire (3.10.7.1), and
     * whoever checks that against a window may have 0 in it. SYN_SENT does not check it.
     */
    private static boolean meetsALiteralZero(PlayedStep played) {
        boolean literalZero = played.arrived()
                .filter(segment -> segment.has(Flag.RST) && segment.has(Flag.ACK) && segment.seq() == 0)
                .isPresent();
        return literalZero
                && played.act().filter(act -> act.before() != State.SYN_SENT).isPresent();
    }

    private static String told(PlayedStep played) {
        Map<End, State> states =
                played.tcbs().keySet().stream().sorted().collect(Collectors.toMap(end -> end, played::state));
        return played.step() + " " + states.get(End.A) + " " + states.get(End.B) + " " + played.sends(End.A)
                + played.sends(End.B) + played.signals() + played.callWords() + played.why();
    }

    private static Trace script(SplittableRandom random, boolean twoEnds) {
        List<TraceStep> steps = new ArrayList<>();
        for (int i = 0; i < STEPS; i++) {
            OptionalInt window = random.nextInt(8) == 0
                    ? OptionalInt.of(new int[] {0, 1, 10, 8_000, 65_535}[random.nextInt(5)])
                    : OptionalInt.empty();
            TraceAction action = twoEnds ? onTheWire(random, emitted(steps)) : fromThePeer(random);
            steps.add(new TraceStep(action, window, Optional.empty()));
        }
        return new Trace(
                "drawn",
                "",
                twoEnds ? Trace.Kind.TWO_ENDS : Trace.Kind.ONE_END,
                Trace.Isns.relative(0, 0),
                Map.of(),
                steps);
    }

    private static int emitted(List<TraceStep> steps) {
        return TracePlayer.play(new Trace("drawn", "", Trace.Kind.TWO_ENDS, Trace.Isns.relative(0, 0), Map.of(), steps))
                .stream()
                .mapToInt(played ->
                        played.sends(End.A).size() + played.sends(End.B).size())
                .sum();
    }

    /** Mostly one of the latest segments arrives, sometimes an older one, once more or for the first time. */
    private static TraceAction onTheWire(SplittableRandom random, int emitted) {
        End end = End.values()[random.nextInt(2)];
        int old = random.nextInt(4) == 0 ? random.nextInt(8) : random.nextInt(3);
        return switch (random.nextInt(12)) {
            case 0, 1, 2, 3 -> new TraceAction.Local(end, local(random));
            case 4 -> new TraceAction.Drop(emitted);
            case 5 -> random.nextInt(10) == 0 ? new TraceAction.Crash(end) : new TraceAction.Local(end, local(random));
            default -> new TraceAction.Deliver(emitted - old);
        };
    }

    private static TraceAction fromThePeer(SplittableRandom random) {
        return random.nextInt(3) == 0
                ? new TraceAction.Local(End.A, local(random))
                : new TraceAction.Arrives(End.A, segment(random));
    }

    private static Event local(SplittableRandom random) {
        Event[] events = {
            Event.OPEN_ACTIVE,
            Event.OPEN_PASSIVE,
            Event.OPEN_ACTIVE,
            Event.OPEN_PASSIVE,
            Event.send(10),
            Event.send(10),
            Event.RECEIVE,
            Event.CLOSE,
            Event.CLOSE,
            Event.STATUS,
            Event.RTO,
            Event.RTO,
            Event.TWO_MSL,
            Event.PERSIST,
            Event.ABORT,
            Event.USER_TIMEOUT
        };
        return events[random.nextInt(events.length - (random.nextInt(6) == 0 ? 0 : 2))];
    }

    /** Mostly what a peer would say next, sometimes anything. */
    private static NotedSegment segment(SplittableRandom random) {
        int[] usual = {
            Flag.bits(Flag.SYN),
            Flag.bits(Flag.SYN, Flag.ACK),
            Flag.bits(Flag.ACK),
            Flag.bits(Flag.ACK),
            Flag.bits(Flag.FIN, Flag.ACK),
            Flag.bits(Flag.ACK, Flag.PSH),
            Flag.bits(Flag.RST)
        };
        int flags = random.nextInt(5) == 0 ? random.nextInt(64) : usual[random.nextInt(usual.length)];
        boolean syn = (flags & Flag.SYN.bit()) != 0;
        long near = random.nextInt(4) == 0 ? EDGES[random.nextInt(EDGES.length)] : random.nextInt(3);
        long seq = syn && random.nextInt(5) > 0 ? 0 : near;
        long ack = random.nextInt(3) == 0 ? EDGES[random.nextInt(EDGES.length)] : 1 + random.nextInt(2);
        int length = random.nextInt(3) == 0 ? 10 : 0;
        int window = new int[] {0, 5, 8_000, 65_535}[random.nextInt(4)];
        boolean acks = (flags & Flag.ACK.bit()) != 0;
        return new NotedSegment(flags, seq, acks ? OptionalLong.of(ack) : OptionalLong.empty(), length, window, false);
    }
}

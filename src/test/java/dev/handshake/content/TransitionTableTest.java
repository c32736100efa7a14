package dev.handshake.content;

import static org.assertj.core.api.Assertions.assertThat;

import dev.handshake.content.trace.TraceFile;
import dev.handshake.tcp.Event;
import dev.handshake.tcp.Flag;
import dev.handshake.tcp.Outcome;
import dev.handshake.tcp.Rules;
import dev.handshake.tcp.Segment;
import dev.handshake.tcp.State;
import dev.handshake.tcp.Tcb;
import dev.handshake.tcp.trace.End;
import dev.handshake.tcp.trace.Trace;
import dev.handshake.tcp.trace.TraceAction;
import dev.handshake.tcp.trace.TracePlayer;
import dev.handshake.tcp.trace.TraceStep;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * The engine equals the table. Every TCB that the vectors start from meets every call, every timeout and a grid of segments
 * whose numbers sit on and beside each edge that a guard looks at.
 */
@Tag("slow")
class TransitionTableTest {
    private static final int[] WINDOWS = {8000, 10, 1, 0};
    private static final int[] LENGTHS = {0, 1, 10};

    private final TransitionTable table = read();
    private final Set<String> used = new TreeSet<>();
    private final List<String> objections = new ArrayList<>();

    private static TransitionTable read() {
        try {
            return TransitionTable.read();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void every_row_decides_somewhere_and_the_engine_always_agrees() throws Exception {
        for (Tcb tcb : starts()) {
            calls().forEach(event -> meet(tcb, event));
            for (int window : WINDOWS) {
                segments(tcb.withWindow(window));
            }
        }
        assertThat(objections).isEmpty();
        assertThat(used)
                .isEqualTo(table.rows().stream()
                        .map(TransitionTable.Row::id)
                        .collect(Collectors.toCollection(TreeSet::new)));
    }

    private static Set<Tcb> starts() throws Exception {
        Set<Tcb> starts = new LinkedHashSet<>();
        for (Trace vector : TraceFile.read(ConformanceTest.data("vectors.json"))) {
            starts.add(start(vector));
        }
        assertThat(starts.stream().map(Tcb::state)).contains(State.values());
        return starts;
    }

    /** STATUS changes nothing, so what it leaves behind is the start. */
    private static Tcb start(Trace vector) {
        TraceStep status =
                new TraceStep(new TraceAction.Local(End.A, Event.STATUS), OptionalInt.empty(), Optional.empty());
        Trace asked =
                new Trace("", "", Trace.Kind.ONE_END, Trace.Isns.absolute(0, 0), vector.starts(), List.of(status));
        return TracePlayer.play(asked).get(0).tcbs().get(End.A);
    }

    private static List<Event> calls() {
        return List.of(
                Event.OPEN_ACTIVE,
                new Event.OpenActive(false),
                Event.OPEN_PASSIVE,
                Event.send(5),
                new Event.Send(5, false),
                Event.RECEIVE,
                Event.CLOSE,
                Event.ABORT,
                Event.STATUS,
                Event.RTO,
                Event.USER_TIMEOUT,
                Event.TWO_MSL);
    }

    private void segments(Tcb tcb) {
        int right = tcb.rcvNxt();
        int edge = right + tcb.rcvWnd();
        int[] seqs = {
            tcb.irs(),
            tcb.irs() - 10,
            right - 11,
            right - 5,
            right - 2,
            right - 1,
            right,
            right + 1,
            right + 100,
            edge - 1,
            edge,
            edge + 1,
            right + 100_000
        };
        int una = tcb.sndUna();
        int next = tcb.sndNxt();
        int[] acks = {
            una - 1,
            una,
            una + 1,
            tcb.iss() - 1,
            tcb.iss(),
            tcb.iss() + 1,
            next - 1,
            next,
            next + 1,
            next + 100_000,
            una - tcb.maxSndWnd(),
            una - tcb.maxSndWnd() - 1,
            una - 70_000
        };
        int some = Flag.bits(Flag.SYN, Flag.FIN, Flag.RST, Flag.ACK);
        for (int flags = 0; flags <= some; flags++) {
            if ((flags & some) != flags) {
                continue;
            }
            for (int seq : seqs) {
                for (int length : LENGTHS) {
                    for (int ack : (flags & Flag.ACK.bit()) != 0 ? acks : new int[] {0}) {
                        arrive(tcb, new Segment(flags, seq, ack, length, 65_535));
                    }
                }
            }
        }
    }

    private void arrive(Tcb tcb, Segment segment) {
        int left = tcb.state() == State.SYN_SENT ? segment.seq() + 1 : tcb.rcvNxt();
        int overEdge = segment.end() - (left + tcb.rcvWnd());
        boolean straddlesEdge = segment.span() > 0 && overEdge > 0 && overEdge < segment.span();
        boolean atZeroWindow = tcb.rcvWnd() == 0 && segment.span() > 0 && segment.seq() == tcb.rcvNxt();
        // What the table leaves to its general rules: text cut at the right edge, a zero window, and queued octets that
        // an
        // ACK lets go. Those have tests of their own.
        boolean queued = tcb.unsent() > 0 && tcb.state().isSynchronized();
        if (!straddlesEdge && !atZeroWindow && !queued) {
            meet(tcb, new Event.Arrival(segment));
        }
    }

    private void meet(Tcb tcb, Event event) {
        Outcome step = Rules.step(tcb, event);
        TransitionTable.Row row = table.row(tcb, event).orElse(null);
        if (row == null) {
            boolean nothing = step.next().equals(tcb)
                    && step.sends().isEmpty()
                    && step.signals().isEmpty();
            if (!nothing) {
                objections.add(tcb.state() + ", " + event + ": no row, yet something happens");
            }
            return;
        }
        used.add(row.id());
        TransitionTable.objection(row, tcb, event, step)
                .ifPresent(what -> objections.add(row.id() + ", " + event + ": " + what + " from " + tcb));
        if (!row.section().contains(step.why().section())) {
            objections.add(row.id() + ", " + event + ": " + step.why() + " names section "
                    + step.why().section() + " rather than " + row.section());
        }
    }
}

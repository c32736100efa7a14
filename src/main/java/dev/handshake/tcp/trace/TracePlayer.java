package dev.handshake.tcp.trace;

import dev.handshake.tcp.Event;
import dev.handshake.tcp.Flag;
import dev.handshake.tcp.Origin;
import dev.handshake.tcp.Outcome;
import dev.handshake.tcp.Rules;
import dev.handshake.tcp.Segment;
import dev.handshake.tcp.State;
import dev.handshake.tcp.Tcb;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Plays a script through the engine. Total: every script plays to its end, and a step that has nothing to act on (the
 * delivery of a segment that was never emitted) changes nothing.
 *
 * <p>One thing is not in the engine: a server. RFC 9293 has one TCB per OPEN, but a program that listens goes on
 * listening, so an end opened passively keeps its listener when the connection it accepted is gone: it is CLOSED until a
 * segment arrives, and that segment meets LISTEN. Only CLOSE or ABORT in LISTEN itself, or a SEND or active OPEN that uses
 * the listener up, ends that.
 */
public final class TracePlayer {
    /** How far apart a script's peer chooses the initial numbers of two connections. */
    private static final int NEXT_CONNECTION = 100_000;

    private final Trace trace;
    private final Numbering numbering;
    private final Map<End, Tcb> tcbs = new EnumMap<>(End.class);
    private final Map<End, Boolean> listens = new EnumMap<>(End.class);
    private final List<Emitted> emitted = new ArrayList<>();
    private final List<PlayedStep> played = new ArrayList<>();

    private record Emitted(End sender, Segment segment) {}

    private TracePlayer(Trace trace) {
        this.trace = trace;
        numbering = new Numbering(trace.absolute(), trace.iss(), trace.irs());
        begin(End.A, trace.iss());
        if (trace.twoEnds()) {
            begin(End.B, trace.irs());
        }
    }

    private void begin(End end, int isn) {
        Start start = trace.starts().get(end);
        Tcb tcb = start == null ? Tcb.closed(isn) : start.tcb(numbering, end);
        tcbs.put(end, tcb);
        listens.put(end, tcb.origin() == Origin.PASSIVE);
    }

    /** Plays {@code trace} from its start; one outcome a step, in order. */
    public static List<PlayedStep> play(Trace trace) {
        TracePlayer player = new TracePlayer(trace);
        trace.steps().forEach(player::play);
        return List.copyOf(player.played);
    }

    private void play(TraceStep step) {
        TraceAction action = step.action();
        if (action instanceof TraceAction.Local local) {
            act(step, local.end(), local.event(), Optional.empty());
        } else if (action instanceof TraceAction.Arrives arrives) {
            meetNextConnection(arrives);
            Segment segment = numbering.wire(arrives.segment(), arrives.end().other());
            act(step, arrives.end(), new Event.Arrival(segment), Optional.of(arrives.segment()));
        } else if (action instanceof TraceAction.Deliver deliver && wasEmitted(deliver.number())) {
            Emitted message = emitted.get(deliver.number() - 1);
            NotedSegment noted = numbering.written(message.segment(), message.sender());
            act(step, message.sender().other(), new Event.Arrival(message.segment()), Optional.of(noted));
        } else if (action instanceof TraceAction.Crash crash) {
            crash(crash.end());
        } else {
            nothingActs();
        }
    }

    private boolean wasEmitted(int number) {
        return number >= 1 && number <= emitted.size();
    }

    /**
     * In TIME_WAIT the peer has said FIN, so its SYN numbered 0 opens its next connection, and numbers count from that
     * one's initial number.
     */
    private void meetNextConnection(TraceAction.Arrives arrives) {
        NotedSegment segment = arrives.segment();
        boolean firstOfAConnection = segment.has(Flag.SYN) && !segment.has(Flag.ACK) && segment.seq() == 0;
        if (firstOfAConnection && !trace.twoEnds() && tcbs.get(arrives.end()).state() == State.TIME_WAIT) {
            numbering.restartB(NEXT_CONNECTION);
        }
    }

    private void act(TraceStep step, End end, Event event, Optional<NotedSegment> arrived) {
        Tcb tcb = tcbs.get(end);
        if (step.receiveWindow().isPresent()) {
            tcb = tcb.withWindow(step.receiveWindow().getAsInt());
        }
        if (event instanceof Event.Arrival && tcb.state() == State.CLOSED && listens.get(end)) {
            tcb = Rules.step(tcb, Event.OPEN_PASSIVE).next();
        }
        Outcome outcome = Rules.step(tcb, event);
        Tcb next = outcome.next();
        tcbs.put(end, next);
        noteListener(end, tcb.state(), next.state());
        List<NotedSegment> sends = new ArrayList<>();
        for (Segment segment : outcome.sends()) {
            emitted.add(new Emitted(end, segment));
            sends.add(numbering.written(segment, end));
        }
        played.add(new PlayedStep(
                played.size() + 1,
                Optional.of(end),
                tcb.state(),
                Map.copyOf(tcbs),
                sends.isEmpty() ? Map.of() : Map.of(end, List.copyOf(sends)),
                outcome.signals(),
                outcome.result(),
                Optional.of(outcome.why()),
                arrived));
    }

    private void noteListener(End end, State before, State after) {
        if (after == State.LISTEN) {
            listens.put(end, true);
        } else if (before == State.LISTEN && (after == State.CLOSED || after == State.SYN_SENT)) {
            listens.put(end, false);
        }
    }

    private void crash(End end) {
        Tcb lost = tcbs.get(end);
        if (lost != null) {
            tcbs.put(end, Tcb.closed(lost.iss(), lost.rcvWnd()));
            noteListener(end, lost.state(), State.CLOSED);
        }
        nothingActs();
    }

    private void nothingActs() {
        played.add(new PlayedStep(
                played.size() + 1,
                Optional.empty(),
                State.CLOSED,
                Map.copyOf(tcbs),
                Map.of(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty()));
    }
}

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
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

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
    private final Trace trace;
    private final Numbering numbering;
    private final Map<End, Tcb> tcbs = new EnumMap<>(End.class);
    private final Set<End> listening = EnumSet.noneOf(End.class);
    private final List<Emitted> emitted = new ArrayList<>();
    private final List<PlayedStep> played = new ArrayList<>();

    private record Emitted(End sender, Segment segment) {}

    private TracePlayer(Trace trace) {
        this.trace = trace;
        numbering = new Numbering(trace.isns());
        begin(End.A, trace.isns().ofA());
        if (trace.twoEnds()) {
            begin(End.B, trace.isns().ofB());
        }
    }

    private void begin(End end, int isn) {
        Tcb tcb = Optional.ofNullable(trace.starts().get(end))
                .map(start -> start.tcb(numbering, end))
                .orElse(Tcb.closed(isn));
        tcbs.put(end, tcb);
        if (tcb.origin() == Origin.PASSIVE) {
            listening.add(end);
        }
    }

    /** Plays {@code trace} from its start; one outcome a step, in order. */
    public static List<PlayedStep> play(Trace trace) {
        TracePlayer player = new TracePlayer(trace);
        trace.steps().forEach(player::play);
        return List.copyOf(player.played);
    }

    private void play(TraceStep step) {
        switch (step.action()) {
            case TraceAction.Local(End end, Event event) -> act(end, tcb(end, step), event, Optional.empty());
            case TraceAction.Arrives(End end, NotedSegment noted) -> {
                meetNextConnection(end, noted);
                arrive(step, end, numbering.wire(noted, end.other()), noted);
            }
            case TraceAction.Deliver(int number) -> deliver(step, number);
            case TraceAction.Drop lost -> nothingActs();
            case TraceAction.Crash(End end) -> crash(end);
        }
    }

    private void deliver(TraceStep step, int number) {
        if (number < 1 || number > emitted.size()) {
            nothingActs();
            return;
        }
        Emitted message = emitted.get(number - 1);
        NotedSegment noted = numbering.written(message.segment(), message.sender());
        arrive(step, message.sender().other(), message.segment(), noted);
    }

    /**
     * In TIME_WAIT the peer has said FIN, so its SYN numbered 0 may open its next connection, if the script says what that
     * one counts from; from then on its numbers do. Else it is the SYN of this connection, delivered once more.
     */
    private void meetNextConnection(End end, NotedSegment segment) {
        boolean firstOfAConnection = segment.has(Flag.SYN) && !segment.has(Flag.ACK) && segment.seq() == 0;
        if (firstOfAConnection && !trace.twoEnds() && tcbs.get(end).state() == State.TIME_WAIT) {
            trace.isns().nextOfB().ifPresent(numbering::countBFrom);
        }
    }

    private void arrive(TraceStep step, End end, Segment segment, NotedSegment noted) {
        Tcb tcb = tcb(end, step);
        Tcb met = tcb.state() == State.CLOSED && listening.contains(end)
                ? Rules.step(tcb, Event.OPEN_PASSIVE).next()
                : tcb;
        act(end, met, new Event.Arrival(segment), Optional.of(noted));
    }

    /** The TCB of an end as this step finds it. */
    private Tcb tcb(End end, TraceStep step) {
        Tcb tcb = tcbs.get(end);
        return step.receiveWindow().isPresent()
                ? tcb.withWindow(step.receiveWindow().getAsInt())
                : tcb;
    }

    private void act(End end, Tcb tcb, Event event, Optional<NotedSegment> arrived) {
        Outcome outcome = Rules.step(tcb, event);
        tcbs.put(end, outcome.next());
        noteListener(end, tcb.state(), outcome.next().state());
        List<NotedSegment> sends = new ArrayList<>();
        for (Segment segment : outcome.sends()) {
            emitted.add(new Emitted(end, segment));
            sends.add(numbering.written(segment, end));
        }
        note(Optional.of(new PlayedStep.Act(end, tcb.state(), arrived, outcome, sends)));
    }

    private void noteListener(End end, State before, State after) {
        if (after == State.LISTEN) {
            listening.add(end);
        } else if (before == State.LISTEN && (after == State.CLOSED || after == State.SYN_SENT)) {
            listening.remove(end);
        }
    }

    private void crash(End end) {
        tcbs.computeIfPresent(end, (same, lost) -> {
            noteListener(end, lost.state(), State.CLOSED);
            return Tcb.closed(lost.iss(), lost.rcvWnd());
        });
        nothingActs();
    }

    private void nothingActs() {
        note(Optional.empty());
    }

    private void note(Optional<PlayedStep.Act> act) {
        played.add(new PlayedStep(played.size() + 1, tcbs, act));
    }
}

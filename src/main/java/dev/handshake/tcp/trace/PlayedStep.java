package dev.handshake.tcp.trace;

import dev.handshake.tcp.CallResult;
import dev.handshake.tcp.Outcome;
import dev.handshake.tcp.Rule;
import dev.handshake.tcp.Signal;
import dev.handshake.tcp.State;
import dev.handshake.tcp.Tcb;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What came of one step.
 *
 * @param step its number, from 1
 * @param tcbs both ends' TCBs afterwards (only A's with one end)
 * @param act what an end did; empty where the network acted alone, or an end lost its memory
 */
public record PlayedStep(int step, Map<End, Tcb> tcbs, Optional<Act> act) {
    public PlayedStep {
        tcbs = Map.copyOf(tcbs);
    }

    /**
     * What one end did in a step.
     *
     * @param end which
     * @param before its state when the step began; of a listener that outlived its connection, LISTEN
     * @param arrived the segment that arrived there, as the script writes it; empty where none did
     * @param outcome what the engine decided
     * @param sends what it sent, in order, as the script would write it
     */
    public record Act(
            End end, State before, Optional<NotedSegment> arrived, Outcome outcome, List<NotedSegment> sends) {
        public Act {
            sends = List.copyOf(sends);
        }
    }

    /** The end that acted; empty where a segment was lost, or none was there to deliver. */
    public Optional<End> actor() {
        return act.map(Act::end);
    }

    /** The state of an end afterwards. */
    public State state(End end) {
        return tcbs.get(end).state();
    }

    /** What an end sent, in order. */
    public List<NotedSegment> sends(End end) {
        return act.filter(a -> a.end() == end).map(Act::sends).orElse(List.of());
    }

    /** What the acting end's user was told. */
    public List<Signal> signals() {
        return act.map(a -> a.outcome().signals()).orElse(List.of());
    }

    /** What the call returned; empty where the step was no call. */
    public Optional<CallResult> call() {
        return act.flatMap(a -> a.outcome().result());
    }

    /** The RFC's words for what the call returned. */
    public Optional<String> callWords() {
        return act.flatMap(a -> a.outcome().result().map(result -> result.words(a.before())));
    }

    /** The rule that decided; empty where no end acted. */
    public Optional<Rule> why() {
        return act.map(a -> a.outcome().why());
    }

    /** The segment that arrived at the actor, where one did. */
    public Optional<NotedSegment> arrived() {
        return act.flatMap(Act::arrived);
    }
}

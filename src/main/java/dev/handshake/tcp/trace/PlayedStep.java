package dev.handshake.tcp.trace;

import dev.handshake.tcp.CallResult;
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
 * @param before the state in which the acting end was asked; {@link State#CLOSED} where the network acted alone
 * @param actor the end that acted; empty where a segment was lost, or none was there to deliver
 * @param tcbs both ends' TCBs afterwards (only A's with one end)
 * @param sends what each end sent, in order; only ends that sent
 * @param signals what the acting end's user was told
 * @param call what the call returned; empty where the step was no call
 * @param why the rule that decided; empty where no end acted
 * @param arrived the segment that arrived at the actor, where one did
 */
public record PlayedStep(
        int step,
        Optional<End> actor,
        State before,
        Map<End, Tcb> tcbs,
        Map<End, List<NotedSegment>> sends,
        List<Signal> signals,
        Optional<CallResult> call,
        Optional<Rule> why,
        Optional<NotedSegment> arrived) {
    /** The state of an end afterwards. */
    public State state(End end) {
        return tcbs.get(end).state();
    }

    /** What an end sent. */
    public List<NotedSegment> sends(End end) {
        return sends.getOrDefault(end, List.of());
    }

    /** The RFC's words for what the call returned. */
    public Optional<String> callWords() {
        return call.map(result -> result.words(before));
    }
}

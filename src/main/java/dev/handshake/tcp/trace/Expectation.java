package dev.handshake.tcp.trace;

import dev.handshake.tcp.State;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a script says a step must lead to. Whatever it leaves out is not compared.
 *
 * @param states the state of each end named
 * @param sends what each end sends, in order; empty where the script does not say. An end that is not named sends nothing
 * @param signals what the user is told
 * @param callResult what the call returns
 * @param tcb the RFC's variables by name ({@code SND.UNA}); numbers as written, {@code origin} as a word
 */
public record Expectation(
        Map<End, State> states,
        Optional<Map<End, List<NotedSegment>>> sends,
        Optional<List<String>> signals,
        Optional<String> callResult,
        Optional<Map<String, String>> tcb) {
    public Expectation {
        states = Map.copyOf(states);
        sends = sends.map(Map::copyOf);
        signals = signals.map(List::copyOf);
        tcb = tcb.map(Map::copyOf);
    }
}

package dev.handshake.tcp.trace;

import dev.handshake.tcp.Flag;
import dev.handshake.tcp.Signal;
import dev.handshake.tcp.State;
import dev.handshake.tcp.Tcb;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * Where what happened differs from what a script expects.
 *
 * <p>What RFC 9293 leaves open does not count: PSH, windows, RST or RST,ACK, and whether text and the FIN behind it leave
 * as one segment or two.
 */
public final class Comparison {
    private final Trace trace;
    private final PlayedStep played;
    private final List<Difference> found = new ArrayList<>();

    /**
     * One difference.
     *
     * @param what what was compared, such as {@code state of A}
     * @param expected what the script says
     * @param actual what happened
     */
    public record Difference(String what, String expected, String actual) {}

    private Comparison(Trace trace, PlayedStep played) {
        this.trace = trace;
        this.played = played;
    }

    /** Everything in which {@code played} differs from its step's expectation; empty where it has none. */
    public static List<Difference> differences(Trace trace, PlayedStep played) {
        Comparison comparison = new Comparison(trace, played);
        trace.steps().get(played.step() - 1).expected().ifPresent(comparison::compare);
        return List.copyOf(comparison.found);
    }

    private void compare(Expectation expected) {
        for (End end : End.values()) {
            if (expected.states().containsKey(end) && (end == End.A || trace.twoEnds())) {
                State state = expected.states().get(end);
                note("state" + end(" of ", end), state.name(), played.state(end).name());
            }
        }
        expected.sends().ifPresent(this::compareSends);
        expected.signals()
                .ifPresent(signals -> note(
                        "signals",
                        signals.toString(),
                        played.signals().stream().map(Signal::words).toList().toString()));
        expected.callResult()
                .ifPresent(
                        result -> note("call result", result, played.callWords().orElse("no call")));
        expected.tcb().ifPresent(this::compareTcb);
    }

    private void compareSends(Map<End, List<NotedSegment>> sends) {
        for (End end : End.values()) {
            if (end == End.A || trace.twoEnds()) {
                List<NotedSegment> expected = joined(sends.getOrDefault(end, List.of()));
                List<NotedSegment> actual = joined(played.sends(end));
                if (!sameWords(expected, actual)) {
                    found.add(new Difference("segments sent" + end(" by ", end), words(expected), words(actual)));
                }
            }
        }
    }

    private static boolean sameWords(List<NotedSegment> expected, List<NotedSegment> actual) {
        if (expected.size() != actual.size()) {
            return false;
        }
        for (int i = 0; i < expected.size(); i++) {
            if (!expected.get(i).says(actual.get(i))) {
                return false;
            }
        }
        return true;
    }

    /** Text and the bare FIN right behind it, as the one segment that they could have been. */
    private static List<NotedSegment> joined(List<NotedSegment> sends) {
        List<NotedSegment> list = new ArrayList<>(sends.size());
        for (NotedSegment next : sends) {
            int at = list.size() - 1;
            if (at >= 0 && continues(list.get(at), next)) {
                NotedSegment text = list.get(at);
                list.set(
                        at,
                        new NotedSegment(next.flags(), text.seq(), next.ack(), text.length(), next.window(), false));
            } else {
                list.add(next);
            }
        }
        return list;
    }

    private static boolean continues(NotedSegment text, NotedSegment fin) {
        return text.length() > 0
                && !text.has(Flag.FIN)
                && !text.has(Flag.SYN)
                && fin.has(Flag.FIN)
                && fin.length() == 0
                && fin.seq() == text.end()
                && fin.ack().equals(text.ack());
    }

    private static String words(List<NotedSegment> sends) {
        return sends.isEmpty()
                ? "nothing"
                : String.join("; ", sends.stream().map(NotedSegment::toString).toList());
    }

    private void compareTcb(Map<String, String> expected) {
        Map<String, String> actual = variables(played.tcbs().get(End.A));
        new TreeMap<>(expected).forEach((name, value) -> {
            if (actual.containsKey(name)) {
                note(name, value, actual.get(name));
            }
        });
    }

    /** The variables of a TCB that mean something in its state, by the RFC's names. */
    private Map<String, String> variables(Tcb tcb) {
        Map<String, String> names = new TreeMap<>();
        names.put("origin", tcb.origin().name().toLowerCase(Locale.ROOT));
        names.put("RCV.WND", Integer.toString(tcb.rcvWnd()));
        Numbering numbers = new Numbering(trace.isns());
        if (tcb.state() == State.CLOSED || tcb.state() == State.LISTEN) {
            return names;
        }
        names.put("ISS", Long.toString(numbers.written(tcb.iss(), End.A)));
        names.put("SND.UNA", Long.toString(numbers.written(tcb.sndUna(), End.A)));
        names.put("SND.NXT", Long.toString(numbers.written(tcb.sndNxt(), End.A)));
        names.put("SND.WND", Integer.toString(tcb.sndWnd()));
        if (tcb.state() != State.SYN_SENT) {
            names.put("IRS", Long.toString(numbers.written(tcb.irs(), End.B)));
            names.put("RCV.NXT", Long.toString(numbers.written(tcb.rcvNxt(), End.B)));
        }
        return names;
    }

    private void note(String what, String expected, String actual) {
        if (!expected.equals(actual)) {
            found.add(new Difference(what, expected, actual));
        }
    }

    private String end(String joint, End end) {
        return trace.twoEnds() ? joint + end : "";
    }
}

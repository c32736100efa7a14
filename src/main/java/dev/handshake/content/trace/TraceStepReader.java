package dev.handshake.content.trace;

import dev.handshake.content.source.TraceError;
import dev.handshake.json.JsonValue;
import dev.handshake.json.JsonWriter;
import dev.handshake.tcp.Event;
import dev.handshake.tcp.State;
import dev.handshake.tcp.trace.End;
import dev.handshake.tcp.trace.Expectation;
import dev.handshake.tcp.trace.NotedSegment;
import dev.handshake.tcp.trace.TraceAction;
import dev.handshake.tcp.trace.TraceStep;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;

/** Reads one step of a trace: what it does and what it expects. */
final class TraceStepReader {
    private static final int MOST_SEGMENTS = 1 << 20;

    private final boolean twoEnds;
    private final boolean expectations;

    TraceStepReader(boolean twoEnds, boolean expectations) {
        this.twoEnds = twoEnds;
        this.expectations = expectations;
    }

    TraceStep step(JsonFields step) throws TraceError {
        JsonFields act = JsonFields.of(step.get("do"), "\"do\"");
        OptionalLong window = step.whole("rcv_wnd", 0, TraceReader.MAX_OCTETS);
        JsonFields expect = expectations ? step.object("expect").orElse(null) : null;
        return new TraceStep(
                action(act),
                window.isPresent() ? OptionalInt.of((int) window.getAsLong()) : OptionalInt.empty(),
                expect == null ? Optional.empty() : Optional.of(expected(expect)));
    }

    // ---- do

    private TraceAction action(JsonFields act) throws TraceError {
        if (act.has("call")) {
            return new TraceAction.Local(end(act), call(act));
        }
        if (act.has("timeout")) {
            return new TraceAction.Local(end(act), timeout(act));
        }
        if (act.has("segment")) {
            return new TraceAction.Arrives(end(act), SegmentReader.noted(act.get("segment")));
        }
        if (act.flag("crash")) {
            return new TraceAction.Crash(end(act));
        }
        if (twoEnds && act.has("deliver")) {
            return new TraceAction.Deliver(number(act, "deliver"));
        }
        if (twoEnds && act.has("drop")) {
            return new TraceAction.Drop(number(act, "drop"));
        }
        throw act.problem(
                twoEnds
                        ? "a step does one of call, timeout, segment, deliver, drop, crash"
                        : "a step with one end does one of call, timeout, segment, crash");
    }

    private End end(JsonFields act) throws TraceError {
        String end = act.text("end").orElse(null);
        if (end == null && !twoEnds) {
            return End.A;
        }
        if (end == null) {
            throw act.problem("\"end\" is missing: say whether it is \"A\" or \"B\" that acts");
        }
        return switch (end) {
            case "A" -> End.A;
            case "B" -> {
                if (!twoEnds) {
                    throw JsonFields.wrong(act.get("end"), "with one end there is no end \"B\"");
                }
                yield End.B;
            }
            default -> throw JsonFields.wrong(act.get("end"), "\"end\" must be \"A\" or \"B\", not \"" + end + "\"");
        };
    }

    private static Event call(JsonFields act) throws TraceError {
        String call = JsonFields.text(act.get("call"), "\"call\"");
        boolean remoteKnown = !act.has("remote") || act.flag("remote");
        return switch (call) {
            case "open_active" -> new Event.OpenActive(remoteKnown);
            case "open_passive" -> Event.OPEN_PASSIVE;
            case "send" ->
                new Event.Send((int) act.whole("n", 1, TraceReader.MAX_OCTETS).orElse(1), remoteKnown);
            case "receive" -> Event.RECEIVE;
            case "close" -> Event.CLOSE;
            case "abort" -> Event.ABORT;
            case "status" -> Event.STATUS;
            default ->
                throw JsonFields.wrong(
                        act.get("call"),
                        "\"" + call
                                + "\" is no call; the calls are open_active, open_passive, send, receive, close, abort,"
                                + " status");
        };
    }

    private static Event timeout(JsonFields act) throws TraceError {
        String timeout = JsonFields.text(act.get("timeout"), "\"timeout\"");
        return switch (timeout) {
            case "RTO" -> Event.RTO;
            case "USER_TIMEOUT" -> Event.USER_TIMEOUT;
            case "2MSL" -> Event.TWO_MSL;
            case "PERSIST" -> Event.PERSIST;
            default ->
                throw JsonFields.wrong(
                        act.get("timeout"),
                        "\"" + timeout + "\" is no timeout; the timeouts are RTO, USER_TIMEOUT, 2MSL, PERSIST");
        };
    }

    private static int number(JsonFields act, String name) throws TraceError {
        return (int) act.whole(name, 0, MOST_SEGMENTS).orElse(0);
    }

    // ---- expect

    private Expectation expected(JsonFields expect) throws TraceError {
        return new Expectation(states(expect), sends(expect), signals(expect), expect.text("call_result"), tcb(expect));
    }

    private Map<End, State> states(JsonFields expect) throws TraceError {
        Map<End, State> states = new EnumMap<>(End.class);
        if (!twoEnds) {
            if (expect.has("state")) {
                states.put(End.A, TraceReader.state(expect.get("state")));
            }
            return states;
        }
        JsonFields named = expect.object("states").orElse(null);
        for (End end : End.values()) {
            if (named != null && named.has(end.name())) {
                states.put(end, TraceReader.state(named.get(end.name())));
            }
        }
        return states;
    }

    private Optional<Map<End, List<NotedSegment>>> sends(JsonFields expect) throws TraceError {
        if (!expect.has("sends")) {
            return Optional.empty();
        }
        Map<End, List<NotedSegment>> sends = new EnumMap<>(End.class);
        if (!twoEnds) {
            sends.put(End.A, segments(expect.list("sends")));
            return Optional.of(sends);
        }
        JsonFields named = JsonFields.of(expect.get("sends"), "\"sends\"");
        for (End end : End.values()) {
            if (named.has(end.name())) {
                sends.put(end, segments(named.list(end.name())));
            }
        }
        return Optional.of(sends);
    }

    private static List<NotedSegment> segments(List<JsonValue> trees) throws TraceError {
        List<NotedSegment> segments = new ArrayList<>(trees.size());
        for (JsonValue tree : trees) {
            segments.add(SegmentReader.noted(tree));
        }
        return segments;
    }

    private static Optional<List<String>> signals(JsonFields expect) throws TraceError {
        if (!expect.has("signals")) {
            return Optional.empty();
        }
        List<String> signals = new ArrayList<>();
        for (JsonValue tree : expect.list("signals")) {
            signals.add(JsonFields.text(tree, "a signal"));
        }
        return Optional.of(signals);
    }

    /** The variables that are expected; none where no TCB is to be left, which the state says already. */
    private static Optional<Map<String, String>> tcb(JsonFields expect) {
        return expect.find("tcb").flatMap(JsonValue::asMembers).map(variables -> {
            Map<String, String> named = new HashMap<>();
            variables.forEach((name, value) -> {
                if (!value.isNull()) {
                    named.put(name, value.asText().orElseGet(() -> JsonWriter.line(value)));
                }
            });
            return named;
        });
    }
}

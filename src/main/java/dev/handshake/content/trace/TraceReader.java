package dev.handshake.content.trace;

import dev.handshake.content.source.TraceError;
import dev.handshake.json.JsonValue;
import dev.handshake.tcp.Origin;
import dev.handshake.tcp.SentSegment;
import dev.handshake.tcp.Seq;
import dev.handshake.tcp.State;
import dev.handshake.tcp.Tcb;
import dev.handshake.tcp.trace.End;
import dev.handshake.tcp.trace.Start;
import dev.handshake.tcp.trace.Trace;
import dev.handshake.tcp.trace.TraceStep;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalLong;

/** Reads one trace of a {@link TraceFile}: who plays, from where, and its steps. */
public final class TraceReader {
    /** A window with the largest scale (RFC 7323) is 1 GiB; no count of octets in a trace is larger. */
    static final int MAX_OCTETS = 1 << 30;

    private static final long MOST = Seq.value(-1);

    /**
     * A published recording that is older than {@code next_irs}: in its last step the peer opens its next connection, whose
     * initial number was {@link #RECORDED_DISTANCE} further on.
     */
    private static final String RECORDED_BEFORE_NEXT_IRS = "timewait-new-syn-higher-listener";

    private static final int RECORDED_DISTANCE = 100_000;

    private final JsonFields trace;
    private final int place;
    private final boolean expectations;

    /**
     * A trace to read.
     *
     * @param trace its object
     * @param place its place in the file, from 1, which is its name where it has none
     * @param expectations false where {@code expect} is not to be looked at
     */
    TraceReader(JsonFields trace, int place, boolean expectations) {
        this.trace = trace;
        this.place = place;
        this.expectations = expectations;
    }

    Trace trace() throws TraceError {
        boolean twoEnds = twoEnds();
        boolean absolute = trace.flag("absolute");
        Map<End, Start> starts = starts(twoEnds);
        Map<End, Long> isns = isns(twoEnds, starts);
        if (!absolute) {
            starts.replaceAll((end, start) -> relative(start, isns.get(end), isns.get(end.other())));
        }
        TraceStepReader reader = new TraceStepReader(twoEnds, expectations);
        List<TraceStep> steps = new ArrayList<>();
        for (JsonValue step : trace.list("steps")) {
            steps.add(reader.step(JsonFields.of(step, "a step")));
        }
        return new Trace(
                trace.text("id").orElse("trace " + place),
                trace.text("title").orElse(""),
                twoEnds ? Trace.Kind.TWO_ENDS : Trace.Kind.ONE_END,
                numbered(absolute, Seq.of(isns.get(End.A)), Seq.of(isns.get(End.B))),
                starts,
                steps);
    }

    private Trace.Isns numbered(boolean absolute, int ofA, int ofB) throws TraceError {
        Trace.Isns isns = absolute ? Trace.Isns.absolute(ofA, ofB) : Trace.Isns.relative(ofA, ofB);
        OptionalLong next = trace.whole("next_irs", -MOST, MOST);
        if (next.isPresent()) {
            return isns.withNextOfB(Seq.of(next.getAsLong()));
        }
        boolean older =
                trace.text("id").filter(RECORDED_BEFORE_NEXT_IRS::equals).isPresent();
        return older ? isns.withNextOfB(ofB + RECORDED_DISTANCE) : isns;
    }

    private boolean twoEnds() throws TraceError {
        String kind = trace.text("kind").orElse(null);
        if (kind == null) {
            return trace.find("iss").flatMap(JsonValue::asMembers).isPresent();
        }
        return switch (kind) {
            case "two-ends" -> true;
            case "one-end" -> false;
            default ->
                throw JsonFields.wrong(
                        trace.get("kind"), "\"kind\" must be \"one-end\" or \"two-ends\", not \"" + kind + "\"");
        };
    }

    /** Each side's initial number: as given, else as its TCB has it, else 0. */
    private Map<End, Long> isns(boolean twoEnds, Map<End, Start> starts) throws TraceError {
        OptionalLong ofA;
        OptionalLong ofB;
        if (twoEnds) {
            JsonFields iss = trace.object("iss").orElse(null);
            ofA = iss == null ? OptionalLong.empty() : iss.whole("A", -MOST, MOST);
            ofB = iss == null ? OptionalLong.empty() : iss.whole("B", -MOST, MOST);
        } else {
            ofA = trace.whole("iss", -MOST, MOST);
            ofB = trace.whole("irs", -MOST, MOST);
        }
        Start start = starts.get(End.A);
        Map<End, Long> isns = new EnumMap<>(End.class);
        isns.put(End.A, ofA.orElse(start == null ? 0 : start.send().iss()));
        isns.put(End.B, ofB.orElse(start == null ? 0 : start.receive().irs()));
        return isns;
    }

    private Map<End, Start> starts(boolean twoEnds) throws TraceError {
        Map<End, Start> starts = new EnumMap<>(End.class);
        JsonFields start = trace.object("start").orElse(null);
        if (start == null) {
            return starts;
        }
        if (!twoEnds) {
            starts.put(End.A, start(start));
            return starts;
        }
        for (End end : End.values()) {
            JsonFields its = start.object(end.name()).orElse(null);
            if (its != null) {
                starts.put(end, start(its));
            }
        }
        return starts;
    }

    private static Start start(JsonFields tcb) throws TraceError {
        State state = state(tcb.get("state"));
        boolean unopened = state == State.CLOSED || state == State.LISTEN;
        long iss = number(tcb, "ISS", 0);
        List<SentSegment> queue = new ArrayList<>();
        if (tcb.has("retransmission_queue")) {
            for (JsonValue each : tcb.list("retransmission_queue")) {
                JsonFields sent = JsonFields.of(each, "a segment");
                queue.add(new SentSegment(
                        SegmentReader.flags(sent), Seq.of(number(sent, "seq", 0)), octets(sent, "len", 0)));
            }
        }
        int window = octets(tcb, "SND.WND", 0);
        return new Start(
                state,
                origin(tcb, state),
                new Start.Send(
                        unopened ? number(tcb, "next_ISS", iss) : iss,
                        number(tcb, "SND.UNA", iss),
                        number(tcb, "SND.NXT", iss),
                        window,
                        octets(tcb, "MAX.SND.WND", window),
                        tcb.whole("FIN_SEQ", -MOST, MOST)),
                new Start.Receive(
                        number(tcb, "IRS", 0), number(tcb, "RCV.NXT", 0), octets(tcb, "RCV.WND", Tcb.DEFAULT_WINDOW)),
                new Start.Queues(
                        octets(tcb, "unsent", 0), octets(tcb, "rx_unread", 0), tcb.flag("close_queued"), queue));
    }

    /** A start whose numbers are the wire's although its trace counts from the initial ones. */
    private static Start relative(Start start, long iss, long irs) {
        return iss == 0 || start.send().iss() != iss ? start : start.countedFrom(iss, irs);
    }

    private static Origin origin(JsonFields tcb, State state) throws TraceError {
        String origin = tcb.text("origin").orElse(null);
        if (origin == null) {
            return state == State.LISTEN ? Origin.PASSIVE : Origin.NONE;
        }
        return switch (origin) {
            case "active" -> Origin.ACTIVE;
            case "passive" -> Origin.PASSIVE;
            default ->
                throw JsonFields.wrong(
                        tcb.get("origin"),
                        "\"origin\" must be \"active\", \"passive\" or null, not \"" + origin + "\"");
        };
    }

    public static State state(JsonValue tree) throws TraceError {
        String name = JsonFields.text(tree, "a state");
        String spelt = name.toUpperCase(Locale.ROOT).replace('-', '_');
        return Arrays.stream(State.values())
                .filter(state -> state.name().equals(spelt))
                .findFirst()
                .orElseThrow(() -> JsonFields.wrong(
                        tree, "\"" + name + "\" is no state; the states are " + Arrays.toString(State.values())));
    }

    private static long number(JsonFields fields, String name, long otherwise) throws TraceError {
        return fields.whole(name, -MOST, MOST).orElse(otherwise);
    }

    private static int octets(JsonFields fields, String name, int otherwise) throws TraceError {
        return (int) fields.whole(name, 0, MAX_OCTETS).orElse(otherwise);
    }
}

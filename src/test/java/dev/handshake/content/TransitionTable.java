package dev.handshake.content;

import dev.handshake.content.source.TraceError;
import dev.handshake.content.trace.JsonFields;
import dev.handshake.content.trace.TraceFile;
import dev.handshake.content.trace.TraceReader;
import dev.handshake.json.JsonValue;
import dev.handshake.tcp.Event;
import dev.handshake.tcp.Flag;
import dev.handshake.tcp.Origin;
import dev.handshake.tcp.Outcome;
import dev.handshake.tcp.Segment;
import dev.handshake.tcp.SentSegment;
import dev.handshake.tcp.Seq;
import dev.handshake.tcp.Signal;
import dev.handshake.tcp.State;
import dev.handshake.tcp.Tcb;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * Section 3.10 as the table of {@code transitions.json}, read as its own words say: for a state and an event the first row
 * whose guard is wholly true applies. An oracle that shares no code with the engine's decisions.
 */
final class TransitionTable {
    private final List<Row> rows;

    /** One segment of a row, in symbols. */
    record Symbol(String seq, String ack, List<String> ctl, String length) {}

    record Row(
            String id,
            State state,
            String event,
            List<String> guard,
            State next,
            List<Symbol> sends,
            String signal,
            String section,
            String callResult) {}

    private TransitionTable(List<Row> rows) {
        this.rows = rows;
    }

    static TransitionTable read() throws IOException, TraceError {
        JsonFields file = JsonFields.of(
                TraceFile.json(Files.readAllBytes(ConformanceTest.data("transitions.json"))), "the table");
        List<Row> rows = new ArrayList<>();
        for (JsonValue each : file.list("rows")) {
            JsonFields row = JsonFields.of(each, "a row");
            List<Symbol> sends = new ArrayList<>();
            for (JsonValue send : row.list("sends")) {
                JsonFields fields = JsonFields.of(send, "a segment");
                sends.add(new Symbol(
                        fields.text("seq").orElseThrow(),
                        fields.text("ack").orElse(null),
                        words(fields, "ctl"),
                        fields.text("len").orElse("0")));
            }
            rows.add(new Row(
                    row.text("id").orElseThrow(),
                    TraceReader.state(row.get("state")),
                    row.text("event").orElseThrow(),
                    words(row, "guard"),
                    TraceReader.state(row.get("next_state")),
                    sends,
                    row.text("signal").orElse(null),
                    row.text("section").orElseThrow(),
                    row.text("call_result").orElse(null)));
        }
        return new TransitionTable(rows);
    }

    private static List<String> words(JsonFields fields, String name) throws TraceError {
        List<String> words = new ArrayList<>();
        for (JsonValue each : fields.list(name)) {
            words.add(JsonFields.text(each, name));
        }
        return words;
    }

    List<Row> rows() {
        return rows;
    }

    /** The row that decides; empty where the table has none, which means that nothing happens. */
    Optional<Row> row(Tcb tcb, Event event) {
        String name = name(event);
        return rows.stream()
                .filter(row -> row.state() == tcb.state() && row.event().equals(name))
                .filter(row -> row.guard().stream().allMatch(guard -> holds(guard, tcb, event)))
                .findFirst();
    }

    private static String name(Event event) {
        if (event instanceof Event.Arrival) {
            return "segment";
        }
        if (event instanceof Event.Timeout timeout) {
            return switch (timeout.timer()) {
                case RTO -> "RETRANSMISSION TIMEOUT";
                case USER_TIMEOUT -> "USER TIMEOUT";
                case TIME_WAIT -> "TIME-WAIT TIMEOUT";
                case PERSIST -> "PERSIST";
            };
        }
        return event instanceof Event.OpenActive
                ? "OPEN active"
                : event instanceof Event.OpenPassive
                        ? "OPEN passive"
                        : event.getClass().getSimpleName().toUpperCase(Locale.ROOT);
    }

    // ---- guards

    private static boolean holds(String guard, Tcb tcb, Event event) {
        if (guard.startsWith("!")) {
            return !holds(guard.substring(1), tcb, event);
        }
        return switch (guard) {
            case "remote_specified" ->
                event instanceof Event.OpenActive open && open.remoteKnown()
                        || event instanceof Event.Send send && send.remoteKnown();
            case "send_pending", "unsent" -> tcb.unsent() > 0;
            case "close_queued" -> tcb.closePending();
            case "rx_data" -> tcb.unread() > 0;
            case "window_open" -> tcb.sendRoom() > 0;
            case "rq_nonempty" -> !tcb.queue().isEmpty();
            case "passive" -> tcb.origin() == Origin.PASSIVE;
            case "active" -> tcb.origin() == Origin.ACTIVE;
            default -> event instanceof Event.Arrival arrival && holds(guard, tcb, arrival.segment());
        };
    }

    private static boolean holds(String guard, Tcb tcb, Segment seg) {
        int right = tcb.rcvNxt();
        return switch (guard) {
            case "SYN" -> seg.syn();
            case "ACK" -> seg.hasAck();
            case "FIN" -> seg.fin();
            case "RST" -> seg.rst();
            case "TEXT" -> seg.length() > 0;
            case "syn_in_window" -> seg.syn() && !Seq.before(seg.seq(), right);
            case "acceptable" -> acceptable(tcb, seg);
            case "seq_exact" -> seg.seq() == right;
            case "seq_is_irs" -> seg.seq() == tcb.irs();
            case "in_order" -> seg.span() > 0 && Seq.upTo(seg.seq(), right);
            case "ss_ack_ok" -> Seq.before(tcb.iss(), seg.ack()) && Seq.upTo(seg.ack(), tcb.sndNxt());
            case "sr_ack_ok" -> Seq.before(tcb.sndUna(), seg.ack()) && Seq.upTo(seg.ack(), tcb.sndNxt());
            case "ack_range_ok" ->
                Seq.upTo(tcb.sndUna() - tcb.maxSndWnd(), seg.ack()) && Seq.upTo(seg.ack(), tcb.sndNxt());
            case "acks_fin" ->
                tcb.finSent() && (Seq.before(tcb.finSeq(), seg.ack()) || Seq.before(tcb.finSeq(), tcb.sndUna()));
            case "fin_is_dup" -> seg.fin() && seg.end() == right;
            default -> throw new IllegalArgumentException(guard);
        };
    }

    private static boolean acceptable(Tcb tcb, Segment seg) {
        long offset = seg.seq() - tcb.rcvNxt();
        long last = offset + seg.span() - 1;
        if (seg.span() == 0) {
            return tcb.rcvWnd() == 0 ? offset == 0 : 0 <= offset && offset < tcb.rcvWnd();
        }
        return 0 <= offset && offset < tcb.rcvWnd() || 0 <= last && last < tcb.rcvWnd();
    }

    // ---- outcome

    /** What is wrong with {@code step} as the outcome of {@code row}; empty where nothing is. */
    static Optional<String> objection(Row row, Tcb tcb, Event event, Outcome step) {
        List<Segment> sends =
                row.sends().stream().map(each -> segment(each, tcb, event)).toList();
        if (step.next().state() != row.next()) {
            return Optional.of("state " + step.next().state() + " rather than " + row.next());
        }
        boolean same = sends.size() == step.sends().size();
        for (int i = 0; same && i < sends.size(); i++) {
            same = sends.get(i).says(step.sends().get(i));
        }
        if (!same) {
            return Optional.of("sends " + step.sends() + " rather than " + sends);
        }
        List<Signal> signals = row.signal() == null ? List.of() : List.of(signal(row.signal()));
        if (!step.signals().equals(signals)) {
            return Optional.of("signals " + step.signals() + " rather than " + signals);
        }
        String result = step.result().map(each -> each.words(tcb.state())).orElse(null);
        return Objects.equals(result, row.callResult())
                ? Optional.empty()
                : Optional.of("returns " + result + " rather than " + row.callResult());
    }

    private static Segment segment(Symbol symbol, Tcb tcb, Event event) {
        SentSegment front =
                tcb.queue().isEmpty() ? new SentSegment(0, 0, 0) : tcb.queue().get(0);
        int flags = 0;
        for (String name : symbol.ctl()) {
            flags |= name.equals("RQ.CTL") ? front.flags() : Flag.valueOf(name).bit();
        }
        int length =
                switch (symbol.length()) {
                    case "0" -> 0;
                    case "n" -> event instanceof Event.Send send ? send.octets() : 0;
                    case "UNSENT" -> tcb.unsent();
                    case "RQ.LEN" -> front.length();
                    default -> throw new IllegalArgumentException(symbol.length());
                };
        int ack = symbol.ack() == null ? 0 : number(symbol.ack(), tcb, event, front);
        return new Segment(flags, number(symbol.seq(), tcb, event, front), ack, length, 0);
    }

    private static int number(String symbol, Tcb tcb, Event event, SentSegment front) {
        Segment seg = event instanceof Event.Arrival arrival ? arrival.segment() : Segment.of(0, 0, 0, 0);
        return switch (symbol) {
            case "0" -> 0;
            case "ISS" -> tcb.iss();
            case "SND.NXT" -> tcb.sndNxt();
            case "SND.NXT+UNSENT" -> tcb.sndNxt() + tcb.unsent();
            case "RCV.NXT" -> tcb.rcvNxt();
            case "SEG.ACK" -> seg.ack();
            case "SEG.SEQ+1" -> seg.seq() + 1;
            case "SEG.SEQ+SEG.LEN" -> seg.end();
            case "RQ.SEQ" -> front.seq();
            default -> throw new IllegalArgumentException(symbol);
        };
    }

    /** The table words a signal more freely than the traces do. */
    private static Signal signal(String words) {
        if (words.startsWith("connection reset (")) {
            return Signal.CONNECTION_RESET;
        }
        if (words.startsWith("queued SENDs") || words.startsWith("outstanding")) {
            return words.endsWith("closing") ? Signal.OUTSTANDING_CLOSING : Signal.OUTSTANDING_RESET;
        }
        return Arrays.stream(Signal.values())
                .filter(signal -> signal.words().equals(words))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(words));
    }
}

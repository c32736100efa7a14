package dev.handshake.content.trace;

import dev.handshake.content.source.TraceError;
import dev.handshake.json.JsonValue;
import dev.handshake.tcp.Flag;
import dev.handshake.tcp.Seq;
import dev.handshake.tcp.Tcb;
import dev.handshake.tcp.trace.NotedSegment;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;

/** Reads a segment of a trace: {@code {"flags": ["SYN"], "seq": 0, "ack": null, "len": 0, "wnd": 65535}}. */
final class SegmentReader {
    /** Control bits that exist and that say nothing about opening and closing (RFC 9293, 3.1; RFC 3168, RFC 9768). */
    private static final Set<String> CONGESTION = Set.of("ECE", "CWR", "NS", "AE");

    private static final long MOST = Seq.value(-1);

    private SegmentReader() {}

    static NotedSegment noted(JsonValue tree) throws TraceError {
        JsonFields segment = JsonFields.of(tree, "a segment");
        boolean literalZero = segment.flag("seq_literal_zero");
        return new NotedSegment(
                flags(segment),
                segment.whole("seq", -MOST, MOST).orElse(0),
                segment.whole("ack", -MOST, MOST),
                (int) segment.whole("len", 0, TraceReader.MAX_OCTETS).orElse(0),
                (int) segment.whole("wnd", 0, TraceReader.MAX_OCTETS).orElse(Tcb.DEFAULT_WINDOW),
                literalZero);
    }

    static int flags(JsonFields segment) throws TraceError {
        int bits = 0;
        if (segment.has("flags")) {
            for (JsonValue name : segment.list("flags")) {
                bits |= bit(name);
            }
        }
        return bits;
    }

    private static int bit(JsonValue tree) throws TraceError {
        String name = JsonFields.text(tree, "a flag").toUpperCase(Locale.ROOT);
        if (CONGESTION.contains(name)) {
            return 0;
        }
        return Arrays.stream(Flag.values())
                .filter(flag -> flag.name().equals(name))
                .findFirst()
                .orElseThrow(() -> JsonFields.wrong(
                        tree, "\"" + name + "\" is no flag; the flags are " + Arrays.toString(Flag.values())))
                .bit();
    }
}

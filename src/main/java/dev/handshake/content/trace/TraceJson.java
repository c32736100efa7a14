package dev.handshake.content.trace;

import dev.handshake.json.JsonValue;
import dev.handshake.json.JsonWriter;
import dev.handshake.tcp.Flag;
import dev.handshake.tcp.Signal;
import dev.handshake.tcp.trace.End;
import dev.handshake.tcp.trace.NotedSegment;
import dev.handshake.tcp.trace.PlayedStep;
import dev.handshake.tcp.trace.Trace;
import java.util.List;
import java.util.OptionalLong;

/**
 * What came of a step as one JSON object on one line, for programs to read.
 *
 * <p>Only ASCII leaves here: a locale that cannot spell a trace's name does no harm, and neither does a name that holds
 * control characters.
 */
final class TraceJson {
    private TraceJson() {}

    static String line(Trace trace, PlayedStep played) {
        JsonValue.Builder line = JsonValue.object().put("trace", trace.id()).put("step", played.step());
        if (trace.twoEnds()) {
            twoEnds(line, played);
        } else {
            oneEnd(line, played);
        }
        return JsonWriter.asciiLine(line.build());
    }

    private static void oneEnd(JsonValue.Builder line, PlayedStep played) {
        line.put("state", played.state(End.A).name())
                .put("sends", segments(played.sends(End.A)))
                .put(
                        "signals",
                        JsonValue.ofTexts(
                                played.signals().stream().map(Signal::words).toList()));
        played.callWords().ifPresent(words -> line.put("call_result", words));
        line.put("rule", played.why().map(rule -> JsonValue.of(rule.section())).orElse(JsonValue.ofNull()));
    }

    private static void twoEnds(JsonValue.Builder line, PlayedStep played) {
        JsonValue.Builder states = JsonValue.object();
        JsonValue.Builder sends = JsonValue.object();
        for (End end : End.values()) {
            states.put(end.name(), played.state(end).name());
            sends.put(end.name(), segments(played.sends(end)));
        }
        line.put("states", states).put("sends", sends);
    }

    private static JsonValue segments(List<NotedSegment> segments) {
        return JsonValue.of(segments.stream().map(TraceJson::segment).toList());
    }

    private static JsonValue segment(NotedSegment segment) {
        OptionalLong ack = segment.ack();
        JsonValue.Builder json = JsonValue.object()
                .put(
                        "flags",
                        JsonValue.ofTexts(
                                segment.spoken().stream().map(Flag::name).toList()))
                .put("seq", segment.seq())
                .put("ack", ack.isPresent() ? JsonValue.of(ack.getAsLong()) : JsonValue.ofNull())
                .put("len", segment.length());
        return segment.literalZero() ? json.put("seq_literal_zero", true).build() : json.build();
    }
}

package dev.handshake.content.trace;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import dev.handshake.tcp.Flag;
import dev.handshake.tcp.Rule;
import dev.handshake.tcp.Signal;
import dev.handshake.tcp.trace.End;
import dev.handshake.tcp.trace.NotedSegment;
import dev.handshake.tcp.trace.PlayedStep;
import dev.handshake.tcp.trace.Trace;
import java.io.IOException;
import java.io.StringWriter;
import java.util.List;

/**
 * What came of a step as one JSON object on one line, for programs to read.
 *
 * <p>Only ASCII leaves here: a locale that cannot spell a trace's name does no harm, and neither does a name that holds
 * control characters.
 */
final class TraceJson {
    private static final JsonFactory JSON =
            new JsonFactoryBuilder().enable(JsonWriteFeature.ESCAPE_NON_ASCII).build();

    private TraceJson() {}

    static String line(Trace trace, PlayedStep played) throws IOException {
        StringWriter line = new StringWriter(200);
        try (JsonGenerator json = JSON.createGenerator(line)) {
            json.writeStartObject();
            json.writeStringField("trace", trace.id());
            json.writeNumberField("step", played.step());
            if (trace.twoEnds()) {
                twoEnds(json, played);
            } else {
                oneEnd(json, played);
            }
            json.writeEndObject();
        }
        return line.toString();
    }

    private static void oneEnd(JsonGenerator json, PlayedStep played) throws IOException {
        json.writeStringField("state", played.state(End.A).name());
        segments(json, "sends", played.sends(End.A));
        json.writeArrayFieldStart("signals");
        for (Signal signal : played.signals()) {
            json.writeString(signal.words());
        }
        json.writeEndArray();
        if (played.call().isPresent()) {
            json.writeStringField("call_result", played.callWords().orElseThrow());
        }
        json.writeStringField("rule", played.why().map(Rule::section).orElse(null));
    }

    private static void twoEnds(JsonGenerator json, PlayedStep played) throws IOException {
        json.writeObjectFieldStart("states");
        for (End end : End.values()) {
            json.writeStringField(end.name(), played.state(end).name());
        }
        json.writeEndObject();
        json.writeObjectFieldStart("sends");
        for (End end : End.values()) {
            segments(json, end.name(), played.sends(end));
        }
        json.writeEndObject();
    }

    private static void segments(JsonGenerator json, String name, List<NotedSegment> segments) throws IOException {
        json.writeArrayFieldStart(name);
        for (NotedSegment segment : segments) {
            json.writeStartObject();
            json.writeArrayFieldStart("flags");
            for (Flag flag : segment.spoken()) {
                json.writeString(flag.name());
            }
            json.writeEndArray();
            json.writeNumberField("seq", segment.seq());
            if (segment.ack().isPresent()) {
                json.writeNumberField("ack", segment.ack().getAsLong());
            } else {
                json.writeNullField("ack");
            }
            json.writeNumberField("len", segment.length());
            if (segment.literalZero()) {
                json.writeBooleanField("seq_literal_zero", true);
            }
            json.writeEndObject();
        }
        json.writeEndArray();
    }
}

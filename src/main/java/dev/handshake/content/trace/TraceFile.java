package dev.handshake.content.trace;

import dev.handshake.content.source.TraceError;
import dev.handshake.content.source.Utf8;
import dev.handshake.json.JsonFault;
import dev.handshake.json.JsonReader;
import dev.handshake.json.JsonValue;
import dev.handshake.tcp.trace.Trace;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A file of scripted connections, {@code handshake-trace/1}.
 *
 * <p>The format is JSON: {@code {"format": "handshake-trace/1", "traces": [...]}}. Keys that are not known are ignored, so
 * that a file may carry notes of its own.
 */
public final class TraceFile {
    /** The format that this program reads. */
    public static final String FORMAT = "handshake-trace/1";

    /** A larger file is refused, in bytes. */
    static final int MAX_BYTES = 16 << 20;

    private TraceFile() {}

    /**
     * A file that cannot be read. Its message says where, what was found and what was expected, in one line.
     */
    public static final class Unreadable extends Exception {
        private static final long serialVersionUID = 1L;

        Unreadable(String message) {
            super(message, null, false, false);
        }
    }

    /** Every trace of {@code file}, with what it expects, in order. */
    public static List<Trace> read(Path file) throws Unreadable {
        return read(file, true);
    }

    /** As {@link #read(Path)}; without expectations whatever stands under {@code expect} is not even looked at. */
    static List<Trace> read(Path file, boolean expectations) throws Unreadable {
        try {
            return traces(json(bytes(file)), expectations);
        } catch (TraceError e) {
            throw new Unreadable(e.at(file.toString()));
        }
    }

    /** The value that is the whole of these bytes. */
    public static JsonValue json(byte[] bytes) throws TraceError {
        try {
            return JsonReader.read(Utf8.text(bytes));
        } catch (Utf8.BadByte e) {
            throw new TraceError(e.line(), e.column(), "a byte that UTF-8 does not have here: " + e.value());
        } catch (JsonFault e) {
            throw new TraceError(
                    e.place().line(),
                    e.place().column(),
                    switch (e.kind()) {
                        case EMPTY -> "the file is empty; a JSON object is expected";
                        case MORE_TEXT -> "the JSON value ended, but more text follows";
                        case CUT_SHORT -> "this is not JSON: Unexpected end-of-input in the middle of a value";
                        case OTHER -> "this is not JSON: " + e.getMessage();
                    });
        }
    }

    private static byte[] bytes(Path file) throws Unreadable {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] bytes = in.readNBytes(MAX_BYTES + 1);
            if (bytes.length > MAX_BYTES) {
                throw new Unreadable(file + ": the file is larger than 16 MiB; split its traces into several files");
            }
            return bytes;
        } catch (NoSuchFileException e) {
            throw new Unreadable(file + ": there is no such file");
        } catch (IOException e) {
            throw new Unreadable(file + ": the file cannot be read: " + e.getMessage());
        }
    }

    private static List<Trace> traces(JsonValue root, boolean expectations) throws TraceError {
        JsonFields file = JsonFields.of(root, "a trace file");
        String format = file.text("format").orElse(FORMAT);
        if (!format.equals(FORMAT)) {
            throw JsonFields.wrong(
                    file.get("format"), "the format is \"" + format + "\"; this program reads \"" + FORMAT + "\"");
        }
        List<Trace> traces = new ArrayList<>();
        for (JsonValue each : file.list("traces")) {
            traces.add(new TraceReader(JsonFields.of(each, "a trace"), traces.size() + 1, expectations).trace());
        }
        return List.copyOf(traces);
    }
}

package dev.handshake.store;

import dev.handshake.json.JsonFault;
import dev.handshake.json.JsonPlace;
import dev.handshake.json.JsonReader;
import dev.handshake.json.JsonValue;
import dev.handshake.json.JsonWriter;
import dev.handshake.store.BadExport.Fault;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** The fields of one line of an export, taken one by one; what is left at the end is a fault. */
final class ExportFields {
    private final int line;
    private final Map<String, JsonValue> fields;

    ExportFields(int line, String text) throws BadExport {
        this.line = line;
        try {
            JsonValue object = JsonReader.read(text);
            this.fields =
                    new LinkedHashMap<>(object.asMembers().orElseThrow(() -> notJson("expected {", object.place())));
        } catch (JsonFault e) {
            throw notJson(e.getMessage(), e.place());
        }
    }

    private BadExport notJson(String what, JsonPlace place) {
        return bad(Fault.NOT_JSON, what + " at column " + place.column());
    }

    boolean has(String name) {
        return fields.containsKey(name);
    }

    String text(String name) throws BadExport {
        return take(name, JsonValue::asText);
    }

    String textOr(String name, String usual) throws BadExport {
        return has(name) ? text(name) : usual;
    }

    boolean flag(String name) throws BadExport {
        return take(name, JsonValue::asTruth);
    }

    long number(String name) throws BadExport {
        return take(name, JsonValue::asWhole);
    }

    int count(String name) throws BadExport {
        long value = number(name);
        if (value < 0 || value > Integer.MAX_VALUE) {
            throw bad(Fault.WRONG_VALUE, name + ": " + value);
        }
        return (int) value;
    }

    Instant time(String name) throws BadExport {
        String text = text(name);
        try {
            return Instant.parse(text);
        } catch (DateTimeException e) {
            throw bad(Fault.WRONG_VALUE, name + ": " + text);
        }
    }

    void end() throws BadExport {
        if (!fields.isEmpty()) {
            throw bad(Fault.UNKNOWN, fields.keySet().iterator().next());
        }
    }

    BadExport bad(Fault fault, String detail) {
        return new BadExport(line, fault, detail);
    }

    private <T> T take(String name, Function<JsonValue, Optional<T>> as) throws BadExport {
        JsonValue value = fields.remove(name);
        if (value == null) {
            throw bad(Fault.MISSING, name);
        }
        return as.apply(value).orElseThrow(() -> bad(Fault.WRONG_VALUE, name + ": " + shown(value)));
    }

    private static String shown(JsonValue value) {
        return value.asText().orElseGet(() -> JsonWriter.line(value));
    }
}

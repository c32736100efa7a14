package dev.handshake.content.trace;

import dev.handshake.content.source.TraceError;
import dev.handshake.json.JsonPlace;
import dev.handshake.json.JsonValue;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/** The fields of one JSON object by name. A field that is absent and one that is null are the same; others are ignored. */
public final class JsonFields {
    private final JsonValue object;
    private final Map<String, JsonValue> fields;

    private JsonFields(JsonValue object, Map<String, JsonValue> fields) {
        this.object = object;
        this.fields = fields;
    }

    /** The fields of {@code value}; {@code what} names it where it is no object. */
    public static JsonFields of(JsonValue value, String what) throws TraceError {
        return new JsonFields(value, value.asMembers().orElseThrow(() -> wrong(value, what + " must be an object")));
    }

    Optional<JsonValue> find(String name) {
        return Optional.ofNullable(fields.get(name)).filter(value -> !value.isNull());
    }

    public JsonValue get(String name) throws TraceError {
        return find(name).orElseThrow(() -> problem("\"" + name + "\" is missing"));
    }

    boolean has(String name) {
        return find(name).isPresent();
    }

    Optional<JsonFields> object(String name) throws TraceError {
        Optional<JsonValue> value = find(name);
        return value.isEmpty() ? Optional.empty() : Optional.of(of(value.get(), "\"" + name + "\""));
    }

    public List<JsonValue> list(String name) throws TraceError {
        JsonValue value = get(name);
        return value.asElements().orElseThrow(() -> wrong(value, "\"" + name + "\" must be a list"));
    }

    public Optional<String> text(String name) throws TraceError {
        Optional<JsonValue> value = find(name);
        return value.isEmpty() ? Optional.empty() : Optional.of(text(value.get(), "\"" + name + "\""));
    }

    public static String text(JsonValue value, String what) throws TraceError {
        return value.asText().orElseThrow(() -> wrong(value, what + " must be text in quotes"));
    }

    /** False where it is absent. */
    boolean flag(String name) throws TraceError {
        Optional<JsonValue> value = find(name);
        return value.isPresent()
                && value.get()
                        .asTruth()
                        .orElseThrow(() -> wrong(value.get(), "\"" + name + "\" must be true or false"));
    }

    OptionalLong whole(String name, long least, long most) throws TraceError {
        Optional<JsonValue> value = find(name);
        if (value.isEmpty()) {
            return OptionalLong.empty();
        }
        return OptionalLong.of(value.get()
                .asWhole()
                .filter(number -> least <= number && number <= most)
                .orElseThrow(() ->
                        wrong(value.get(), "\"" + name + "\" must be a whole number from " + least + " to " + most)));
    }

    TraceError problem(String what) {
        return wrong(object, what);
    }

    static TraceError wrong(JsonValue value, String what) {
        JsonPlace at = value.place();
        return new TraceError(at.line(), at.column(), what);
    }
}

package dev.handshake.json;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A JSON value. The names are those of RFC 8259: an object has members, an array has elements.
 *
 * <p>Values are made with the static methods and with {@link Builder}; those that {@link JsonReader} made know their place.
 */
public sealed interface JsonValue {
    /** Where the value was read, {@link JsonPlace#MADE} where it was not. */
    JsonPlace place();

    /** An object, its members in their order. */
    record Members(Map<String, JsonValue> byName, JsonPlace place) implements JsonValue {
        public Members {
            byName = Collections.unmodifiableMap(new LinkedHashMap<>(byName));
        }
    }

    /** An array. */
    record Elements(List<JsonValue> all, JsonPlace place) implements JsonValue {
        public Elements {
            all = List.copyOf(all);
        }
    }

    /** A string. */
    record Text(String text, JsonPlace place) implements JsonValue {}

    /** A number without a fraction or an exponent that fits into 64 bits. */
    record Whole(long number, JsonPlace place) implements JsonValue {}

    /** Any other number, as near as a double comes to it. */
    record Fraction(double number, JsonPlace place) implements JsonValue {}

    /** True or false. */
    record Truth(boolean holds, JsonPlace place) implements JsonValue {}

    /** Null. */
    record Null(JsonPlace place) implements JsonValue {}

    static JsonValue of(String text) {
        return new Text(text, JsonPlace.MADE);
    }

    static JsonValue of(long number) {
        return new Whole(number, JsonPlace.MADE);
    }

    static JsonValue of(boolean holds) {
        return new Truth(holds, JsonPlace.MADE);
    }

    static JsonValue ofNull() {
        return new Null(JsonPlace.MADE);
    }

    static JsonValue of(List<? extends JsonValue> elements) {
        return new Elements(List.copyOf(elements), JsonPlace.MADE);
    }

    /** An array of strings. */
    static JsonValue ofTexts(List<String> texts) {
        return of(texts.stream().map(JsonValue::of).toList());
    }

    /** An object to be filled. */
    static Builder object() {
        return new Builder();
    }

    /** Collects the members of an object. A name given twice keeps its place and takes the later value. */
    final class Builder {
        private final Map<String, JsonValue> members = new LinkedHashMap<>();

        private Builder() {}

        public Builder put(String name, JsonValue value) {
            members.put(name, value);
            return this;
        }

        public Builder put(String name, String text) {
            return put(name, of(text));
        }

        public Builder put(String name, long number) {
            return put(name, of(number));
        }

        public Builder put(String name, boolean holds) {
            return put(name, of(holds));
        }

        /** An object within this one. */
        public Builder put(String name, Builder object) {
            return put(name, object.build());
        }

        public Members build() {
            return new Members(members, JsonPlace.MADE);
        }
    }
}

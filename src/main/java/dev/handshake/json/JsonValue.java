package dev.handshake.json;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A JSON value. The names are those of RFC 8259: an object has members, an array has elements.
 *
 * <p>Values are made with the static methods and with {@link Builder}; those that {@link JsonReader} made know their place.
 */
public sealed interface JsonValue {
    /** Where the value was read, {@link JsonPlace#MADE} where it was not. */
    JsonPlace place();

    /** The members of an object; empty for any other value. */
    default Optional<Map<String, JsonValue>> asMembers() {
        return Optional.empty();
    }

    /** The elements of an array; empty for any other value. */
    default Optional<List<JsonValue>> asElements() {
        return Optional.empty();
    }

    /** The text of a string; empty for any other value. */
    default Optional<String> asText() {
        return Optional.empty();
    }

    /** A whole number of 64 bits; empty for any other value. */
    default Optional<Long> asWhole() {
        return Optional.empty();
    }

    default boolean isNull() {
        return false;
    }

    /** True or false; empty for any other value. */
    default Optional<Boolean> asTruth() {
        return Optional.empty();
    }

    /** An object, its members in their order. */
    record Members(Map<String, JsonValue> byName, JsonPlace place) implements JsonValue {
        public Members {
            byName = Collections.unmodifiableMap(new LinkedHashMap<>(byName));
        }

        @Override
        public Optional<Map<String, JsonValue>> asMembers() {
            return Optional.of(byName);
        }
    }

    /** An array. */
    record Elements(List<JsonValue> all, JsonPlace place) implements JsonValue {
        public Elements {
            all = List.copyOf(all);
        }

        @Override
        public Optional<List<JsonValue>> asElements() {
            return Optional.of(all);
        }
    }

    /** A string. */
    record Text(String text, JsonPlace place) implements JsonValue {
        @Override
        public Optional<String> asText() {
            return Optional.of(text);
        }
    }

    /** A number without a fraction or an exponent that fits into 64 bits. */
    record Whole(long number, JsonPlace place) implements JsonValue {
        @Override
        public Optional<Long> asWhole() {
            return Optional.of(number);
        }
    }

    /** Any other number, as near as a double comes to it. */
    record Fraction(double number, JsonPlace place) implements JsonValue {}

    /** True or false. */
    record Truth(boolean holds, JsonPlace place) implements JsonValue {
        @Override
        public Optional<Boolean> asTruth() {
            return Optional.of(holds);
        }
    }

    /** Null. */
    record Null(JsonPlace place) implements JsonValue {
        @Override
        public boolean isNull() {
            return true;
        }
    }

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

    /** An array of numbers. */
    static JsonValue ofNumbers(List<Integer> numbers) {
        return of(numbers.stream().map(JsonValue::of).toList());
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

        /** Every member of another object, in its order. */
        public Builder putAll(Builder others) {
            members.putAll(others.members);
            return this;
        }

        /** True where there is a member of this name. */
        public boolean has(String name) {
            return members.containsKey(name);
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

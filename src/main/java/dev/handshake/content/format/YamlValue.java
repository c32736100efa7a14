package dev.handshake.content.format;

import dev.handshake.lesson.Text;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What is to be written as YAML, and how it is laid out. {@link YamlWriter} writes it. */
public sealed interface YamlValue {
    /** Where keys or items stand. */
    enum Lines {
        /** Each on a line of its own. */
        OWN,
        /** Each on a line of its own, with an empty line between two. */
        APART,
        /** All on one line, in brackets. */
        ONE
    }

    /** Keys with values, in this order. */
    record Keys(Map<String, YamlValue> byName, Lines lines) implements YamlValue {
        public Keys {
            byName = new LinkedHashMap<>(byName);
        }
    }

    /** A list. */
    record Items(List<? extends YamlValue> all, Lines lines) implements YamlValue {
        public Items {
            all = List.copyOf(all);
        }
    }

    /** A word of the format: an id, a type. In quotes only where YAML would take it for something else. */
    record Word(String text) implements YamlValue {}

    /** A text for learners, in double quotes. */
    record Words(String text) implements YamlValue {}

    /** What a tool printed, line by line below a {@code |}. */
    record Printed(String text) implements YamlValue {}

    /** A whole number. */
    record Whole(long number) implements YamlValue {}

    /** True or false. */
    record Truth(boolean holds) implements YamlValue {}

    /** A text by language; a language may lack it where it is empty there, and both are one where they are the same. */
    static YamlValue text(Text text) {
        if (text.ko().equals(text.en())) {
            return new Words(text.ko());
        }
        Builder languages = keys();
        if (!text.ko().isEmpty()) {
            languages.put("ko", new Words(text.ko()));
        }
        if (!text.en().isEmpty()) {
            languages.put("en", new Words(text.en()));
        }
        return languages.onOneLine();
    }

    /** A list of words of the format, in brackets. */
    static YamlValue words(List<String> words) {
        return new Items(words.stream().map(Word::new).toList(), Lines.ONE);
    }

    /** Keys to be filled, each on a line of its own. */
    static Builder keys() {
        return new Builder();
    }

    /** Collects keys in the order in which they are written. */
    final class Builder {
        private final Map<String, YamlValue> keys = new LinkedHashMap<>();

        private Builder() {}

        public Builder put(String name, YamlValue value) {
            keys.put(name, value);
            return this;
        }

        public Builder put(String name, String word) {
            return put(name, new Word(word));
        }

        public Builder put(String name, long number) {
            return put(name, new Whole(number));
        }

        /** Puts {@code true}, or nothing: a flag that is not there is false. */
        public Builder flag(String name, boolean holds) {
            return holds ? put(name, new Truth(true)) : this;
        }

        /** Puts the word, or nothing where it is empty. */
        public Builder known(String name, String word) {
            return word.isEmpty() ? this : put(name, word);
        }

        public Keys build() {
            return new Keys(keys, Lines.OWN);
        }

        public Keys onOneLine() {
            return new Keys(keys, Lines.ONE);
        }
    }
}

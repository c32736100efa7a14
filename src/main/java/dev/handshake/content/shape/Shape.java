package dev.handshake.content.shape;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What may stand at a place of a file, as data: the readers ask through it, so an editor's schema, {@code handshake doc} and
 * {@code fmt} cannot say anything else than what is read.
 *
 * <p>Shapes describe one file on its own. What the engine refutes, what other files have to hold, how many columns a text may
 * take: that is checked after reading.
 */
public sealed interface Shape {
    /** No upper end. */
    int ANY_NUMBER = Integer.MAX_VALUE;

    /** This shape where it is keys with values. */
    default Optional<Group> asGroup() {
        return Optional.empty();
    }

    /** This shape where it is a list. */
    default Optional<ListOf> asList() {
        return Optional.empty();
    }

    /** This shape where it is a text for learners. */
    default Optional<Words> asWords() {
        return Optional.empty();
    }

    /** This shape where it is one of some words. */
    default Optional<OneOf> asOneOf() {
        return Optional.empty();
    }

    /** This shape where it is a whole number. */
    default Optional<Number> asNumber() {
        return Optional.empty();
    }

    /** This shape where it is a word of some form. */
    default Optional<Word> asWord() {
        return Optional.empty();
    }

    /** True where {@code true} or {@code false} stands here. */
    default boolean isFlag() {
        return false;
    }

    /** True where one value stands here: no list, no keys, no text that may have keys. */
    default boolean isSingle() {
        return asGroup().isEmpty() && asList().isEmpty() && asWords().isEmpty();
    }

    /** Keys with values. */
    sealed interface Group extends Shape permits Keys, Kinds {
        /** Every key that may stand here, in the order in which they are best written. */
        List<Key> keys();

        /** The keys that stand here whatever the others say. */
        List<Key> common();

        /** The names of the keys that decide which others there are. */
        List<String> deciding();

        /** The key of this name, where one may stand here. */
        default Optional<Key> key(String name) {
            return keys().stream().filter(key -> key.name().equals(name)).findFirst();
        }

        /**
         * The group that these values decide for, as far as they do.
         *
         * @param values the first word of a key's value; an empty word where the value has none; empty where the key is missing
         */
        Group decided(Function<String, Optional<String>> values);

        @Override
        default Optional<Group> asGroup() {
            return Optional.of(this);
        }
    }

    /** The same keys always. */
    record Keys(List<Key> keys) implements Group {
        public Keys {
            keys = List.copyOf(keys);
            long names = keys.stream().map(Key::name).distinct().count();
            if (names < keys.size()) {
                throw new IllegalArgumentException("a key twice: " + keys);
            }
        }

        @Override
        public List<Key> common() {
            return keys;
        }

        @Override
        public List<String> deciding() {
            return List.of();
        }

        @Override
        public Group decided(Function<String, Optional<String>> values) {
            return this;
        }
    }

    /** Keys that depend on one of them: the first kind that fits decides. */
    record Kinds(List<Kind> kinds) implements Group {
        public Kinds {
            kinds = List.copyOf(kinds);
        }

        @Override
        public List<Key> keys() {
            Map<String, Key> keys = new LinkedHashMap<>();
            kinds.forEach(kind -> kind.group().keys().forEach(key -> keys.putIfAbsent(key.name(), key)));
            return List.copyOf(keys.values());
        }

        @Override
        public List<String> deciding() {
            return kinds.stream().map(Kind::key).distinct().toList();
        }

        /** The keys that each kind has. */
        @Override
        public List<Key> common() {
            List<Key> common = new ArrayList<>(keys());
            kinds.forEach(kind -> common.retainAll(kind.group().common()));
            return List.copyOf(common);
        }

        @Override
        public Group decided(Function<String, Optional<String>> values) {
            for (Kind kind : kinds) {
                Optional<String> word = values.apply(kind.key());
                if (word.isPresent() && (kind.value().isEmpty() || kind.value().equals(word.get()))) {
                    return kind.group().decided(values);
                }
            }
            return this;
        }
    }

    /**
     * One of the kinds.
     *
     * @param key that decides by being there
     * @param value the word that it has to begin with; empty where any will do
     * @param group what stands there then
     */
    record Kind(String key, String value, Group group) {}

    /** A list with this many items. */
    record ListOf(Shape item, int least, int most) implements Shape {
        @Override
        public Optional<ListOf> asList() {
            return Optional.of(this);
        }
    }

    /**
     * A text in both languages, {@code {ko: ..., en: ...}}, or one for both.
     *
     * @param rows at most, at the width of a page
     */
    record Words(int rows) implements Shape {
        @Override
        public Optional<Words> asWords() {
            return Optional.of(this);
        }
    }

    /** What a tool printed, line by line. */
    record Printed(int rows, int columns) implements Shape {}

    /**
     * A single value, read as it was typed.
     *
     * @param pattern what all of it looks like, a regular expression of Java and of JSON Schema alike; empty for anything
     * @param longest in characters
     */
    record Word(String pattern, int longest) implements Shape {
        @Override
        public Optional<Word> asWord() {
            return Optional.of(this);
        }

        /** Whether what was typed has this form. */
        public boolean fits(String typed) {
            return typed.length() <= longest && (pattern.isEmpty() || typed.matches(pattern));
        }
    }

    /** One of these words. */
    record OneOf(List<String> words) implements Shape {
        @Override
        public Optional<OneOf> asOneOf() {
            return Optional.of(this);
        }

        public OneOf {
            words = List.copyOf(words);
        }
    }

    /** The id of something that files of content define. Which there are is known only once those are read. */
    record Name(Kind kind) implements Shape {
        /** What has the id. */
        public enum Kind {
            TOPIC,
            STATION
        }
    }

    /** A whole number, unquoted, both ends included. */
    record Number(long least, long most) implements Shape {
        @Override
        public Optional<Number> asNumber() {
            return Optional.of(this);
        }
    }

    /** {@code true} or {@code false}, unquoted. */
    record Flag() implements Shape {
        @Override
        public boolean isFlag() {
            return true;
        }
    }

    /**
     * A few words in a row: {@code client connect}, {@code deliver 3}.
     *
     * @param first what may stand first
     * @param second what may stand behind it, and the number that may stand behind that; empty where nothing has to
     * @param rest the number that may stand behind a first word alone
     */
    record Phrase(List<String> first, Map<String, Behind> second, Behind rest) implements Shape {
        public Phrase {
            first = List.copyOf(first);
            second = Collections.unmodifiableMap(new LinkedHashMap<>(second));
        }

        /** All of it as a regular expression of Java and of JSON Schema alike. */
        public String pattern() {
            String behind = second.entrySet().stream()
                    .map(word -> word.getKey() + word.getValue().pattern())
                    .collect(Collectors.joining("|"));
            return "(" + String.join("|", first) + ")" + (behind.isEmpty() ? rest.pattern() : " +(" + behind + ")");
        }

        /** What an editor may offer. */
        public List<String> offers() {
            List<String> offers = new ArrayList<>();
            for (String word : first) {
                if (second.isEmpty()) {
                    offers.addAll(rest.samples(word));
                }
                second.forEach((behind, number) -> offers.addAll(number.samples(word + " " + behind)));
            }
            return offers;
        }
    }

    /**
     * The number behind a word.
     *
     * @param number what it may be; empty where none may stand there
     * @param isNeeded true where the word does not stand alone
     * @param sample one that is shown
     */
    record Behind(Optional<Number> number, boolean isNeeded, long sample) {
        public static final Behind NOTHING = new Behind(Optional.empty(), false, 0);

        public static Behind may(Number number, long sample) {
            return new Behind(Optional.of(number), false, sample);
        }

        public static Behind must(Number number, long sample) {
            return new Behind(Optional.of(number), true, sample);
        }

        String pattern() {
            return number.map(n -> "( +" + WholeNumber.pattern(n.least(), n.most()) + ")" + (isNeeded ? "" : "?"))
                    .orElse("");
        }

        /** This word as it may be written. */
        public List<String> samples(String word) {
            List<String> samples = new ArrayList<>();
            if (!isNeeded) {
                samples.add(word);
            }
            if (number.isPresent()) {
                samples.add(word + " " + sample);
            }
            return samples;
        }
    }
}

package dev.handshake.content.source;

import java.util.List;
import java.util.Optional;

/** A piece of a file that knows where it stands. Scalars are what the author typed: {@code no}, {@code 1.10}, {@code 0123}. */
public sealed interface Node {
    /** What to point at in a problem. */
    Span span();

    /** How it stands in the file. */
    Extent extent();

    /** In words, for "expected a list, found a text". */
    Kind kind();

    /** This node where it is a single value. */
    default Optional<Scalar> asScalar() {
        return Optional.empty();
    }

    /** This node where it is a list. */
    default Optional<Sequence> asSequence() {
        return Optional.empty();
    }

    /** This node where it is keys with values. */
    default Optional<Mapping> asMapping() {
        return Optional.empty();
    }

    /** The value of this key; empty where there is no such key, or no keys at all. */
    default Optional<Node> value(String key) {
        return Optional.empty();
    }

    /** The first word of a key's value; an empty word where the value is no single one, empty where the key is missing. */
    default Optional<String> firstWord(String key) {
        return value(key).map(value -> value.asScalar()
                .map(word -> word.text().split(" ", 2)[0])
                .orElse(""));
    }

    enum Kind {
        SCALAR("값 하나가", "a single value"),
        SEQUENCE("목록이", "a list"),
        MAPPING("키와 값의 묶음이", "keys with values");

        /** With its particle. */
        public final String ko;

        public final String en;

        Kind(String ko, String en) {
            this.ko = ko;
            this.en = en;
        }
    }

    /** A single value, normalised to NFC. */
    record Scalar(Span span, String text, Extent extent) implements Node {
        /** True where the text is not plain: in quotes, in a block or an alias. */
        public boolean quoted() {
            return extent.style() != Extent.Style.PLAIN;
        }

        @Override
        public Kind kind() {
            return Kind.SCALAR;
        }

        @Override
        public Optional<Scalar> asScalar() {
            return Optional.of(this);
        }

        /** The place of a part of the text, where it stands in the file as it is; else of all of it. */
        public Span part(int from, int to) {
            if (quoted() || span.end() - span.column() != text.codePointCount(0, text.length()) || from >= to) {
                return span;
            }
            int start = span.column() + text.codePointCount(0, from);
            return new Span(span.line(), start, start + text.codePointCount(from, to));
        }
    }

    record Sequence(Span span, List<Node> items, Extent extent) implements Node {
        @Override
        public Kind kind() {
            return Kind.SEQUENCE;
        }

        @Override
        public Optional<Sequence> asSequence() {
            return Optional.of(this);
        }
    }

    /** Entries in the order of the file, each key once. */
    record Mapping(Span span, List<Entry> entries, Extent extent) implements Node {
        @Override
        public Kind kind() {
            return Kind.MAPPING;
        }

        @Override
        public Optional<Mapping> asMapping() {
            return Optional.of(this);
        }

        @Override
        public Optional<Node> value(String key) {
            return entries.stream()
                    .filter(entry -> entry.key.text().equals(key))
                    .map(Entry::value)
                    .findFirst();
        }
    }

    record Entry(Scalar key, Node value) {}
}

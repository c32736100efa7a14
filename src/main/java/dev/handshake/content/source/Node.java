package dev.handshake.content.source;

import java.util.List;

/** A piece of a file that knows where it stands. Scalars are what the author typed: {@code no}, {@code 1.10}, {@code 0123}. */
public sealed interface Node {
    Span span();

    /** In words, for "expected a list, found a text". */
    Kind kind();

    enum Kind {
        SCALAR("값 하나가", "a single value"),
        SEQUENCE("목록이", "a list"),
        MAPPING("이름과 값의 묶음이", "keys with values");

        /** With its particle. */
        public final String ko;

        public final String en;

        Kind(String ko, String en) {
            this.ko = ko;
            this.en = en;
        }
    }

    /** {@code quoted} is true where quotes or a block indicator stood around the text. */
    record Scalar(Span span, String text, boolean quoted) implements Node {
        @Override
        public Kind kind() {
            return Kind.SCALAR;
        }

        /** The place of a part of the text, where it stands in the file as it is; else of all of it. */
        public Span part(int from, int to) {
            if (quoted || span.end() - span.column() != text.codePointCount(0, text.length()) || from >= to) {
                return span;
            }
            int start = span.column() + text.codePointCount(0, from);
            return new Span(span.line(), start, start + text.codePointCount(from, to));
        }
    }

    record Sequence(Span span, List<Node> items) implements Node {
        @Override
        public Kind kind() {
            return Kind.SEQUENCE;
        }
    }

    /** Entries in the order of the file, each key once. */
    record Mapping(Span span, List<Entry> entries) implements Node {
        @Override
        public Kind kind() {
            return Kind.MAPPING;
        }
    }

    record Entry(Scalar key, Node value) {}
}

package dev.handshake.content.format;

import dev.handshake.content.shape.Shape;
import dev.handshake.content.source.Extent;
import dev.handshake.content.source.Node;
import java.util.stream.Collectors;

/**
 * One way of quoting: quotes are double, and a text inside of { } has them, so that no comma, colon or question mark of a later
 * edit ends it. What stands in brackets on one line is written with one blank behind each comma, its keys in their order.
 */
final class QuoteStyle {
    private final int[] points;
    private final StringBuilder out = new StringBuilder();
    private int at;

    private QuoteStyle(String text) {
        points = text.codePoints().toArray();
    }

    static String in(String text, Shape shape) {
        QuoteStyle quotes = new QuoteStyle(text);
        quotes.walk(YamlPiece.of(text, shape));
        quotes.copyTo(quotes.points.length);
        return quotes.out.toString();
    }

    private void walk(YamlPiece piece) {
        if (piece.isFlow()) {
            if (piece.extent().isOnOneLine() && isWhole(piece)) {
                replace(piece.extent(), flow(piece));
            }
            return;
        }
        switch (piece.node()) {
            case Node.Scalar scalar -> replace(scalar.extent(), doubled(scalar));
            case Node.Sequence list -> piece.children().forEach(this::walk);
            case Node.Mapping map -> piece.children().forEach(this::walk);
        }
    }

    /** Every key has a value that can be seen. */
    private static boolean isWhole(YamlPiece piece) {
        return switch (piece.node()) {
            case Node.Scalar scalar -> isSeen(scalar);
            case Node.Sequence list -> piece.items().stream().allMatch(QuoteStyle::isWhole);
            case Node.Mapping map ->
                piece.entries().stream().allMatch(entry -> isSeen(entry.key()) && isWhole(entry.value()));
        };
    }

    private static boolean isSeen(Node.Scalar scalar) {
        return scalar.extent().from().offset() < scalar.extent().to().offset();
    }

    private String flow(YamlPiece piece) {
        return switch (piece.node()) {
            case Node.Scalar scalar -> {
                boolean isPlain = scalar.extent().style() == Extent.Style.PLAIN;
                yield isPlain && piece.isText() && isSimple(scalar.text()) ? quoted(scalar) : doubled(scalar);
            }
            case Node.Mapping map ->
                piece.ordered().stream()
                        .map(entry -> asWritten(entry.key()) + ": " + flow(entry.value()))
                        .collect(Collectors.joining(", ", "{", "}"));
            case Node.Sequence list ->
                piece.items().stream().map(this::flow).collect(Collectors.joining(", ", "[", "]"));
        };
    }

    /** In double quotes where it was in single ones; else as it is written. */
    private String doubled(Node.Scalar scalar) {
        boolean isSingle = scalar.extent().style() == Extent.Style.SINGLE_QUOTED;
        return isSingle && scalar.extent().isOnOneLine() && isSimple(scalar.text())
                ? quoted(scalar)
                : asWritten(scalar);
    }

    /** The same characters in double quotes. */
    private String quoted(Node.Scalar scalar) {
        String typed = asWritten(scalar);
        boolean isSingle = scalar.extent().style() == Extent.Style.SINGLE_QUOTED;
        return '"' + (isSingle ? typed.substring(1, typed.length() - 1).replace("''", "'") : typed) + '"';
    }

    /** Nothing in it needs an escape between double quotes. */
    private static boolean isSimple(String text) {
        return text.chars().noneMatch(c -> c == '"' || c == '\\' || c < ' ');
    }

    private String asWritten(Node.Scalar scalar) {
        int from = scalar.extent().from().offset();
        return new String(points, from, scalar.extent().to().offset() - from);
    }

    private void replace(Extent place, String text) {
        copyTo(place.from().offset());
        out.append(text);
        at = place.to().offset();
    }

    private void copyTo(int index) {
        out.append(new String(points, at, index - at));
        at = index;
    }
}

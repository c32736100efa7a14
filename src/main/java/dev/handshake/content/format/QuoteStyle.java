package dev.handshake.content.format;

import dev.handshake.content.shape.Shape;
import java.util.List;
import java.util.stream.Collectors;
import org.yaml.snakeyaml.DumperOptions.ScalarStyle;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;

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
            if (isOnOneLine(piece.node()) && isWhole(piece)) {
                replace(piece.node(), flow(piece));
            }
        } else if (piece.node() instanceof ScalarNode scalar) {
            replace(scalar, doubled(scalar));
        } else {
            piece.children().forEach(this::walk);
        }
    }

    /** Every key has a value that can be seen. */
    private static boolean isWhole(YamlPiece piece) {
        if (piece.node() instanceof ScalarNode scalar) {
            return scalar.getStartMark().getIndex() < scalar.getEndMark().getIndex();
        }
        return piece.entries().stream().allMatch(entry -> isWhole(entry.key()))
                && piece.children().stream().allMatch(QuoteStyle::isWhole);
    }

    private String flow(YamlPiece piece) {
        if (piece.node() instanceof ScalarNode scalar) {
            boolean plain = scalar.getScalarStyle() == ScalarStyle.PLAIN;
            return plain && piece.isText() && isSimple(scalar.getValue())
                    ? '"' + scalar.getValue() + '"'
                    : doubled(scalar);
        }
        if (piece.node() instanceof MappingNode) {
            return piece.ordered().stream()
                    .map(entry -> written(entry.key().node()) + ": " + flow(entry.value()))
                    .collect(Collectors.joining(", ", "{", "}"));
        }
        List<YamlPiece> items = piece.items();
        return items.stream().map(this::flow).collect(Collectors.joining(", ", "[", "]"));
    }

    /** In double quotes where it was in single ones; else as it is written. */
    private String doubled(ScalarNode scalar) {
        boolean single = scalar.getScalarStyle() == ScalarStyle.SINGLE_QUOTED;
        return single && isOnOneLine(scalar) && isSimple(scalar.getValue())
                ? '"' + scalar.getValue() + '"'
                : written(scalar);
    }

    /** Nothing in it needs an escape between double quotes. */
    private static boolean isSimple(String text) {
        return text.chars().noneMatch(c -> c == '"' || c == '\\' || c < ' ');
    }

    private static boolean isOnOneLine(Node node) {
        return node.getStartMark().getLine() == node.getEndMark().getLine();
    }

    private String written(Node node) {
        int from = node.getStartMark().getIndex();
        return new String(points, from, node.getEndMark().getIndex() - from);
    }

    private void replace(Node node, String text) {
        copyTo(node.getStartMark().getIndex());
        out.append(text);
        at = node.getEndMark().getIndex();
    }

    private void copyTo(int index) {
        out.append(new String(points, at, index - at));
        at = index;
    }
}

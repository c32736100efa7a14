package dev.handshake.content.format;

import dev.handshake.content.shape.CommonShapes;
import dev.handshake.content.shape.Key;
import dev.handshake.content.shape.Shape;
import dev.handshake.content.source.Extent;
import dev.handshake.content.source.Findings;
import dev.handshake.content.source.Node;
import dev.handshake.content.source.Source;
import dev.handshake.content.source.YamlTree;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** A piece of YAML with the shape that it should have, where the shapes know it. */
record YamlPiece(Node node, Optional<Shape> shape) {
    /** A key with its value. */
    record Entry(Node.Scalar key, YamlPiece value) {}

    /** The document of a text that is known to be YAML. */
    static YamlPiece of(String text, Shape shape) {
        Node root = YamlTree.of(new Findings(new Source("", text))).orElseThrow();
        return new YamlPiece(root, Optional.of(shape));
    }

    Extent extent() {
        return node.extent();
    }

    boolean isFlow() {
        return extent().style() == Extent.Style.IN_BRACKETS;
    }

    boolean isBlockMapping() {
        return node.asMapping().isPresent() && !isFlow();
    }

    /** Whether it is a text for learners, in one language. */
    boolean isText() {
        return shape.flatMap(Shape::asWords).isPresent();
    }

    int firstLine() {
        return extent().from().line();
    }

    /** The last line that is its own: comments and empty lines behind it are not. */
    int lastLine() {
        Extent.Place end = extent().to();
        return switch (extent().style()) {
            case ON_LINES -> {
                List<YamlPiece> children = children();
                yield children.get(children.size() - 1).lastLine();
            }
            case BLOCK -> end.column() == 0 && end.line() > firstLine() ? end.line() - 1 : end.line();
            case PLAIN, ALIAS, SINGLE_QUOTED, DOUBLE_QUOTED, IN_BRACKETS -> end.line();
        };
    }

    /** What stands in it: the items of a list, the values of a mapping. */
    List<YamlPiece> children() {
        return switch (node) {
            case Node.Scalar scalar -> List.of();
            case Node.Sequence sequence -> items();
            case Node.Mapping mapping -> entries().stream().map(Entry::value).toList();
        };
    }

    /** The items of a list. */
    List<YamlPiece> items() {
        Optional<Shape> item = shape.flatMap(Shape::asList).map(Shape.ListOf::item);
        return node.asSequence().map(Node.Sequence::items).orElse(List.of()).stream()
                .map(n -> new YamlPiece(n, item))
                .toList();
    }

    /** The entries of a mapping as they are written. */
    List<Entry> entries() {
        return mapping().stream()
                .map(entry -> new Entry(entry.key(), new YamlPiece(entry.value(), below(entry.key()))))
                .toList();
    }

    /** The entries in the order of their shape; what the shape does not know comes last. */
    List<Entry> ordered() {
        List<String> names =
                group().map(g -> g.keys().stream().map(Key::name).toList()).orElse(List.of());
        return entries().stream()
                .sorted(Comparator.comparingInt(entry -> {
                    int at = names.indexOf(entry.key().text());
                    return at < 0 ? names.size() : at;
                }))
                .toList();
    }

    private List<Node.Entry> mapping() {
        return node.asMapping().map(Node.Mapping::entries).orElse(List.of());
    }

    private Optional<Shape> below(Node.Scalar key) {
        return isText() ? shape : group().flatMap(g -> g.key(key.text())).map(Key::shape);
    }

    private Optional<Shape.Group> group() {
        return isText()
                ? Optional.of(CommonShapes.TEXT)
                : shape.flatMap(Shape::asGroup).map(g -> g.decided(node::firstWord));
    }
}

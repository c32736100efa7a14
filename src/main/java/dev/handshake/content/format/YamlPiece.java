package dev.handshake.content.format;

import dev.handshake.content.shape.CommonShapes;
import dev.handshake.content.shape.Key;
import dev.handshake.content.shape.Shape;
import dev.handshake.content.source.Node;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.yaml.snakeyaml.DumperOptions.FlowStyle;
import org.yaml.snakeyaml.DumperOptions.ScalarStyle;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.nodes.CollectionNode;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/**
 * A piece of YAML as it is written, with the shape that it should have: where {@link Node} says what is read, this says where
 * it begins and ends.
 */
record YamlPiece(org.yaml.snakeyaml.nodes.Node node, Optional<Shape> shape) {
    /** A key with its value. */
    record Entry(YamlPiece key, YamlPiece value) {
        String name() {
            return ((ScalarNode) key.node()).getValue();
        }
    }

    /** The document of a text that is known to be YAML. */
    static YamlPiece of(String text, Shape shape) {
        return new YamlPiece(new Yaml(new LoaderOptions()).compose(new java.io.StringReader(text)), Optional.of(shape));
    }

    boolean isFlow() {
        return node instanceof CollectionNode<?> collection && collection.getFlowStyle() == FlowStyle.FLOW;
    }

    boolean isBlockMapping() {
        return node instanceof MappingNode && !isFlow();
    }

    /** Whether it is a text for learners, in one language. */
    boolean isText() {
        return node instanceof ScalarNode
                && shape.filter(Shape.Words.class::isInstance).isPresent();
    }

    int firstLine() {
        return node.getStartMark().getLine();
    }

    /** The last line that is its own: comments and empty lines behind it are not. */
    int lastLine() {
        if (node instanceof CollectionNode<?> && !isFlow()) {
            List<YamlPiece> children = children();
            return children.get(children.size() - 1).lastLine();
        }
        int line = node.getEndMark().getLine();
        boolean isBlock = node instanceof ScalarNode scalar
                && (scalar.getScalarStyle() == ScalarStyle.LITERAL || scalar.getScalarStyle() == ScalarStyle.FOLDED);
        return isBlock && node.getEndMark().getColumn() == 0 && line > firstLine() ? line - 1 : line;
    }

    /** What stands in it: the items of a list, the values of a mapping. */
    List<YamlPiece> children() {
        return node instanceof SequenceNode
                ? items()
                : entries().stream().map(Entry::value).toList();
    }

    List<YamlPiece> items() {
        Optional<Shape> item = shape.filter(Shape.ListOf.class::isInstance).map(s -> ((Shape.ListOf) s).item());
        return node instanceof SequenceNode sequence
                ? sequence.getValue().stream().map(n -> new YamlPiece(n, item)).toList()
                : List.of();
    }

    /** The entries of a mapping as they are written. */
    List<Entry> entries() {
        if (!(node instanceof MappingNode mapping)) {
            return List.of();
        }
        return mapping.getValue().stream()
                .map(tuple -> new Entry(
                        new YamlPiece(tuple.getKeyNode(), Optional.empty()),
                        new YamlPiece(tuple.getValueNode(), below(tuple))))
                .toList();
    }

    /** The entries in the order of their shape; what the shape does not know comes last. */
    List<Entry> ordered() {
        List<String> names =
                group().map(g -> g.keys().stream().map(Key::name).toList()).orElse(List.of());
        return entries().stream()
                .sorted(Comparator.comparingInt(entry -> {
                    int at = names.indexOf(entry.name());
                    return at < 0 ? names.size() : at;
                }))
                .toList();
    }

    private Optional<Shape> below(NodeTuple tuple) {
        String name = ((ScalarNode) tuple.getKeyNode()).getValue();
        if (shape.filter(Shape.Words.class::isInstance).isPresent()) {
            return shape;
        }
        return group().flatMap(g -> g.key(name)).map(Key::shape);
    }

    private Optional<Shape.Group> group() {
        if (shape.filter(Shape.Words.class::isInstance).isPresent()) {
            return Optional.of(CommonShapes.TEXT);
        }
        return shape.filter(Shape.Group.class::isInstance).map(s -> ((Shape.Group) s).decided(this::firstWord));
    }

    private Optional<String> firstWord(String name) {
        return ((MappingNode) node)
                .getValue().stream()
                        .filter(tuple -> tuple.getKeyNode() instanceof ScalarNode key
                                && key.getValue().equals(name))
                        .map(tuple -> tuple.getValueNode() instanceof ScalarNode value
                                ? value.getValue().split(" ", 2)[0]
                                : "")
                        .findFirst();
    }
}

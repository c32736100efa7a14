package dev.handshake.content.trace;

import dev.handshake.content.source.TraceError;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/** The fields of one JSON object by name. A field that is absent and one that is null are the same; others are ignored. */
public final class JsonFields {
    private final JsonTree object;
    private final Map<?, ?> fields;

    private JsonFields(JsonTree object, Map<?, ?> fields) {
        this.object = object;
        this.fields = fields;
    }

    /** The fields of {@code tree}; {@code what} names it where it is no object. */
    public static JsonFields of(JsonTree tree, String what) throws TraceError {
        if (tree.value() instanceof Map<?, ?> map) {
            return new JsonFields(tree, map);
        }
        throw wrong(tree, what + " must be an object");
    }

    Optional<JsonTree> find(String name) {
        return fields.get(name) instanceof JsonTree tree && tree.value() != null ? Optional.of(tree) : Optional.empty();
    }

    public JsonTree get(String name) throws TraceError {
        JsonTree tree = find(name).orElse(null);
        if (tree == null) {
            throw problem("\"" + name + "\" is missing");
        }
        return tree;
    }

    boolean has(String name) {
        return find(name).isPresent();
    }

    Optional<JsonFields> object(String name) throws TraceError {
        JsonTree tree = find(name).orElse(null);
        return tree == null ? Optional.empty() : Optional.of(of(tree, "\"" + name + "\""));
    }

    public List<JsonTree> list(String name) throws TraceError {
        return list(get(name), "\"" + name + "\"");
    }

    static List<JsonTree> list(JsonTree tree, String what) throws TraceError {
        if (tree.value() instanceof List<?> list) {
            return list.stream().map(JsonTree.class::cast).toList();
        }
        throw wrong(tree, what + " must be a list");
    }

    public Optional<String> text(String name) throws TraceError {
        JsonTree tree = find(name).orElse(null);
        return tree == null ? Optional.empty() : Optional.of(text(tree, "\"" + name + "\""));
    }

    public static String text(JsonTree tree, String what) throws TraceError {
        if (tree.value() instanceof String text) {
            return text;
        }
        throw wrong(tree, what + " must be text in quotes");
    }

    /** False where it is absent. */
    boolean flag(String name) throws TraceError {
        JsonTree tree = find(name).orElse(null);
        if (tree == null) {
            return false;
        }
        if (tree.value() instanceof Boolean value) {
            return value;
        }
        throw wrong(tree, "\"" + name + "\" must be true or false");
    }

    OptionalLong whole(String name, long least, long most) throws TraceError {
        JsonTree tree = find(name).orElse(null);
        if (tree == null) {
            return OptionalLong.empty();
        }
        if (tree.value() instanceof Long value && least <= value && value <= most) {
            return OptionalLong.of(value);
        }
        throw wrong(tree, "\"" + name + "\" must be a whole number from " + least + " to " + most);
    }

    TraceError problem(String what) {
        return wrong(object, what);
    }

    static TraceError wrong(JsonTree tree, String what) {
        return new TraceError(tree.line(), tree.column(), what);
    }
}

package dev.handshake.author.schema;

import java.util.List;
import java.util.Map;

/** Maps, lists, words, numbers and flags as JSON that people can read: two blanks a level, short things on one line. */
final class JsonText {
    private static final int LINE = 110;

    private JsonText() {}

    /** The value as text, without an end of line. */
    static String of(Object value) {
        StringBuilder out = new StringBuilder();
        write(value, 0, out);
        return out.toString();
    }

    private static void write(Object value, int indent, StringBuilder out) {
        String flat = flat(value);
        if (flat.length() + indent <= LINE || isSingle(value)) {
            out.append(flat);
            return;
        }
        String inner = "\n" + " ".repeat(indent + 2);
        String between = "";
        if (value instanceof Map<?, ?> map) {
            out.append('{');
            for (Map.Entry<?, ?> entry : map.entrySet()) {
                out.append(between)
                        .append(inner)
                        .append(quoted(entry.getKey().toString()))
                        .append(": ");
                write(entry.getValue(), indent + 2, out);
                between = ",";
            }
            out.append('\n').append(" ".repeat(indent)).append('}');
        } else {
            out.append('[');
            for (Object item : (List<?>) value) {
                out.append(between).append(inner);
                write(item, indent + 2, out);
                between = ",";
            }
            out.append('\n').append(" ".repeat(indent)).append(']');
        }
    }

    private static boolean isSingle(Object value) {
        return !(value instanceof Map<?, ?>) && !(value instanceof List<?>);
    }

    private static String flat(Object value) {
        if (value instanceof Map<?, ?> map) {
            StringBuilder out = new StringBuilder("{");
            map.forEach((key, each) -> out.append(out.length() == 1 ? "" : ", ")
                    .append(quoted(key.toString()))
                    .append(": ")
                    .append(flat(each)));
            return out.append('}').toString();
        }
        if (value instanceof List<?> list) {
            StringBuilder out = new StringBuilder("[");
            list.forEach(each -> out.append(out.length() == 1 ? "" : ", ").append(flat(each)));
            return out.append(']').toString();
        }
        return value instanceof String text ? quoted(text) : value.toString();
    }

    private static String quoted(String text) {
        String escaped = text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n");
        return '"' + escaped + '"';
    }
}

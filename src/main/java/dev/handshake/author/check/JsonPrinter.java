package dev.handshake.author.check;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Maps, lists, texts, numbers and truths as JSON (RFC 8259), indented by two. */
final class JsonPrinter {
    private JsonPrinter() {}

    /** Keys and values in turn, in this order. */
    static Map<String, Object> object(Object... keysAndValues) {
        Map<String, Object> object = new LinkedHashMap<>();
        for (int i = 0; i < keysAndValues.length; i += 2) {
            object.put((String) keysAndValues[i], keysAndValues[i + 1]);
        }
        return object;
    }

    /** The value and a line feed. */
    static String text(Object value) {
        StringBuilder out = new StringBuilder();
        write(value, "", out);
        return out.append('\n').toString();
    }

    private static void write(Object value, String indent, StringBuilder out) {
        if (value instanceof Map<?, ?> map) {
            List<Map.Entry<?, ?>> entries = List.copyOf(map.entrySet());
            open(out, '{', entries.isEmpty());
            for (int i = 0; i < entries.size(); i++) {
                next(out, indent, i);
                quote((String) entries.get(i).getKey(), out);
                out.append(": ");
                write(entries.get(i).getValue(), indent + "  ", out);
            }
            close(out, indent, '}', entries.isEmpty());
        } else if (value instanceof List<?> list) {
            open(out, '[', list.isEmpty());
            for (int i = 0; i < list.size(); i++) {
                next(out, indent, i);
                write(list.get(i), indent + "  ", out);
            }
            close(out, indent, ']', list.isEmpty());
        } else if (value instanceof Number || value instanceof Boolean) {
            out.append(value);
        } else {
            quote((String) value, out);
        }
    }

    private static void open(StringBuilder out, char bracket, boolean isEmpty) {
        out.append(bracket).append(isEmpty ? "" : "\n");
    }

    private static void next(StringBuilder out, String indent, int index) {
        out.append(index == 0 ? "" : ",\n").append(indent).append("  ");
    }

    private static void close(StringBuilder out, String indent, char bracket, boolean isEmpty) {
        out.append(isEmpty ? "" : "\n" + indent).append(bracket);
    }

    private static void quote(String text, StringBuilder out) {
        out.append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"' || c == '\\') {
                out.append('\\').append(c);
            } else if (c == '\n') {
                out.append("\\n");
            } else if (c < 0x20 || c == 0x7f || c >= 0x80 && c < 0xa0 || c == 0x2028 || c == 0x2029) {
                out.append(String.format("\\u%04x", (int) c));
            } else {
                out.append(c);
            }
        }
        out.append('"');
    }
}

package dev.handshake.store;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * One JSON object (RFC 8259) on one line, as flat as an export needs it: texts, whole numbers, true and false.
 *
 * <p>Writing escapes whatever a terminal might obey or hide, so that an export can be looked at safely.
 */
final class JsonLine {
    private final String text;
    private int at;

    private JsonLine(String text) {
        this.text = text;
    }

    /** The text is no such object. */
    static final class Malformed extends Exception {
        Malformed(String expected, int at) {
            super(expected + " at column " + (at + 1));
        }
    }

    static String write(Map<String, Object> fields) {
        StringBuilder out = new StringBuilder(160).append('{');
        String comma = "";
        for (Map.Entry<String, Object> field : fields.entrySet()) {
            quote(out.append(comma), field.getKey());
            out.append(':');
            if (field.getValue() instanceof String value) {
                quote(out, value);
            } else {
                out.append(field.getValue());
            }
            comma = ",";
        }
        return out.append('}').toString();
    }

    private static void quote(StringBuilder out, String value) {
        out.append('"');
        value.codePoints().forEach(point -> {
            switch (point) {
                case '"' -> out.append("\\\"");
                case '\\' -> out.append("\\\\");
                case '\n' -> out.append("\\n");
                case '\t' -> out.append("\\t");
                default -> {
                    if (isVisible(point)) {
                        out.appendCodePoint(point);
                    } else {
                        for (char half : Character.toChars(point)) {
                            out.append(String.format("\\u%04x", (int) half));
                        }
                    }
                }
            }
        });
        out.append('"');
    }

    private static boolean isVisible(int point) {
        return switch (Character.getType(point)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> false;
            default -> true;
        };
    }

    /** The fields by name, in the order of the line; each value is a String, a Long or a Boolean. */
    static Map<String, Object> read(String line) throws Malformed {
        JsonLine reader = new JsonLine(line);
        Map<String, Object> fields = reader.object();
        reader.skipBlanks();
        if (reader.at < line.length()) {
            throw new Malformed("expected the end of the line", reader.at);
        }
        return fields;
    }

    private Map<String, Object> object() throws Malformed {
        Map<String, Object> fields = new LinkedHashMap<>();
        expect('{');
        if (takes('}')) {
            return fields;
        }
        do {
            skipBlanks();
            int start = at;
            String name = string();
            expect(':');
            if (fields.put(name, value()) != null) {
                throw new Malformed("a field twice", start);
            }
        } while (takes(','));
        expect('}');
        return fields;
    }

    private Object value() throws Malformed {
        skipBlanks();
        if (at < text.length() && text.charAt(at) == '"') {
            return string();
        }
        if (text.startsWith("true", at)) {
            at += 4;
            return true;
        }
        if (text.startsWith("false", at)) {
            at += 5;
            return false;
        }
        return number();
    }

    private Long number() throws Malformed {
        int start = at;
        while (at < text.length() && "-0123456789".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        String digits = text.substring(start, at);
        if (!digits.matches("-?(0|[1-9][0-9]{0,17})")) {
            throw new Malformed("expected a text, a whole number, true or false", start);
        }
        return Long.valueOf(digits);
    }

    private String string() throws Malformed {
        expect('"');
        StringBuilder out = new StringBuilder();
        while (at < text.length()) {
            char c = text.charAt(at++);
            if (c == '"') {
                return out.toString();
            }
            if (c < ' ') {
                throw new Malformed("a bare control character", at - 1);
            }
            out.append(c == '\\' ? escaped() : c);
        }
        throw new Malformed("expected the end of a text", at);
    }

    private char escaped() throws Malformed {
        int start = at;
        char c = at < text.length() ? text.charAt(at++) : ' ';
        return switch (c) {
            case '"', '\\', '/' -> c;
            case 'b' -> '\b';
            case 'f' -> '\f';
            case 'n' -> '\n';
            case 'r' -> '\r';
            case 't' -> '\t';
            case 'u' -> unicode();
            default -> throw new Malformed("an unknown escape", start);
        };
    }

    private char unicode() throws Malformed {
        int end = at + 4;
        if (end > text.length() || !text.substring(at, end).matches("[0-9a-fA-F]{4}")) {
            throw new Malformed("expected four hexadecimal digits", at);
        }
        char c = (char) Integer.parseInt(text, at, end, 16);
        at = end;
        return c;
    }

    private void expect(char c) throws Malformed {
        if (!takes(c)) {
            throw new Malformed("expected " + c, at);
        }
    }

    private boolean takes(char c) {
        skipBlanks();
        boolean there = at < text.length() && text.charAt(at) == c;
        at += there ? 1 : 0;
        return there;
    }

    private void skipBlanks() {
        while (at < text.length() && " \t\r".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
    }
}

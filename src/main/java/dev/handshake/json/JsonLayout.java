package dev.handshake.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.PrettyPrinter;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.ToIntFunction;

/**
 * Where lines end and blanks stand between the tokens of one text. The writer tells it of every object and array that
 * begins or is over, because Jackson says nothing of their size.
 */
final class JsonLayout implements PrettyPrinter {
    private static final int INDENT = 2;

    private final String blank;
    private final int columns;
    private final ToIntFunction<JsonValue> width;

    /** For each object and array around the next token, the innermost first: whether it stands on several lines. */
    private final Deque<Boolean> open = new ArrayDeque<>();

    private int indent;
    private JsonValue next = JsonValue.ofNull();

    private JsonLayout(String blank, int columns, ToIntFunction<JsonValue> width) {
        this.blank = blank;
        this.columns = columns;
        this.width = width;
    }

    /** One line without blanks. */
    static JsonLayout compact() {
        return new JsonLayout("", 0, value -> 0);
    }

    /** One line with a blank after each comma and colon. */
    static JsonLayout spaced() {
        return new JsonLayout(" ", 0, value -> 0);
    }

    /** Every object and array on several lines, unless it is empty. */
    static JsonLayout indented() {
        return new JsonLayout(" ", 0, value -> 1);
    }

    /**
     * An object or array that fits stands on its line.
     *
     * @param columns how long a line may be
     * @param width the width of a value that is written on one line
     */
    static JsonLayout folded(int columns, ToIntFunction<JsonValue> width) {
        return new JsonLayout(" ", columns, width);
    }

    /** This object or array is the next to be written. */
    void enter(JsonValue value) {
        next = value;
    }

    /** It begins, and what separates it from the value before it has been written. Within one line nothing is broken. */
    private void begin(JsonGenerator json, char bracket) throws IOException {
        boolean mayBreak = open.isEmpty() || open.peek();
        boolean breaks = mayBreak && indent + width.applyAsInt(next) > columns;
        open.push(breaks);
        indent += breaks ? INDENT : 0;
        json.writeRaw(bracket);
    }

    /** The object or array entered last is over. */
    void leave() {
        open.pop();
    }

    private void end(JsonGenerator json, int entries, char bracket) throws IOException {
        if (open.peek()) {
            indent -= INDENT;
            if (entries > 0) {
                newLine(json);
            }
        }
        json.writeRaw(bracket);
    }

    private void beforeFirst(JsonGenerator json) throws IOException {
        if (open.peek()) {
            newLine(json);
        }
    }

    private void between(JsonGenerator json) throws IOException {
        json.writeRaw(',');
        if (open.peek()) {
            newLine(json);
        } else {
            json.writeRaw(blank);
        }
    }

    private void newLine(JsonGenerator json) throws IOException {
        json.writeRaw('\n');
        json.writeRaw(" ".repeat(indent));
    }

    @Override
    public void writeRootValueSeparator(JsonGenerator json) {
        throw new UnsupportedOperationException("one value is written, not several");
    }

    @Override
    public void writeStartObject(JsonGenerator json) throws IOException {
        begin(json, '{');
    }

    @Override
    public void beforeObjectEntries(JsonGenerator json) throws IOException {
        beforeFirst(json);
    }

    @Override
    public void writeObjectFieldValueSeparator(JsonGenerator json) throws IOException {
        json.writeRaw(':');
        json.writeRaw(blank);
    }

    @Override
    public void writeObjectEntrySeparator(JsonGenerator json) throws IOException {
        between(json);
    }

    @Override
    public void writeEndObject(JsonGenerator json, int entries) throws IOException {
        end(json, entries, '}');
    }

    @Override
    public void writeStartArray(JsonGenerator json) throws IOException {
        begin(json, '[');
    }

    @Override
    public void beforeArrayValues(JsonGenerator json) throws IOException {
        beforeFirst(json);
    }

    @Override
    public void writeArrayValueSeparator(JsonGenerator json) throws IOException {
        between(json);
    }

    @Override
    public void writeEndArray(JsonGenerator json, int elements) throws IOException {
        end(json, elements, ']');
    }
}

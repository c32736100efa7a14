package dev.handshake.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.io.CharacterEscapes;
import com.fasterxml.jackson.core.io.SerializedString;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Map;

/**
 * Writes JSON values as text, without a line end behind them.
 *
 * <p>Whatever a terminal might obey or hide is escaped (control and format characters, line and paragraph separators, lone
 * surrogates), so that the text can be looked at safely. Everything else is written as it is, unless ASCII is asked for.
 */
public final class JsonWriter {
    private static final int LAST_ASCII = 127;

    private static final JsonFactory JSON = new JsonFactoryBuilder()
            .characterEscapes(new Visible())
            .disable(JsonWriteFeature.WRITE_HEX_UPPER_CASE)
            .build();

    private final JsonGenerator json;
    private final JsonLayout layout;
    private final boolean asciiOnly;

    private JsonWriter(JsonGenerator json, JsonLayout layout, boolean asciiOnly) {
        this.json = json;
        this.layout = layout;
        this.asciiOnly = asciiOnly;
    }

    /** The value on one line, without blanks. */
    public static String line(JsonValue value) {
        return write(value, JsonLayout.compact(), false);
    }

    /** The value on one line in ASCII only: where the encoding of the output may lack characters. */
    public static String asciiLine(JsonValue value) {
        return write(value, JsonLayout.compact(), true);
    }

    /** One member or element a line, indented by two blanks. */
    public static String indented(JsonValue value) {
        return write(value, JsonLayout.indented(), false);
    }

    /** Likewise, but an object or array that takes no more than so many columns, its indent included, stands on one line. */
    public static String folded(JsonValue value, int columns) {
        return write(value, JsonLayout.folded(columns, JsonWriter::width), false);
    }

    private static int width(JsonValue value) {
        return write(value, JsonLayout.spaced(), false).length();
    }

    private static String write(JsonValue value, JsonLayout layout, boolean asciiOnly) {
        StringWriter text = new StringWriter(200);
        try (JsonGenerator json = JSON.createGenerator(text)) {
            json.setPrettyPrinter(layout);
            new JsonWriter(json, layout, asciiOnly).value(value);
        } catch (IOException e) {
            throw new UncheckedIOException("a text in memory takes everything", e);
        }
        return text.toString();
    }

    private void value(JsonValue value) throws IOException {
        switch (value) {
            case JsonValue.Members object -> members(object);
            case JsonValue.Elements array -> elements(array);
            case JsonValue.Text text -> text(text.text());
            case JsonValue.Whole whole -> json.writeNumber(whole.number());
            case JsonValue.Fraction fraction -> json.writeNumber(fraction.number());
            case JsonValue.Truth truth -> json.writeBoolean(truth.holds());
            case JsonValue.Null nothing -> json.writeNull();
        }
    }

    private void members(JsonValue.Members object) throws IOException {
        layout.enter(object);
        json.writeStartObject();
        for (Map.Entry<String, JsonValue> member : object.byName().entrySet()) {
            json.setHighestNonEscapedChar(highest(member.getKey()));
            json.writeFieldName(member.getKey());
            value(member.getValue());
        }
        json.writeEndObject();
        layout.leave();
    }

    private void elements(JsonValue.Elements array) throws IOException {
        layout.enter(array);
        json.writeStartArray();
        for (JsonValue element : array.all()) {
            value(element);
        }
        json.writeEndArray();
        layout.leave();
    }

    private void text(String text) throws IOException {
        json.setHighestNonEscapedChar(highest(text));
        json.writeString(text);
    }

    /**
     * Jackson escapes UTF-16 unit by unit, which cannot tell a lone surrogate from half a character. The few texts with one,
     * or with a hidden character beyond the first plane, are written in ASCII as a whole.
     */
    private int highest(String text) {
        boolean needsAscii = asciiOnly
                || text.codePoints()
                        .anyMatch(point -> !isVisible(point)
                                && (point > Character.MAX_VALUE || Character.getType(point) == Character.SURROGATE));
        return needsAscii ? LAST_ASCII : 0;
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

    /** Two-letter escapes for the quote, the backslash, line feed and tab; all else that is hidden by its number. */
    private static final class Visible extends CharacterEscapes {
        private static final long serialVersionUID = 1;

        private final int[] ascii = standardAsciiEscapesForJSON();

        Visible() {
            ascii['\b'] = ESCAPE_STANDARD;
            ascii['\f'] = ESCAPE_STANDARD;
            ascii['\r'] = ESCAPE_STANDARD;
            ascii[LAST_ASCII] = ESCAPE_STANDARD;
        }

        @Override
        public int[] getEscapeCodesForAscii() {
            return ascii;
        }

        @Override
        public SerializableString getEscapeSequence(int unit) {
            boolean isHalf = unit >= Character.MIN_SURROGATE && unit <= Character.MAX_SURROGATE;
            return isHalf || isVisible(unit) ? null : new SerializedString(String.format("\\u%04x", unit));
        }
    }
}

package dev.handshake.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.io.JsonEOFException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads one JSON value that is the whole of a text. Strict: no comments, no trailing commas, no NaN, no name twice.
 *
 * <p>Files come from strangers, so there are limits: {@value #DEPTH} levels, {@value #TEXT} characters a string,
 * {@value #NAME} a name, {@value #NUMBER} digits a number. How large the whole text may be is for the caller to say,
 * before it is in memory.
 */
public final class JsonReader {
    private static final int DEPTH = 40;
    private static final int TEXT = 1_000_000;
    private static final int NAME = 1_000;
    private static final int NUMBER = 40;

    private static final JsonFactory JSON = new JsonFactoryBuilder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(DEPTH)
                    .maxStringLength(TEXT)
                    .maxNameLength(NAME)
                    .maxNumberLength(NUMBER)
                    .build())
            .build();

    private final JsonParser parser;

    private JsonReader(JsonParser parser) {
        this.parser = parser;
    }

    /**
     * Reads the value; blanks around it are allowed, a byte order mark before it is not.
     *
     * @throws JsonFault where the text is no JSON, more text follows, or a limit is exceeded
     */
    public static JsonValue read(String text) throws JsonFault {
        try (JsonParser parser = JSON.createParser(text)) {
            return new JsonReader(parser).whole();
        } catch (JsonEOFException e) {
            throw new JsonFault(
                    JsonFault.Kind.CUT_SHORT, place(e.getLocation()), "the end of the text in the middle of a value");
        } catch (JsonProcessingException e) {
            throw new JsonFault(
                    JsonFault.Kind.OTHER,
                    place(e.getLocation()),
                    e.getOriginalMessage().lines().findFirst().orElse("unreadable"));
        } catch (IOException e) {
            throw new JsonFault(JsonFault.Kind.OTHER, place(null), String.valueOf(e.getMessage()));
        }
    }

    private JsonValue whole() throws IOException, JsonFault {
        if (parser.nextToken() == null) {
            throw new JsonFault(JsonFault.Kind.EMPTY, place(null), "no value");
        }
        JsonValue value = value();
        if (parser.nextToken() != null) {
            throw new JsonFault(JsonFault.Kind.MORE_TEXT, here(), "more text behind the value");
        }
        return value;
    }

    private JsonValue value() throws IOException, JsonFault {
        JsonPlace at = here();
        return switch (parser.currentToken()) {
            case START_OBJECT -> members(at);
            case START_ARRAY -> elements(at);
            case VALUE_STRING -> new JsonValue.Text(parser.getText(), at);
            case VALUE_NUMBER_INT -> whole(at);
            case VALUE_NUMBER_FLOAT -> new JsonValue.Fraction(parser.getDoubleValue(), at);
            case VALUE_TRUE -> new JsonValue.Truth(true, at);
            case VALUE_FALSE -> new JsonValue.Truth(false, at);
            case VALUE_NULL -> new JsonValue.Null(at);
            case VALUE_EMBEDDED_OBJECT, NOT_AVAILABLE, END_OBJECT, END_ARRAY, FIELD_NAME ->
                throw new IllegalStateException("no value begins with " + parser.currentToken());
        };
    }

    private JsonValue whole(JsonPlace at) throws IOException {
        return switch (parser.getNumberType()) {
            case INT, LONG -> new JsonValue.Whole(parser.getLongValue(), at);
            case BIG_INTEGER, FLOAT, DOUBLE, BIG_DECIMAL -> new JsonValue.Fraction(parser.getDoubleValue(), at);
        };
    }

    private JsonValue members(JsonPlace at) throws IOException, JsonFault {
        Map<String, JsonValue> members = new LinkedHashMap<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = parser.currentName();
            JsonPlace named = here();
            parser.nextToken();
            if (members.put(name, value()) != null) {
                throw new JsonFault(JsonFault.Kind.OTHER, named, "a second member \"" + name + "\"");
            }
        }
        return new JsonValue.Members(members, at);
    }

    private JsonValue elements(JsonPlace at) throws IOException, JsonFault {
        List<JsonValue> elements = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            elements.add(value());
        }
        return new JsonValue.Elements(elements, at);
    }

    private JsonPlace here() {
        return place(parser.currentTokenLocation());
    }

    private static JsonPlace place(JsonLocation at) {
        return at == null ? new JsonPlace(1, 1) : new JsonPlace(at.getLineNr(), at.getColumnNr());
    }
}

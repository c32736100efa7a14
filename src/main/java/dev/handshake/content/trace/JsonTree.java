package dev.handshake.content.trace;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import dev.handshake.content.source.TraceError;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A JSON value that remembers where it stood, so that whatever is wrong with it can be pointed at.
 *
 * @param value a {@code Map<String, JsonTree>}, {@code List<JsonTree>}, String, Long, Double or Boolean; null for JSON's null
 * @param line from 1
 * @param column from 1
 */
public record JsonTree(Object value, int line, int column) {
    private static final JsonFactory JSON = new JsonFactoryBuilder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(40)
                    .maxNumberLength(40)
                    .maxStringLength(100_000)
                    .maxNameLength(1_000)
                    .build())
            .build();

    /** Reads one JSON value that is the whole of {@code bytes}; throws {@link TraceError} where it is no JSON. */
    public static JsonTree read(byte[] bytes) throws TraceError {
        try (JsonParser parser = JSON.createParser(bytes)) {
            if (parser.nextToken() == null) {
                throw new TraceError(1, 1, "the file is empty; a JSON object is expected");
            }
            JsonTree tree = tree(parser);
            if (parser.nextToken() != null) {
                JsonLocation at = parser.currentTokenLocation();
                throw new TraceError(at.getLineNr(), at.getColumnNr(), "the JSON value ended, but more text follows");
            }
            return tree;
        } catch (JsonProcessingException e) {
            JsonLocation at = e.getLocation();
            String what = "this is not JSON: "
                    + e.getOriginalMessage().lines().findFirst().orElse("unreadable");
            throw at == null ? new TraceError(1, 1, what) : new TraceError(at.getLineNr(), at.getColumnNr(), what);
        } catch (IOException e) {
            throw new TraceError(1, 1, "this is not readable text: " + e.getMessage());
        }
    }

    private static JsonTree tree(JsonParser parser) throws IOException {
        JsonLocation at = parser.currentTokenLocation();
        return new JsonTree(value(parser), at.getLineNr(), at.getColumnNr());
    }

    private static Object value(JsonParser parser) throws IOException {
        return switch (parser.currentToken()) {
            case START_OBJECT -> object(parser);
            case START_ARRAY -> array(parser);
            case VALUE_STRING -> parser.getText();
            case VALUE_NUMBER_INT -> whole(parser);
            case VALUE_NUMBER_FLOAT -> parser.getDoubleValue();
            case VALUE_TRUE -> Boolean.TRUE;
            case VALUE_FALSE -> Boolean.FALSE;
            case VALUE_NULL, VALUE_EMBEDDED_OBJECT, NOT_AVAILABLE, END_OBJECT, END_ARRAY, FIELD_NAME -> null;
        };
    }

    /** A Long where it fits, else a Double, which every reader of a whole number refuses. */
    private static Object whole(JsonParser parser) throws IOException {
        return switch (parser.getNumberType()) {
            case INT, LONG -> parser.getLongValue();
            case BIG_INTEGER, FLOAT, DOUBLE, BIG_DECIMAL -> parser.getDoubleValue();
        };
    }

    private static Map<String, JsonTree> object(JsonParser parser) throws IOException {
        Map<String, JsonTree> map = new LinkedHashMap<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = parser.currentName();
            parser.nextToken();
            map.put(name, tree(parser));
        }
        return map;
    }

    private static List<JsonTree> array(JsonParser parser) throws IOException {
        List<JsonTree> list = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            list.add(tree(parser));
        }
        return list;
    }
}

package dev.handshake.author.schema;

import dev.handshake.content.shape.CommonShapes;
import dev.handshake.content.shape.Key;
import dev.handshake.content.shape.Shape;
import dev.handshake.content.shape.Shapes;
import dev.handshake.json.JsonValue;
import dev.handshake.json.JsonWriter;
import dev.handshake.lesson.Lang;
import dev.handshake.lesson.Text;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A shape as JSON Schema (2020-12), so that an editor completes and explains while a file is written.
 *
 * <p>It refuses nothing that {@code handshake validate} accepts. A text may look like a number to YAML, {@code 1.10}, and is
 * read as it was typed: so a single value is said to be no list and no object, and of what type it is remains open.
 *
 * <p>Every key is described once, under {@code $defs}, and referred to where it may stand. Which keys a question may have
 * depends on its type: {@code if}, {@code then}.
 */
public final class JsonSchema {
    private static final String DEFS = "#/$defs/";
    private static final String BILINGUAL = "bilingual";

    /** A file that a schema is for. */
    public enum File {
        LESSON("lesson", Shapes.LESSON, "Handshake의 레슨 하나", "A lesson of Handshake"),
        QUIZ("quiz", Shapes.QUIZ, "Handshake의 문제집 하나", "A quiz of Handshake"),
        COURSE("course", Shapes.COURSE, "Handshake 첫 화면의 지도", "The map of Handshake's home page"),
        MISCONCEPTIONS(
                "misconceptions", Shapes.MISCONCEPTIONS, "Handshake가 아는 오해", "The misconceptions Handshake knows"),
        NOTIONS("notions", Shapes.NOTIONS, "Handshake가 답에서 알아보는 단어", "The words by which Handshake reads answers");

        private final String word;
        private final Shape.Group shape;
        private final Text title;

        File(String word, Shape.Group shape, String ko, String en) {
            this.word = word;
            this.shape = shape;
            this.title = new Text(ko, en);
        }

        /** As it is named on the command line. */
        public String word() {
            return word;
        }

        public Shape.Group shape() {
            return shape;
        }

        /** The name of its schema's file. */
        public String schemaFile() {
            return word + ".schema.json";
        }
    }

    /** A schema is read by people too: what is longer than this many columns is broken into lines. */
    private static final int COLUMNS = 110;

    private final Optional<Lang> lang;
    private final CourseNames course = CourseNames.shipped();
    private final Map<String, JsonValue> defs = new LinkedHashMap<>();
    private final Map<Key, String> names = new LinkedHashMap<>();

    private JsonSchema(Optional<Lang> lang) {
        this.lang = lang;
    }

    /** The schema of a file, explained in this language, or in both. Ends with a line feed. */
    public static String of(File file, Optional<Lang> lang) {
        JsonSchema schema = new JsonSchema(lang);
        JsonValue root = JsonValue.object()
                .put("$schema", "https://json-schema.org/draft/2020-12/schema")
                .put("title", schema.said(file.title, " / "))
                .putAll(schema.schema(file.shape))
                .put("$defs", members(schema.defs))
                .build();
        return JsonWriter.folded(root, COLUMNS) + "\n";
    }

    private static JsonValue.Builder members(Map<String, JsonValue> members) {
        JsonValue.Builder object = JsonValue.object();
        members.forEach(object::put);
        return object;
    }

    private JsonValue.Builder schema(Shape shape) {
        return switch (shape) {
            case Shape.Keys keys -> object(keys.keys()).put("additionalProperties", false);
            case Shape.Kinds kinds -> kinds(kinds);
            case Shape.ListOf list -> list(list);
            case Shape.Words words -> words();
            case Shape.Printed printed -> single();
            case Shape.Word word -> word(word);
            case Shape.Name name -> name(name);
            case Shape.OneOf oneOf -> JsonValue.object().put("enum", JsonValue.ofTexts(oneOf.words()));
            case Shape.Number number -> number(number);
            case Shape.Flag flag -> JsonValue.object().put("type", "boolean");
            case Shape.Phrase phrase ->
                single().put("pattern", "^" + phrase.pattern() + "$")
                        .put("examples", JsonValue.ofTexts(phrase.offers()));
        };
    }

    private String said(Text text, String between) {
        return lang.map(text::in).orElse(text.ko() + between + text.en());
    }

    private String described(Key key) {
        String plain = said(key.meaning(), "\n\n");
        String example = said(new Text("예: ", "Example: "), "");
        return key.shape().isSingle()
                ? plain
                : plain + "\n\n" + (lang.isEmpty() ? "" : example) + key.name() + ": " + key.example();
    }

    // ---- keys

    /** A reference to the description of a key, which is made where there is none yet. */
    private JsonValue reference(Key key) {
        Key same = key.orNot();
        String name = names.get(same);
        if (name == null) {
            name = key.name();
            for (int i = 2; names.containsValue(name); i++) {
                name = key.name() + "-" + i;
            }
            names.put(same, name);
            // Its place among the others, which its own description may refer to.
            defs.put(name, JsonValue.object().build());
            defs.put(name, definition(key));
        }
        return referenceTo(name).build();
    }

    private static JsonValue.Builder referenceTo(String name) {
        return JsonValue.object().put("$ref", DEFS + name);
    }

    private JsonValue definition(Key key) {
        JsonValue.Builder def =
                JsonValue.object().put("description", described(key)).putAll(schema(key.shape()));
        if (!def.has("examples") && !def.has("const")) {
            valued(key.shape(), key.example())
                    .ifPresent(example -> def.put("examples", JsonValue.of(List.of(example))));
        }
        if (!key.otherwise().isEmpty() && !def.has("const")) {
            valued(key.shape(), key.otherwise()).ifPresent(value -> def.put("default", value));
        }
        return def.build();
    }

    /** What was typed as the value that YAML makes of it; empty where it is none for this shape, or none on one line. */
    private static Optional<JsonValue> valued(Shape shape, String typed) {
        return switch (shape) {
            case Shape.Number number ->
                typed.matches("\\d+") ? Optional.of(JsonValue.of(Long.parseLong(typed))) : Optional.empty();
            case Shape.Flag flag -> Optional.of(JsonValue.of(Boolean.parseBoolean(typed)));
            case Shape.Word word -> Optional.of(JsonValue.of(typed));
            case Shape.Name name -> Optional.of(JsonValue.of(typed));
            case Shape.OneOf oneOf -> Optional.of(JsonValue.of(typed));
            case Shape.Phrase phrase -> Optional.of(JsonValue.of(typed));
            case Shape.Printed printed -> Optional.empty();
            case Shape.Words words -> Optional.empty();
            case Shape.ListOf list -> Optional.empty();
            case Shape.Keys keys -> Optional.empty();
            case Shape.Kinds kinds -> Optional.empty();
        };
    }

    private JsonValue.Builder properties(List<Key> keys) {
        JsonValue.Builder properties = JsonValue.object();
        keys.forEach(key -> properties.put(key.name(), reference(key)));
        return properties;
    }

    private JsonValue.Builder object(List<Key> keys) {
        JsonValue.Builder schema = JsonValue.object().put("type", "object");
        List<String> required =
                keys.stream().filter(Key::required).map(Key::name).toList();
        if (!required.isEmpty()) {
            schema.put("required", JsonValue.ofTexts(required));
        }
        return schema.put("properties", properties(keys));
    }

    // ---- kinds

    private JsonValue.Builder kinds(Shape.Kinds kinds) {
        List<Key> known = new ArrayList<>(kinds.common());
        for (String name : kinds.deciding()) {
            Key key = kinds.key(name).orElseThrow();
            if (!known.contains(key)) {
                known.add(key.orNot());
            }
        }
        JsonValue.Builder schema = object(known);
        if (kinds.deciding().size() > 1) {
            schema.put(
                    "anyOf",
                    JsonValue.of(
                            kinds.deciding().stream().map(JsonSchema::required).toList()));
        }
        // What any value decides comes last among the kinds of its key, and holds for what the others left.
        boolean hasRest = kinds.kinds().stream().anyMatch(kind -> kind.value().isEmpty())
                && kinds.deciding().size() < kinds.kinds().size()
                && kinds.kinds().stream().anyMatch(kind -> !kind.value().isEmpty());
        return hasRest
                ? schema.putAll(chain(kinds.kinds()))
                : schema.put(
                        "allOf",
                        JsonValue.of(kinds.kinds().stream()
                                .map(kind -> branch(kind).build())
                                .toList()));
    }

    private static JsonValue required(String name) {
        return JsonValue.object()
                .put("required", JsonValue.ofTexts(List.of(name)))
                .build();
    }

    private JsonValue.Builder chain(List<Shape.Kind> kinds) {
        JsonValue.Builder branch = branch(kinds.get(0));
        return kinds.size() == 1 ? branch : branch.put("else", chain(kinds.subList(1, kinds.size())));
    }

    private JsonValue.Builder branch(Shape.Kind kind) {
        JsonValue.Builder condition = JsonValue.object();
        if (!kind.value().isEmpty()) {
            Shape deciding = kind.group().key(kind.key()).orElseThrow().shape();
            JsonValue.Builder value = deciding.asOneOf().isPresent()
                    ? JsonValue.object().put("const", kind.value())
                    : JsonValue.object().put("pattern", "^" + kind.value() + "( |$)");
            condition.put("properties", JsonValue.object().put(kind.key(), value));
        }
        condition.put("required", JsonValue.ofTexts(List.of(kind.key())));
        return JsonValue.object().put("if", condition).put("then", schema(kind.group()));
    }

    // ---- values

    private JsonValue.Builder list(Shape.ListOf list) {
        JsonValue.Builder schema = JsonValue.object().put("type", "array");
        if (list.least() > 0) {
            schema.put("minItems", list.least());
        }
        if (list.most() < Shape.ANY_NUMBER) {
            schema.put("maxItems", list.most());
        }
        return schema.put("items", schema(list.item()));
    }

    private JsonValue.Builder words() {
        if (!defs.containsKey(BILINGUAL)) {
            defs.put(BILINGUAL, JsonValue.object().build());
            defs.put(
                    BILINGUAL,
                    JsonValue.object()
                            .put("not", JsonValue.object().put("type", "array"))
                            .put("pattern", "\\S")
                            .put("minProperties", 1)
                            .put("properties", properties(Shapes.TEXT.keys()))
                            .put("additionalProperties", false)
                            .build());
        }
        return referenceTo(BILINGUAL);
    }

    /** No list and no object. */
    private static JsonValue.Builder single() {
        return JsonValue.object()
                .put("not", JsonValue.object().put("type", JsonValue.ofTexts(List.of("object", "array"))));
    }

    private static JsonValue.Builder word(Shape.Word word) {
        JsonValue.Builder schema = single();
        if (!word.pattern().isEmpty()) {
            schema.put("pattern", "^(" + word.pattern() + ")$");
        }
        if (word.longest() < Shape.ANY_NUMBER) {
            schema.put("maxLength", word.longest());
        }
        return schema;
    }

    /** Any name: a file of its own may define more than the ones that are offered. */
    private JsonValue.Builder name(Shape.Name name) {
        JsonValue.Builder schema =
                switch (name.kind()) {
                    case TOPIC -> word(CommonShapes.ID);
                    case STATION -> single();
                };
        return schema.put("examples", JsonValue.ofTexts(course.of(name.kind())));
    }

    private static JsonValue.Builder number(Shape.Number number) {
        return number.least() == number.most()
                ? JsonValue.object().put("const", number.least())
                : JsonValue.object()
                        .put("type", "integer")
                        .put("minimum", number.least())
                        .put("maximum", number.most());
    }
}

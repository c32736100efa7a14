package dev.handshake.author.schema;

import dev.handshake.content.shape.CommonShapes;
import dev.handshake.content.shape.Key;
import dev.handshake.content.shape.Shape;
import dev.handshake.content.shape.Shapes;
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

    /** A file that a schema is for. */
    public enum File {
        LESSON("lesson", Shapes.LESSON, "Handshake의 과 하나", "A lesson of Handshake"),
        QUIZ("quiz", Shapes.QUIZ, "Handshake의 문제집 하나", "A quiz of Handshake"),
        COURSE("course", Shapes.COURSE, "Handshake 첫 화면의 지도", "The map of Handshake's home page"),
        MISCONCEPTIONS(
                "misconceptions", Shapes.MISCONCEPTIONS, "Handshake가 아는 오해", "The misconceptions Handshake knows");

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

    private final Optional<Lang> lang;
    private final CourseNames course = CourseNames.shipped();
    private final Map<String, Object> defs = new LinkedHashMap<>();
    private final Map<Key, String> names = new LinkedHashMap<>();

    private JsonSchema(Optional<Lang> lang) {
        this.lang = lang;
    }

    /** The schema of a file, explained in this language, or in both. Ends with a line feed. */
    public static String of(File file, Optional<Lang> lang) {
        JsonSchema schema = new JsonSchema(lang);
        Map<String, Object> root = new LinkedHashMap<>();
        root.put("$schema", "https://json-schema.org/draft/2020-12/schema");
        root.put("title", schema.said(file.title, " / "));
        root.putAll(schema.schema(file.shape));
        root.put("$defs", schema.defs);
        return JsonText.of(root) + "\n";
    }

    private Map<String, Object> schema(Shape shape) {
        return switch (shape) {
            case Shape.Keys keys -> keys(keys);
            case Shape.Kinds kinds -> kinds(kinds);
            case Shape.ListOf list -> list(list);
            case Shape.Words words -> words();
            case Shape.Printed printed -> single();
            case Shape.Word word -> word(word);
            case Shape.Name name -> name(name);
            case Shape.OneOf oneOf -> oneOf(oneOf);
            case Shape.Number number -> number(number);
            case Shape.Flag flag -> flag();
            case Shape.Phrase phrase -> phrase(phrase);
        };
    }

    private String said(Text text, String between) {
        return lang.map(text::in).orElse(text.ko() + between + text.en());
    }

    private String described(Key key) {
        String plain = said(key.meaning(), "\n\n");
        String example = said(new Text("예: ", "Example: "), "");
        return isSingle(key.shape())
                ? plain
                : plain + "\n\n" + (lang.isEmpty() ? "" : example) + key.name() + ": " + key.example();
    }

    private static boolean isSingle(Shape shape) {
        return !(shape instanceof Shape.Group || shape instanceof Shape.ListOf || shape instanceof Shape.Words);
    }

    /** A reference to the description of a key, which is made where there is none yet. */
    private Map<String, Object> reference(Key key) {
        Key same = key.required()
                ? new Key(key.name(), key.shape(), false, key.meaning(), key.example(), key.otherwise())
                : key;
        String name = names.get(same);
        if (name == null) {
            name = key.name();
            for (int i = 2; names.containsValue(name); i++) {
                name = key.name() + "-" + i;
            }
            names.put(same, name);
            defs.put(name, Map.of());
            Map<String, Object> def = new LinkedHashMap<>();
            def.put("description", described(key));
            def.putAll(schema(key.shape()));
            if (isSingle(key.shape()) && !def.containsKey("const") && !(key.shape() instanceof Shape.Printed)) {
                def.putIfAbsent("examples", List.of(valued(key.shape(), key.example())));
                if (!key.otherwise().isEmpty() && fits(key.shape(), key.otherwise())) {
                    def.put("default", valued(key.shape(), key.otherwise()));
                }
            }
            defs.put(name, def);
        }
        return Map.of("$ref", DEFS + name);
    }

    private static boolean fits(Shape shape, String value) {
        return !(shape instanceof Shape.Number) || value.matches("\\d+");
    }

    private static Object valued(Shape shape, String typed) {
        if (shape instanceof Shape.Number) {
            return Long.valueOf(typed);
        }
        return shape instanceof Shape.Flag ? Boolean.valueOf(typed) : typed;
    }

    private Map<String, Object> properties(List<Key> keys) {
        Map<String, Object> properties = new LinkedHashMap<>();
        keys.forEach(key -> properties.put(key.name(), reference(key)));
        return properties;
    }

    private static List<String> required(List<Key> keys) {
        return keys.stream().filter(Key::required).map(Key::name).toList();
    }

    private Map<String, Object> keys(Shape.Keys keys) {
        Map<String, Object> schema = object(keys.keys());
        schema.put("additionalProperties", false);
        return schema;
    }

    private Map<String, Object> object(List<Key> keys) {
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("type", "object");
        if (!required(keys).isEmpty()) {
            schema.put("required", required(keys));
        }
        schema.put("properties", properties(keys));
        return schema;
    }

    private Map<String, Object> kinds(Shape.Kinds kinds) {
        List<Key> known = new ArrayList<>(kinds.common());
        for (String name : kinds.deciding()) {
            Key key = kinds.key(name).orElseThrow();
            if (!known.contains(key)) {
                known.add(new Key(name, key.shape(), false, key.meaning(), key.example(), key.otherwise()));
            }
        }
        Map<String, Object> schema = object(known);
        if (kinds.deciding().size() > 1) {
            schema.put(
                    "anyOf",
                    kinds.deciding().stream()
                            .map(name -> Map.of("required", List.of(name)))
                            .toList());
        }
        // What any value decides comes last among the kinds of its key, and holds for what the others left.
        boolean hasRest = kinds.kinds().stream().anyMatch(kind -> kind.value().isEmpty())
                && kinds.deciding().size() < kinds.kinds().size()
                && kinds.kinds().stream().anyMatch(kind -> !kind.value().isEmpty());
        if (hasRest) {
            schema.putAll(chain(kinds.kinds()));
        } else {
            schema.put("allOf", kinds.kinds().stream().map(this::branch).toList());
        }
        return schema;
    }

    private Map<String, Object> chain(List<Shape.Kind> kinds) {
        Map<String, Object> branch = branch(kinds.get(0));
        if (kinds.size() > 1) {
            branch.put("else", chain(kinds.subList(1, kinds.size())));
        }
        return branch;
    }

    private Map<String, Object> branch(Shape.Kind kind) {
        Map<String, Object> branch = new LinkedHashMap<>();
        Map<String, Object> condition = new LinkedHashMap<>();
        if (!kind.value().isEmpty()) {
            boolean isWord = kind.group().key(kind.key()).orElseThrow().shape() instanceof Shape.OneOf;
            Map<String, Object> value =
                    isWord ? Map.of("const", kind.value()) : Map.of("pattern", "^" + kind.value() + "( |$)");
            condition.put("properties", Map.of(kind.key(), value));
        }
        condition.put("required", List.of(kind.key()));
        branch.put("if", condition);
        branch.put("then", schema(kind.group()));
        return branch;
    }

    private Map<String, Object> list(Shape.ListOf list) {
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("type", "array");
        if (list.least() > 0) {
            schema.put("minItems", list.least());
        }
        if (list.most() < Shape.ANY_NUMBER) {
            schema.put("maxItems", list.most());
        }
        schema.put("items", schema(list.item()));
        return schema;
    }

    private Map<String, Object> words() {
        if (!defs.containsKey("bilingual")) {
            defs.put("bilingual", Map.of());
            Map<String, Object> text = new LinkedHashMap<>();
            text.put("not", Map.of("type", "array"));
            text.put("pattern", "\\S");
            text.put("minProperties", 1);
            text.put("properties", properties(Shapes.TEXT.keys()));
            text.put("additionalProperties", false);
            defs.put("bilingual", text);
        }
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("$ref", DEFS + "bilingual");
        return schema;
    }

    /** No list and no object. */
    private static Map<String, Object> single() {
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("not", Map.of("type", List.of("object", "array")));
        return schema;
    }

    private Map<String, Object> word(Shape.Word word) {
        Map<String, Object> schema = single();
        if (!word.pattern().isEmpty()) {
            schema.put("pattern", "^(" + word.pattern() + ")$");
        }
        if (word.longest() < Shape.ANY_NUMBER) {
            schema.put("maxLength", word.longest());
        }
        return schema;
    }

    /** Any name: a file of its own may define more than the ones that are offered. */
    private Map<String, Object> name(Shape.Name name) {
        Map<String, Object> schema =
                switch (name.kind()) {
                    case TOPIC -> word(CommonShapes.ID);
                    case STATION -> single();
                };
        schema.put("examples", course.of(name.kind()));
        return schema;
    }

    private Map<String, Object> oneOf(Shape.OneOf oneOf) {
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("enum", oneOf.words());
        return schema;
    }

    private Map<String, Object> number(Shape.Number number) {
        Map<String, Object> schema = new LinkedHashMap<>();
        if (number.least() == number.most()) {
            schema.put("const", number.least());
            return schema;
        }
        schema.put("type", "integer");
        schema.put("minimum", number.least());
        schema.put("maximum", number.most());
        return schema;
    }

    private Map<String, Object> flag() {
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("type", "boolean");
        return schema;
    }

    private Map<String, Object> phrase(Shape.Phrase phrase) {
        Map<String, Object> schema = single();
        schema.put("pattern", "^" + phrase.pattern() + "$");
        schema.put("examples", phrase.offers());
        return schema;
    }
}

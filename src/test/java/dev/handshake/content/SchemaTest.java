package dev.handshake.content;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import dev.handshake.Volume;
import dev.handshake.author.schema.JsonSchema;
import dev.handshake.content.library.ContentReading;
import dev.handshake.content.library.Library;
import dev.handshake.content.read.Shelf;
import dev.handshake.content.source.Problem;
import dev.handshake.content.source.Source;
import dev.handshake.lesson.Catalog;
import dev.harrel.jsonschema.Validator;
import dev.harrel.jsonschema.ValidatorFactory;
import dev.harrel.jsonschema.providers.JacksonNode;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What an editor says, by the schema, and what {@code validate} says: the editor never refuses what is read. */
@Tag("slow")
class SchemaTest {
    private static final YAMLMapper YAML = new YAMLMapper();
    private static final Validator EDITOR = new ValidatorFactory()
            .withJsonNodeFactory(new JacksonNode.Factory())
            .createValidator();
    private static final Map<JsonSchema.File, URI> SCHEMAS = new EnumMap<>(JsonSchema.File.class);

    static {
        for (JsonSchema.File file : JsonSchema.File.values()) {
            SCHEMAS.put(file, EDITOR.registerSchema(JsonSchema.of(file, Optional.empty())));
        }
    }

    @TestFactory
    Stream<DynamicTest> every_shipped_file_satisfies_its_schema() throws IOException {
        return shipped().stream()
                .map(path -> DynamicTest.dynamicTest(
                        path.toString(),
                        () -> assertThat(refusals(path, Files.readString(path))).isEmpty()));
    }

    @TestFactory
    Stream<DynamicTest> every_shipped_file_says_where_its_schema_is() throws IOException {
        return shipped().stream()
                .map(path -> DynamicTest.dynamicTest(path.toString(), () -> {
                    String text = Files.readString(path);
                    String first = text.substring(0, text.indexOf('\n'));
                    String schema = file(path, text).schemaFile();
                    assertThat(first)
                            .isEqualTo("# yaml-language-server: $schema=../src/main/resources/schema/" + schema);
                    assertThat(path.resolveSibling("../src/main/resources/schema/" + schema))
                            .exists();
                }));
    }

    /** The folder of the tests' own broken and sound files. */
    @TestFactory
    Stream<DynamicTest> what_the_schema_refuses_is_refused_when_read() throws IOException {
        try (Stream<Path> in = Files.walk(Path.of("src/test/resources/content"))) {
            List<Path> files = in.filter(path -> path.toString().endsWith(".yml"))
                    .filter(path -> !path.getFileName().toString().startsWith("not-utf8"))
                    .sorted()
                    .toList();
            return files.stream()
                    .map(path -> DynamicTest.dynamicTest(path.toString(), () -> {
                        String text = Files.readString(path);
                        if (isYaml(text) && !refusals(path, text).isEmpty()) {
                            assertThat(errors(path, text)).isNotEmpty();
                        }
                    }));
        }
    }

    /** Each is one change to a sound file; the schema has to see every one of them. */
    @TestFactory
    Stream<DynamicTest> a_small_mistake_is_refused_by_the_schema_and_when_read() {
        String lesson = """
                schema: 1
                id: t
                title: {ko: 제목, en: Title}
                level: junior
                minutes: 8
                ends: {client: {iss: 100}, server: {iss: 300, listening: true}}
                steps:
                  - say: {ko: 가, en: a}
                  - do: client connect
                  - ask: next-segment
                    from: client
                    hints: [{ko: 가, en: a}, {ko: 나, en: b}]
                  - wire: deliver
                  - now: {client: SYN_SENT, server: SYN_RECEIVED}
                """;
        String quiz = """
                schema: 1
                id: t
                title: {ko: 제목, en: Title}
                topic: opening
                level: junior
                questions:
                  - id: a
                    type: choice
                    prompt: {ko: 가, en: a}
                    options:
                      - {text: {ko: 가, en: a}, right: true, why: {ko: 가, en: a}}
                      - {text: {ko: 나, en: b}, why: {ko: 나, en: b}}
                  - id: b
                    type: state
                    play: three-way
                    until: 1
                    of: client
                """;
        return Stream.of(
                broken("lessons/t.yml", lesson, "schema: 1", "schema: 2"),
                broken("lessons/t.yml", lesson, "schema: 1", "schema: \"1\""),
                broken("lessons/t.yml", lesson, "id: t", "id: T t"),
                broken("lessons/t.yml", lesson, "id: t\n", ""),
                broken("lessons/t.yml", lesson, "title: {ko: 제목, en: Title}", "title: [a]"),
                broken("lessons/t.yml", lesson, "title: {ko: 제목, en: Title}", "title: {}"),
                broken("lessons/t.yml", lesson, "title: {ko: 제목, en: Title}", "title: {ko: 제목, eng: Title}"),
                broken("lessons/t.yml", lesson, "level: junior", "level: expert"),
                broken("lessons/t.yml", lesson, "minutes: 8", "minutes: 61"),
                broken("lessons/t.yml", lesson, "minutes: 8", "minutes: eight"),
                broken("lessons/t.yml", lesson, "minutes: 8", "minutes: \"8\""),
                broken("lessons/t.yml", lesson, "minutes: 8", "minute: 8"),
                broken("lessons/t.yml", lesson, "iss: 100", "iss: 4294967296"),
                broken("lessons/t.yml", lesson, "listening: true", "listening: \"true\""),
                broken("lessons/t.yml", lesson, "listening: true", "listens: true"),
                broken("lessons/t.yml", lesson, "client: {iss: 100}, ", ""),
                broken("lessons/t.yml", lesson, "do: client connect", "do: client conect"),
                broken("lessons/t.yml", lesson, "do: client connect", "do: connect"),
                broken("lessons/t.yml", lesson, "do: client connect", "do: client connect\n    wire: deliver"),
                broken("lessons/t.yml", lesson, "do: client connect", "done: client connect"),
                broken("lessons/t.yml", lesson, "ask: next-segment", "ask: segment"),
                broken("lessons/t.yml", lesson, "    from: client\n", ""),
                broken("lessons/t.yml", lesson, "from: client", "of: client"),
                broken("lessons/t.yml", lesson, "from: client", "from: both"),
                broken("lessons/t.yml", lesson, "[{ko: 가, en: a}, {ko: 나, en: b}]", "[{ko: 가, en: a}]"),
                broken("lessons/t.yml", lesson, "wire: deliver", "wire: drop\n    ack: delayed"),
                broken("lessons/t.yml", lesson, "wire: deliver", "wire: deliver one"),
                broken("lessons/t.yml", lesson, "wire: deliver", "wire: deliver\n    ack: later"),
                broken("lessons/t.yml", lesson, "client: SYN_SENT", "client: SYN-SENT"),
                broken("quizzes/t.yml", quiz, "topic: opening", "topic: Opening"),
                broken("quizzes/t.yml", quiz, "type: choice", "type: choise"),
                broken("quizzes/t.yml", quiz, "    type: choice\n", ""),
                broken("quizzes/t.yml", quiz, "    prompt: {ko: 가, en: a}\n", ""),
                broken("quizzes/t.yml", quiz, "right: true", "right: yep"),
                broken("quizzes/t.yml", quiz, ", why: {ko: 나, en: b}", ""),
                broken("quizzes/t.yml", quiz, "      - {text: {ko: 나, en: b}, why: {ko: 나, en: b}}\n", ""),
                broken("quizzes/t.yml", quiz, "    options:", "    choices:"),
                broken("quizzes/t.yml", quiz, "    play: three-way\n    until: 1\n", ""),
                broken("quizzes/t.yml", quiz, "until: 1", "until: 0"),
                broken("quizzes/t.yml", quiz, "until: 1", "steps: [{do: client connect}]"),
                broken("quizzes/t.yml", quiz, "of: client", "from: client"));
    }

    /** Which topics there are is said by course.yml, of which an editor knows nothing. */
    @Test
    void a_topic_that_no_file_defines_is_refused_only_when_read() throws IOException {
        String quiz = """
                schema: 1
                id: t
                title: {ko: 제목, en: Title}
                topic: open
                level: junior
                questions:
                  - {id: a, type: state, play: three-way, until: 1, of: client}
                """;
        Path path = Path.of("quizzes/t.yml");
        assertThat(refusals(path, quiz)).isEmpty();
        assertThat(errors(path, quiz)).hasSize(1);
        assertThat(errors(path, quiz.replace("topic: open", "topic: opening"))).isEmpty();
    }

    private static DynamicTest broken(String path, String sound, String from, String to) {
        return DynamicTest.dynamicTest(from.strip() + " -> " + to.strip(), () -> {
            assertThat(sound).contains(from);
            assertThat(refusals(Path.of(path), sound)).isEmpty();
            assertThat(errors(Path.of(path), sound)).isEmpty();
            String text = sound.replace(from, to);
            assertThat(refusals(Path.of(path), text)).as("the schema").isNotEmpty();
            assertThat(errors(Path.of(path), text)).as("read").isNotEmpty();
        });
    }

    /** Every key of every shipped file is dropped, renamed, and given values of other types in turn. */
    @Test
    void whatever_change_the_schema_refuses_is_refused_when_read() throws IOException {
        List<String> apart = new ArrayList<>();
        int refused = 0;
        for (Path path : shipped()) {
            if (Files.size(path) > 40_000) {
                continue;
            }
            for (String text : changed(Files.readString(path))) {
                List<String> refusals = refusals(path, text);
                refused += refusals.isEmpty() ? 0 : 1;
                if (!refusals.isEmpty() && errors(path, text).isEmpty()) {
                    apart.add(path + "\n" + refusals + "\n" + text);
                }
            }
        }
        assertThat(apart).isEmpty();
        assertThat(refused).isGreaterThan(500);
    }

    /** At most this many changed files of each: one in so many of the places that could be changed. */
    private static final int MOST_CHANGES = Volume.of(12, 80);

    private static List<String> changed(String text) throws JsonProcessingException {
        JsonNode root = YAML.readTree(text);
        List<List<Object>> places = new ArrayList<>();
        places(root, List.of(), places);
        List<String> all = new ArrayList<>();
        int step = Math.max(1, places.size() * 4 / MOST_CHANGES);
        for (int i = 0; i < places.size() * 4; i += step) {
            JsonNode copy = root.deepCopy();
            List<Object> place = places.get(i / 4);
            change(at(copy, place.subList(0, place.size() - 1)), (String) place.get(place.size() - 1), i % 4);
            all.add(YAML.writeValueAsString(copy));
        }
        return all;
    }

    private static void change(JsonNode parent, String key, int how) {
        ObjectNode object = (ObjectNode) parent;
        JsonNodeFactory make = JsonNodeFactory.instance;
        JsonNode value = object.get(key);
        switch (how) {
            case 0 -> object.remove(key);
            case 1 -> {
                object.remove(key);
                object.set(key + "s", value);
            }
            case 2 -> object.set(key, value.isContainerNode() ? make.textNode("x y") : make.arrayNode());
            default ->
                object.set(
                        key,
                        value.isObject()
                                ? make.numberNode(-1)
                                : make.objectNode().put("x", 1));
        }
    }

    private static void places(JsonNode node, List<Object> path, List<List<Object>> places) {
        if (node instanceof ObjectNode object) {
            object.fieldNames().forEachRemaining(name -> {
                List<Object> place = with(path, name);
                places.add(place);
                places(object.get(name), place, places);
            });
        } else if (node instanceof ArrayNode array) {
            for (int i = 0; i < array.size(); i++) {
                places(array.get(i), with(path, i), places);
            }
        }
    }

    private static List<Object> with(List<Object> path, Object next) {
        List<Object> longer = new ArrayList<>(path);
        longer.add(next);
        return longer;
    }

    private static JsonNode at(JsonNode root, List<Object> path) {
        JsonNode node = root;
        for (Object part : path) {
            node = part instanceof Integer index ? node.get(index) : node.get((String) part);
        }
        return node;
    }

    private static boolean isYaml(String text) {
        try {
            return YAML.readTree(text).isObject();
        } catch (JsonProcessingException e) {
            return false;
        }
    }

    private static List<String> refusals(Path path, String text) throws JsonProcessingException {
        return EDITOR.validate(SCHEMAS.get(file(path, text)), YAML.readTree(text)).getErrors().stream()
                .map(error -> error.getInstanceLocation() + " " + error.getError())
                .toList();
    }

    private static JsonSchema.File file(Path path, String text) {
        return switch (path.getFileName().toString()) {
            case "course.yml" -> JsonSchema.File.COURSE;
            case "misconceptions.yml" -> JsonSchema.File.MISCONCEPTIONS;
            case "notions.yml" -> JsonSchema.File.NOTIONS;
            default -> isQuiz(path, text) ? JsonSchema.File.QUIZ : JsonSchema.File.LESSON;
        };
    }

    private static boolean isQuiz(Path path, String text) {
        boolean isAmongQuizzes = path.getParent().endsWith("quizzes") && !text.contains("\nsteps:");
        return isAmongQuizzes || text.contains("\nquestions:");
    }

    private static List<Problem> errors(Path path, String text) {
        return ContentReading.of(new Source(path.toString(), text), LESSONS, () -> QUIZZES).problems().stream()
                .filter(Problem::isError)
                .toList();
    }

    private static final Shelf LESSONS = Library.shelf();
    private static final Catalog QUIZZES = Library.shippedQuizzes();

    private static List<Path> shipped() throws IOException {
        List<Path> files = new ArrayList<>();
        for (String folder : List.of("lessons", "quizzes")) {
            try (Stream<Path> in = Files.list(Path.of(folder))) {
                in.filter(path -> path.toString().endsWith(".yml")).sorted().forEach(files::add);
            }
        }
        return files;
    }
}

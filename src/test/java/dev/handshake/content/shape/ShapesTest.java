package dev.handshake.content.shape;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.handshake.content.library.ContentReading;
import dev.handshake.content.read.LessonReader;
import dev.handshake.content.read.Shelf;
import dev.handshake.content.read.YamlFields;
import dev.handshake.content.source.Findings;
import dev.handshake.content.source.Node;
import dev.handshake.content.source.Problem;
import dev.handshake.content.source.Source;
import dev.handshake.content.source.YamlTree;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** The description of the files: it is whole, and nobody can ask past it. */
class ShapesTest {
    private static final List<Shape.Group> FILES =
            List.of(Shapes.LESSON, Shapes.QUIZ, Shapes.COURSE, Shapes.MISCONCEPTIONS);

    @Test
    void a_key_that_the_shape_does_not_have_cannot_be_asked_for() {
        Findings findings = new Findings(new Source("t.yml", "id: t\n"));
        YamlFields fields = YamlFields.of(YamlTree.of(findings).orElseThrow(), Shapes.LESSON, findings)
                .orElseThrow();
        assertThat(fields.scalar("id")).isPresent();
        assertThatThrownBy(() -> fields.node("questions")).hasMessageContaining("no key questions");
    }

    @Test
    void every_key_says_what_it_means_in_both_languages_and_shows_an_example() {
        List<Key> keys = new ArrayList<>();
        FILES.forEach(file -> keys(file, keys::add));
        assertThat(keys).hasSizeGreaterThan(100).allSatisfy(key -> {
            assertThat(key.meaning().ko()).matches("(?s).*[가-힣]+.*[.?]");
            assertThat(key.meaning().en()).isNotEmpty().doesNotContainPattern("[가-힣]");
            assertThat(key.example()).isNotBlank();
        });
    }

    /** An example that would be refused teaches the wrong thing. Long ones are cut with dots and are not judged here. */
    @Test
    void every_example_has_the_shape_of_its_key() {
        List<Key> keys = new ArrayList<>();
        FILES.forEach(file -> keys(file, keys::add));
        for (Key key : keys) {
            if (key.example().contains("...")) {
                continue;
            }
            Findings findings = new Findings(new Source("t.yml", key.name() + ": " + key.example() + "\n"));
            Node value = YamlFields.of(YamlTree.of(findings).orElseThrow(), new Shape.Keys(List.of(key)), findings)
                    .flatMap(fields -> fields.node(key.name()))
                    .orElseThrow();
            assertThat(findings.problems()).as(key.name()).isEmpty();
            assertThat(fits(key.shape(), value))
                    .as(key.name() + ": " + key.example())
                    .isTrue();
        }
    }

    @Test
    void the_first_kind_that_fits_decides() {
        assertThat(names(QuizShapes.QUESTION, "type", "state", "play", "three-way"))
                .contains("play", "until", "of")
                .doesNotContain("steps", "options");
        assertThat(names(QuizShapes.QUESTION, "type", "state", "ends", ""))
                .contains("start", "ends", "steps")
                .doesNotContain("play");
        assertThat(names(LessonShapes.STEP, "wire", "deliver")).containsExactly("wire", "ack");
        assertThat(names(LessonShapes.STEP, "wire", "drop")).containsExactly("wire");
        assertThat(names(LessonShapes.STEP, "ask", "next-state")).containsExactly("ask", "of", "prompt", "hints");
    }

    @Test
    void words_that_are_offered_are_understood() {
        assertThat(LessonShapes.WIRE_WORDS.offers())
                .contains("deliver", "drop", "duplicate", "delay", "reorder", "deliver 2")
                .hasSize(10)
                .allMatch(words -> accepts("wire: " + words));
        assertThat(LessonShapes.TIMER_WORDS.offers()).contains("server 2msl").hasSize(6);
    }

    /** Whatever an author might write behind a verb: the reader takes it where the schema does, and nothing else. */
    @Test
    void what_the_reader_accepts_is_what_is_documented() {
        List<String> numbers = List.of(
                "",
                " 0",
                " 1",
                " 2",
                " 50",
                " 65535",
                " 65536",
                " 10000",
                " 10001",
                " 4294967295",
                " 4294967296",
                " 01",
                " -1",
                " 1 2",
                " x",
                " 99999999999");
        List<String> words = new ArrayList<>(CallWords.NAMES);
        words.addAll(List.of("open", "retransmission", "user-timeout", "2msl", "persist", "CLOSE"));
        List<String> sides = List.of("client ", "server  ", "", "both ");
        for (String number : numbers) {
            LessonShapes.WIRE_WORDS.first().forEach(op -> agrees("wire", LessonShapes.WIRE_WORDS, op + number));
            agrees("wire", LessonShapes.WIRE_WORDS, "lose" + number);
            for (String side : sides) {
                words.forEach(word -> agrees("do", LessonShapes.CALL_WORDS, side + word + number));
                words.forEach(word -> agrees("timer", LessonShapes.TIMER_WORDS, side + word + number));
            }
        }
    }

    private static void agrees(String verb, Shape.Phrase documented, String words) {
        assertThat(accepts(verb + ": \"" + words + "\""))
                .as(verb + ": " + words)
                .isEqualTo(words.matches(documented.pattern()));
    }

    /** Whether the reader understands this step, whatever the engine makes of it. */
    private static boolean accepts(String step) {
        String lesson = """
                schema: 1
                id: t
                station: opening
                title: {ko: 제목, en: Title}
                level: junior
                minutes: 5
                ends: {client: {iss: 100}, server: {iss: 300, listening: true}}
                steps:
                  - do: client connect
                  - %s
                """.formatted(step);
        Findings findings = new Findings(new Source("t.yml", lesson));
        LessonReader.read(YamlTree.of(findings).orElseThrow(), findings);
        return findings.problems().isEmpty();
    }

    @Test
    void shipped_files_are_read_through_their_shapes() {
        ContentReading reading = ContentReading.of(
                List.of(Path.of("lessons"), Path.of("quizzes")),
                Shelf.empty(new dev.handshake.lesson.Course(List.of())));
        assertThat(reading.problems()).noneMatch(Problem::isError);
    }

    private static List<String> names(Shape.Group shape, String... pairs) {
        return shape
                .decided(name -> {
                    for (int i = 0; i < pairs.length; i += 2) {
                        if (pairs[i].equals(name)) {
                            return Optional.of(pairs[i + 1]);
                        }
                    }
                    return Optional.empty();
                })
                .keys()
                .stream()
                .map(Key::name)
                .toList();
    }

    /** Every key of a group and of what lies below it. */
    private static void keys(Shape.Group group, Consumer<Key> take) {
        switch (group) {
            case Shape.Kinds kinds -> kinds.kinds().forEach(kind -> keys(kind.group(), take));
            case Shape.Keys keys ->
                keys.keys().forEach(key -> {
                    take.accept(key);
                    key.shape()
                            .asList()
                            .map(Shape.ListOf::item)
                            .orElse(key.shape())
                            .asGroup()
                            .ifPresent(below -> keys(below, take));
                });
        }
    }

    /** Whether a value looks like its shape, no deeper than examples go. */
    private static boolean fits(Shape shape, Node value) {
        String text = value.asScalar().map(Node.Scalar::text).orElse("");
        return switch (shape) {
            case Shape.Keys keys -> fitsAll(keys, value);
            case Shape.Kinds kinds -> fitsAll(kinds, value);
            case Shape.ListOf list ->
                value.asSequence()
                        .filter(items -> items.items().size() >= list.least())
                        .filter(items -> items.items().stream().allMatch(item -> fits(list.item(), item)))
                        .isPresent();
            case Shape.Words words -> fitsAll(CommonShapes.TEXT, value);
            case Shape.Printed printed -> !text.isEmpty();
            case Shape.Word word -> word.fits(text);
            case Shape.Name name -> CommonShapes.ID.fits(text);
            case Shape.OneOf oneOf -> oneOf.words().contains(text);
            case Shape.Number number ->
                WholeNumber.of(text, number.least(), number.most()).isPresent();
            case Shape.Flag flag -> List.of("true", "false").contains(text);
            case Shape.Phrase phrase -> text.matches(phrase.pattern());
        };
    }

    private static boolean fitsAll(Shape.Group group, Node value) {
        return value.asMapping().isPresent()
                && value.asMapping().get().entries().stream()
                        .allMatch(entry -> group.key(entry.key().text())
                                .filter(key -> fits(key.shape(), entry.value()))
                                .isPresent());
    }
}

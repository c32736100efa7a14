package dev.handshake.content.shape;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.handshake.content.library.ContentReading;
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
            assertThat(key.shape().match(new Fitting(value)))
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
                .containsExactly("deliver", "drop", "duplicate", "delay", "reorder");
        assertThat(LessonShapes.TIMER_WORDS.offers()).contains("server 2msl").hasSize(6);
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
        if (group instanceof Shape.Kinds kinds) {
            kinds.kinds().forEach(kind -> keys(kind.group(), take));
            return;
        }
        for (Key key : group.keys()) {
            take.accept(key);
            Shape below = key.shape() instanceof Shape.ListOf list ? list.item() : key.shape();
            if (below instanceof Shape.Group nested) {
                keys(nested, take);
            }
        }
    }

    /** Whether a value looks like its shape, no deeper than examples go. */
    private record Fitting(Node value) implements Shape.Cases<Boolean> {
        private String text() {
            return value instanceof Node.Scalar scalar ? scalar.text() : "";
        }

        @Override
        public Boolean keys(Shape.Keys keys) {
            return value instanceof Node.Mapping map
                    && map.entries().stream().allMatch(e -> keys.key(e.key().text())
                            .map(key -> key.shape().match(new Fitting(e.value())))
                            .orElse(false));
        }

        @Override
        public Boolean kinds(Shape.Kinds kinds) {
            return value instanceof Node.Mapping map
                    && map.entries().stream().allMatch(e -> kinds.key(e.key().text())
                            .map(key -> key.shape().match(new Fitting(e.value())))
                            .orElse(false));
        }

        @Override
        public Boolean list(Shape.ListOf list) {
            return value instanceof Node.Sequence sequence
                    && sequence.items().size() >= list.least()
                    && sequence.items().stream().allMatch(item -> list.item().match(new Fitting(item)));
        }

        @Override
        public Boolean words(Shape.Words words) {
            return CommonShapes.TEXT.match(this);
        }

        @Override
        public Boolean printed(Shape.Printed printed) {
            return !text().isEmpty();
        }

        @Override
        public Boolean word(Shape.Word word) {
            return word.fits(text());
        }

        @Override
        public Boolean oneOf(Shape.OneOf oneOf) {
            return oneOf.words().contains(text());
        }

        @Override
        public Boolean number(Shape.Number number) {
            return WholeNumber.of(text(), number.least(), number.most()).isPresent();
        }

        @Override
        public Boolean flag(Shape.Flag flag) {
            return List.of("true", "false").contains(text());
        }

        @Override
        public Boolean phrase(Shape.Phrase phrase) {
            return text().matches(phrase.pattern());
        }
    }
}

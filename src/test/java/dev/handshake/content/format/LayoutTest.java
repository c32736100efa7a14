package dev.handshake.content.format;

import static org.assertj.core.api.Assertions.assertThat;

import dev.handshake.content.library.ContentReading;
import dev.handshake.content.library.Library;
import dev.handshake.content.read.Shelf;
import dev.handshake.content.source.Findings;
import dev.handshake.content.source.Node;
import dev.handshake.content.source.Source;
import dev.handshake.content.source.YamlTree;
import dev.handshake.lesson.Catalog;
import dev.handshake.lesson.Course;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** {@code fmt}: the lines move, what is read does not, and once is enough. */
@Tag("slow")
class LayoutTest {
    private static final Shelf SHELF = Library.shelf();
    private static final Catalog QUIZZES = Library.shippedQuizzes();

    @Test
    void keys_come_in_their_order_and_comments_stay_with_them() {
        assertThat(laidOut("""
                                # about the file
                                title: {en: Title,ko: 제목}   # two languages
                                # the id comes second
                                id: t
                                schema: 1


                                steps:
                                  # read first
                                  - say: 'it is so'
                                  - hints:
                                      - {ko: 가, en: "a, b"}
                                      - [x,  y]
                                    # who sends it
                                    from: client
                                    ask: next-segment
                                  - {ack: delayed, wire: deliver 2}
                                # at the end
                                """)).isEqualTo("""
                        # about the file
                        schema: 1
                        # the id comes second
                        id: t
                        title: {ko: "제목", en: "Title"}   # two languages

                        steps:
                          # read first
                          - say: "it is so"
                          - ask: next-segment
                            # who sends it
                            from: client
                            hints:
                              - {ko: "가", en: "a, b"}
                              - [x, y]
                          - {wire: deliver 2, ack: delayed}
                        # at the end
                        """);
    }

    @Test
    void a_question_has_the_order_of_its_type() {
        assertThat(laidOut("""
                                schema: 1
                                questions:
                                  - points: []
                                    prompt: {en: a, ko: 가}

                                    type: answer
                                    model: |
                                      Two lines,

                                      and one of them empty.
                                    id: x
                                """))
                .isEqualTo("""
                        schema: 1
                        questions:

                          - id: x
                            type: answer
                            prompt: {ko: "가", en: "a"}
                            model: |
                              Two lines,

                              and one of them empty.
                            points: []
                        """.replace("questions:\n\n  - id: x\n    type", "questions:\n  - id: x\n\n    type"));
    }

    @Test
    void quotes_that_hold_quotes_and_unknown_keys_stay() {
        String text = """
                schema: 1
                title: {ko: 'a "b"', en: say "x"}
                zzz: 1
                aaa: 2
                """;
        assertThat(laidOut(text)).isEqualTo(text);
    }

    @TestFactory
    Stream<DynamicTest> shipped_files_say_the_same_laid_out() throws IOException {
        return Stream.of("lessons", "quizzes")
                .flatMap(LayoutTest::files)
                .map(path -> DynamicTest.dynamicTest(path.toString(), () -> {
                    Source before = new Source(path.toString(), Files.readString(path));
                    String once = laidOut(before);
                    Source after = new Source(path.toString(), once);
                    assertThat(laidOut(after)).isEqualTo(once);
                    assertThat(comments(once)).containsExactlyInAnyOrderElementsOf(comments(before.text()));
                    assertThat(course(after)).isEqualTo(course(before));
                    assertThat(catalog(after)).isEqualTo(catalog(before));
                }));
    }

    @TestFactory
    Stream<DynamicTest> whatever_can_be_read_is_read_the_same_laid_out() {
        return Stream.of("in", "good", "good/quizzes", "in/quizzes")
                .map("src/test/resources/content/"::concat)
                .flatMap(LayoutTest::files)
                .filter(path -> !path.getFileName().toString().startsWith("not-utf8"))
                .map(path -> DynamicTest.dynamicTest(path.toString(), () -> {
                    Source before = new Source(path.toString(), Files.readString(path));
                    Findings findings = new Findings(before);
                    Optional<Node> root = YamlTree.of(findings);
                    if (root.isEmpty() || findings.hasErrors()) {
                        assertThat(Layout.of(List.of(path)))
                                .extracting(Layout::outcome)
                                .containsExactly(Layout.Outcome.LEFT_ALONE);
                        return;
                    }
                    String once = Layout.laidOut(before, root.get());
                    Source after = new Source(path.toString(), once);
                    assertThat(laidOut(after)).isEqualTo(once);
                    assertThat(told(after)).containsExactlyInAnyOrderElementsOf(told(before));
                }));
    }

    private static String laidOut(String text) {
        return laidOut(new Source("t.yml", text));
    }

    private static String laidOut(Source source) {
        return Layout.laidOut(source, YamlTree.of(new Findings(source)).orElseThrow());
    }

    private static List<String> comments(String text) {
        return text.lines()
                .map(String::strip)
                .filter(line -> line.startsWith("#"))
                .toList();
    }

    private static Course course(Source source) {
        return ContentReading.of(source, SHELF)
                .onto(Shelf.empty(new Course(List.of())))
                .course();
    }

    private static Catalog catalog(Source source) {
        return ContentReading.of(source, SHELF, () -> QUIZZES).onto(Catalog.EMPTY);
    }

    private static List<String> told(Source source) {
        return ContentReading.of(source, SHELF, () -> QUIZZES).problems().stream()
                .map(problem -> problem.code() + " " + problem.what() + " " + problem.fix())
                .toList();
    }

    private static Stream<Path> files(String folder) {
        try (Stream<Path> in = Files.list(Path.of(folder))) {
            return in.filter(path -> path.toString().endsWith(".yml")).sorted().toList().stream();
        } catch (IOException e) {
            return Stream.empty();
        }
    }
}

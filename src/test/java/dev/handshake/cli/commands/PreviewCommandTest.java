package dev.handshake.cli.commands;

import static org.assertj.core.api.Assertions.assertThat;

import dev.handshake.Golden;
import dev.handshake.author.preview.Preview;
import dev.handshake.author.preview.Preview.Sight;
import dev.handshake.cli.Ran;
import dev.handshake.content.library.Library;
import dev.handshake.content.library.Manuscript;
import dev.handshake.lesson.Catalog;
import dev.handshake.lesson.Lang;
import dev.handshake.lesson.Quiz;
import dev.handshake.tutor.Update;
import dev.handshake.tutor.model.Model;
import dev.handshake.tutor.model.Msg;
import dev.handshake.view.Page;
import dev.handshake.view.cells.Width;
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
import org.junit.jupiter.api.io.TempDir;

/** {@code handshake preview}: files as their learners will see them. */
@Tag("slow")
class PreviewCommandTest {
    private static final String LESSON = "src/test/resources/cli/preview/open-it.yml";
    private static final String KINDS = "src/test/resources/view/content/quizzes/kinds.yml";

    private static final Manuscript SHIPPED =
            new Manuscript(Library.shipped(), Library.shippedQuizzes(), Optional.empty(), Optional.empty(), List.of());

    @TempDir
    private Path folder;

    @Test
    void one_question_is_shown_open_and_answered_in_both_languages() {
        golden("question", KINDS + "#who");
    }

    @Test
    void both_may_be_said_and_the_size_is_that_of_the_learner() {
        assertThat(Ran.in("C", "preview", KINDS + "#who", "--lang", "both"))
                .isEqualTo(Ran.in("C", "preview", KINDS + "#who"));
        golden("small", KINDS + "#who", "--at", "40x12", "--lang", "ko", "--ascii");
    }

    @Test
    void all_answers_are_played_line_by_line() {
        golden("played", KINDS + "#who", "--plain", "--played", "--lang", "en");
    }

    @Test
    void a_step_of_a_lesson() {
        golden("step", LESSON + "#2", "--lang", "en", "--played");
    }

    @Test
    void a_lesson_finds_the_quizzes_beside_it() {
        assertThat(Ran.in("C", "preview", "lessons/three-way.yml#1").code()).isZero();
    }

    private static void golden(String name, String... words) {
        String[] all = Stream.concat(Stream.of("preview"), Stream.of(words)).toArray(String[]::new);
        Ran ran = Ran.in("C", all);
        assertThat(ran.err()).isEmpty();
        assertThat(ran.code()).isZero();
        Golden.check("cli/preview/" + name + ".txt", ran.out());
    }

    @Test
    void no_line_is_wider_than_the_frame() {
        Ran ran = Ran.in("C", "preview", KINDS, "--at", "60x16");
        assertThat(ran.out().lines().filter(line -> line.startsWith("│")).map(Width::of))
                .containsOnly(62);
    }

    @Test
    void a_broken_file_prints_its_problems() throws IOException {
        Path file = Files.writeString(folder.resolve("mine.yml"), "schema: 1\nid: mine\nquestions: []\n");
        Ran ran = Ran.in("C", "preview", file.toString());
        assertThat(ran.code()).isEqualTo(1);
        assertThat(ran.out()).startsWith(file + ":").contains("HS");
        assertThat(ran.err()).isEmpty();
    }

    @Test
    void what_cannot_be_shown_is_said() {
        Ran.in("C", "preview", "nowhere.yml")
                .says(
                        2,
                        "",
                        "handshake: cannot read nowhere.yml: there is no such file. Check the name and try again.\n");
        Ran.in("C", "preview", "lessons")
                .says(2, "", "handshake: cannot read lessons: it is a folder. Check the name and try again.\n");
        Ran.in("ko", "preview", KINDS + "#whoo").says(2, "", "handshake: 없는 문항: whoo. 혹시 who인가요?\n");
        Ran.in("C", "preview", LESSON + "#99")
                .says(2, "", "handshake: no such step: 99. The lesson has steps 1 to 2.\n");
        Ran.in("C", "preview", KINDS, "--at", "wide")
                .says(
                        2,
                        "",
                        "handshake: --at cannot be \"wide\". Allowed: 1x1-300x100\n"
                                + "Help: handshake preview --help\n");
        Ran.in("C", "preview", "lessons/course.yml")
                .says(
                        2,
                        "",
                        "handshake: lessons/course.yml holds neither a lesson nor a quiz. Preview shows one file of"
                                + " lessons/ or quizzes/.\n");
    }

    /** What a preview prints behind {@code >} is what somebody could type, and what comes back is what would come back. */
    @Test
    void whatItTypesThePlainFaceUnderstands() {
        Catalog catalog = Library.quizzes(List.of(Path.of("src/test/resources/view/content")))
                .catalog();
        Quiz kinds = catalog.quiz("kinds").orElseThrow();
        Manuscript file = new Manuscript(SHIPPED.course(), catalog, Optional.empty(), Optional.of(kinds), List.of());
        for (Lang lang : Lang.values()) {
            List<Sight> sights = Preview.quiz(file, kinds, Optional.empty(), lang, true);
            List<Sight> answered =
                    sights.stream().filter(s -> s.moment().isAnswer()).toList();
            assertThat(answered).hasSizeGreaterThan(20);
            Model open = sights.get(0).model();
            for (Sight sight : sights) {
                open = sight.moment().isAnswer() ? open : sight.model();
                Model model = open;
                for (Preview.Heard heard : sight.heard()) {
                    Page page = Page.of(model);
                    Msg msg = page.line(heard.typed()).orElseThrow(() -> new AssertionError(sight.of()));
                    model = Update.on(model, msg, 0).model();
                    assertThat(Page.of(model).speechAfter(page)).as(sight.of()).isEqualTo(heard.said());
                }
            }
        }
    }

    @TestFactory
    Stream<DynamicTest> every_shipped_quiz_can_be_seen_with_its_right_answers() {
        return SHIPPED.catalog().quizzes().stream()
                .map(quiz -> DynamicTest.dynamicTest(quiz.id(), () -> {
                    for (Lang lang : Lang.values()) {
                        List<Sight> sights = Preview.quiz(SHIPPED, quiz, Optional.empty(), lang, false);
                        assertThat(sights).hasSize(2 * quiz.questions().size());
                        assertThat(sights)
                                .noneMatch(s ->
                                        s.moment().isAnswer() && !s.moment().right());
                    }
                }));
    }

    @TestFactory
    Stream<DynamicTest> every_shipped_lesson_can_be_seen_to_its_end() {
        return SHIPPED.course().lessons().stream()
                .map(lesson -> DynamicTest.dynamicTest(lesson.id(), () -> {
                    for (Lang lang : Lang.values()) {
                        List<Sight> sights = Preview.lesson(SHIPPED, lesson, Optional.empty(), lang, false);
                        assertThat(sights).hasSizeGreaterThan(Preview.stops(lesson));
                        assertThat(sights)
                                .noneMatch(s ->
                                        s.moment().isAnswer() && !s.moment().right());
                    }
                }));
    }
}

package dev.handshake.content;

import static org.assertj.core.api.Assertions.assertThat;

import dev.handshake.content.library.Coverage;
import dev.handshake.content.library.Library;
import dev.handshake.lesson.Catalog;
import dev.handshake.lesson.Course;
import dev.handshake.lesson.Lesson;
import dev.handshake.lesson.Question;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * {@code docs/coverage.md}: where every claim, fact and misconception is taught and asked. Rewritten with
 * {@code -Dapprove=true}; nothing may be without a place.
 */
class CoverageDocTest {
    private static final Path PAGE = Path.of("docs/coverage.md");
    private static final Course COURSE = Library.shipped();
    private static final Catalog CATALOG = Library.shippedQuizzes();
    private static final Coverage COVERAGE = Coverage.of(COURSE.lessons(), CATALOG);

    @Test
    void the_page_is_what_the_shipped_content_says() throws IOException {
        String page = page();
        if (Boolean.getBoolean("approve")) {
            Files.writeString(PAGE, page);
        }
        assertThat(Files.readString(PAGE)).isEqualTo(page);
    }

    @Test
    void every_state_fact_and_misconception_is_taught_and_asked() {
        for (List<Coverage.Item> items : List.of(COVERAGE.states(), COVERAGE.facts(), COVERAGE.mistakes())) {
            assertThat(items).filteredOn(i -> !i.isTaught()).as("not taught").isEmpty();
            assertThat(items).filteredOn(i -> !i.isTested()).as("not asked").isEmpty();
        }
    }

    private static String page() {
        StringBuilder out = new StringBuilder("# What is taught, and where\n\n");
        out.append(
                "Made from the shipped lessons and quizzes by a test (`CoverageDocTest`), which fails where something "
                        + "has no place.\nA name with a slash is a question, `quiz/question`; one without is a lesson.\n\n");
        out.append(COURSE.lessons().size())
                .append(" lessons, ")
                .append(CATALOG.questions().size())
                .append(" questions in ")
                .append(CATALOG.quizzes().size())
                .append(" quizzes.\n");
        heading(
                out,
                "Claims of the founding notes",
                "| no. | the claim, in our words | it is | taught or drilled in |");
        for (Claim claim : Claim.all()) {
            String mark =
                    switch (claim.mark()) {
                        case OK -> "right";
                        case INC -> "incomplete";
                        case WRONG -> "wrong";
                    };
            row(out, String.valueOf(claim.number()), claim.words(), mark, String.join(", ", claim.places()));
        }
        cited(out, "Facts", COVERAGE.facts());
        cited(out, "Misconceptions", COVERAGE.mistakes());
        heading(out, "States and transitions", "| what | taught | asked |");
        for (List<Coverage.Item> items : List.of(COVERAGE.states(), COVERAGE.transitions())) {
            for (Coverage.Item item : items) {
                String about = item.about().en();
                row(
                        out,
                        item.name() + (about.isEmpty() ? "" : ": " + about),
                        yes(item.isTaught()),
                        yes(item.isTested()));
            }
        }
        return out.toString();
    }

    private static void cited(StringBuilder out, String title, List<Coverage.Item> items) {
        heading(out, title, "| no. | what | taught in | asked in |");
        for (Coverage.Item item : items) {
            String lessons = joined(COURSE.lessons(), l -> l.cites().contains(item.name()), Lesson::id);
            String questions = joined(CATALOG.questions(), q -> cites(q, item.name()), Question::id);
            row(out, item.name(), item.about().en(), lessons, questions);
        }
    }

    private static boolean cites(Question question, String id) {
        return question.head().cites().contains(id)
                || question instanceof Question.FreeAnswer free
                        && free.forbidden().contains(id);
    }

    private static <T> String joined(
            Collection<T> all, Predicate<T> fits, java.util.function.Function<T, String> name) {
        return all.stream().filter(fits).map(name).collect(Collectors.joining(", "));
    }

    private static void heading(StringBuilder out, String title, String columns) {
        out.append("\n## ").append(title).append("\n\n").append(columns).append('\n');
        out.append(columns.replaceAll("[^|]+", " --- ")).append('\n');
    }

    private static void row(StringBuilder out, String... cells) {
        out.append("| ")
                .append(List.of(cells).stream().map(c -> c.replace("|", "\\|")).collect(Collectors.joining(" | ")))
                .append(" |\n");
    }

    private static String yes(boolean is) {
        return is ? "yes" : "no";
    }
}

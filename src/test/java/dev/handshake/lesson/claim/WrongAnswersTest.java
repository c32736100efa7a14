package dev.handshake.lesson.claim;

import static org.assertj.core.api.Assertions.assertThat;

import dev.handshake.content.library.Library;
import dev.handshake.lesson.Catalog;
import dev.handshake.lesson.Point;
import dev.handshake.lesson.Question;
import dev.handshake.lesson.judge.Grader;
import dev.handshake.lesson.rubric.MarkedAnswer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/**
 * A table of answers that are wrong without a misconception that has a name. None may be judged complete, and none may tick the point
 * that it gets wrong. What still slips through is counted; the counts may fall and must not rise.
 */
class WrongAnswersTest {
    private static final Path TABLE = Path.of("src/test/resources/rubric/wrong-answers.tsv");
    private static final Catalog SHIPPED = Library.shippedQuizzes();

    /** How many of the table are known to be judged complete. */
    private static final int COMPLETE = 7;
    /** How many are known to tick a point that they get wrong. */
    private static final int TICKED = 44;

    /** @param wrong ids of the points that the answer gets wrong */
    private record Row(Question.FreeAnswer question, Set<String> wrong, String text) {
        MarkedAnswer marked() {
            return Grader.mark(question, text, SHIPPED);
        }

        @Override
        public String toString() {
            return question.id() + ": " + text;
        }
    }

    private static List<Row> rows() throws IOException {
        return Files.readAllLines(TABLE).stream()
                .filter(line -> !line.startsWith("#"))
                .map(line -> line.split("\t"))
                .map(cells -> new Row(
                        SHIPPED.question(cells[0])
                                .flatMap(Question::asFreeAnswer)
                                .orElseThrow(() -> new IllegalStateException(cells[0])),
                        Set.of(cells[2].split(",")),
                        cells[3]))
                .toList();
    }

    @Test
    void the_table_is_large_and_names_points_that_exist() throws IOException {
        List<Row> rows = rows();
        assertThat(rows).hasSizeGreaterThanOrEqualTo(150);
        assertThat(rows.stream().map(row -> row.question().id()).distinct()).hasSizeGreaterThan(60);
        assertThat(rows)
                .allSatisfy(row -> assertThat(row.question().points().stream().map(Point::id))
                        .containsAll(row.wrong()));
    }

    @Test
    void none_is_judged_complete() throws IOException {
        List<Row> complete =
                rows().stream().filter(row -> row.marked().complete()).toList();
        assertThat(complete).hasSizeLessThanOrEqualTo(COMPLETE);
    }

    @Test
    void none_ticks_the_point_that_it_gets_wrong() throws IOException {
        List<Row> ticked = rows().stream()
                .filter(row -> row.marked().found().stream()
                        .anyMatch(point -> row.wrong().contains(point.id())))
                .toList();
        assertThat(ticked).hasSizeLessThanOrEqualTo(TICKED);
    }
}

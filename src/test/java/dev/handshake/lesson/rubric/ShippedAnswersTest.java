package dev.handshake.lesson.rubric;

import static org.assertj.core.api.Assertions.assertThat;

import dev.handshake.content.library.Library;
import dev.handshake.lesson.Catalog;
import dev.handshake.lesson.Misconception;
import dev.handshake.lesson.Point;
import dev.handshake.lesson.Question;
import dev.handshake.lesson.judge.Grader;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * How well answers to the shipped interview questions are read, with the terms that stand in the quizzes: precision and recall,
 * printed. The "held" answers were written before the terms of the first trees were tuned, the "later" ones belong to the trees
 * that came after them.
 */
class ShippedAnswersTest {
    private static final Catalog SHIPPED = Library.shippedQuizzes();

    @Test
    void answers_to_shipped_questions_are_read() {
        List<AnswerTable.Row> rows = AnswerTable.rows("shipped-answers.tsv");
        assertThat(rows).hasSizeGreaterThan(60);
        for (boolean held : List.of(true, false)) {
            Score points = new Score();
            Score claims = new Score();
            for (AnswerTable.Row row : rows) {
                if (row.held() == held) {
                    MarkedAnswer marked = marked(row);
                    String shown = row.question() + ": " + row.answer();
                    points.add(row.points(), found(marked), shown);
                    claims.add(row.claims(), said(marked), shown);
                }
            }
            System.out.printf(
                    "shipped, %s points %s%n         misconceptions %s%n", held ? "held" : "later", points, claims);
            points.wrong.forEach(System.out::println);
            claims.wrong.forEach(System.out::println);
            assertThat(points.precision()).as("points, precision").isGreaterThanOrEqualTo(0.97);
            assertThat(points.recall()).as("points, recall").isGreaterThanOrEqualTo(0.94);
            assertThat(claims.precision()).as("misconceptions, precision").isGreaterThanOrEqualTo(0.97);
            assertThat(claims.recall()).as("misconceptions, recall").isGreaterThanOrEqualTo(0.9);
        }
    }

    private static MarkedAnswer marked(AnswerTable.Row row) {
        Question.FreeAnswer question =
                (Question.FreeAnswer) SHIPPED.question(row.question()).orElseThrow();
        return Grader.mark(question, row.answer(), SHIPPED);
    }

    private static Set<String> found(MarkedAnswer marked) {
        return marked.found().stream().map(Point::id).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> said(MarkedAnswer marked) {
        return marked.said().stream().map(Misconception::id).collect(Collectors.toCollection(TreeSet::new));
    }
}

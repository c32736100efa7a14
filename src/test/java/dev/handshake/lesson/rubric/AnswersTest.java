package dev.handshake.lesson.rubric;

import static org.assertj.core.api.Assertions.assertThat;

import dev.handshake.lesson.Misconception;
import dev.handshake.lesson.Point;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** How well the matcher reads answers: precision and recall of points and of misconceptions, printed. */
class AnswersTest {
    private static final Map<String, Rubric> RUBRICS = AnswerTable.rubrics();

    @Test
    void the_table_is_large_and_half_of_it_held_out() {
        List<AnswerTable.Row> rows = AnswerTable.rows();
        assertThat(rows).hasSizeGreaterThan(150);
        assertThat(rows.stream().filter(AnswerTable.Row::held).count()).isGreaterThan(rows.size() * 2L / 5);
        assertThat(rows.stream().map(AnswerTable.Row::question)).containsAll(RUBRICS.keySet());
    }

    @Test
    void points_and_misconceptions_are_found_and_not_invented() {
        for (String set : List.of("tuned", "held out", "all")) {
            Score points = new Score();
            Score claims = new Score();
            for (AnswerTable.Row row : AnswerTable.rows()) {
                if (set.equals("all") || row.held() == set.equals("held out")) {
                    MarkedAnswer marked = RUBRICS.get(row.question()).mark(row.answer());
                    String shown =
                            row.held() && !Boolean.getBoolean("held") ? "" : row.question() + ": " + marked(marked);
                    points.add(row.points(), ids(marked), shown);
                    claims.add(row.claims(), said(marked), shown);
                }
            }
            System.out.printf("%-8s points %s%n         misconceptions %s%n", set, points, claims);
            if (set.equals("all")) {
                points.wrong.forEach(System.out::println);
                claims.wrong.forEach(System.out::println);
            }
            assertThat(points.precision()).as(set + " points, precision").isGreaterThanOrEqualTo(0.9);
            assertThat(points.recall()).as(set + " points, recall").isGreaterThanOrEqualTo(0.9);
            assertThat(claims.precision())
                    .as(set + " misconceptions, precision")
                    .isGreaterThanOrEqualTo(0.9);
            assertThat(claims.recall()).as(set + " misconceptions, recall").isGreaterThanOrEqualTo(0.9);
        }
    }

    private static String marked(MarkedAnswer marked) {
        StringBuilder out = new StringBuilder(marked.answer());
        marked.points().stream().filter(MarkedAnswer.Tick::found).forEach(tick -> out.append(
                        " [" + tick.point().id() + ":")
                .append(words(tick.spans(), marked.answer()))
                .append(']'));
        marked.forbidden().stream().filter(MarkedAnswer.Heard::said).forEach(heard -> out.append(
                        " [" + heard.misconception().id() + ":")
                .append(words(heard.spans(), marked.answer()))
                .append(']'));
        return out.toString();
    }

    private static String words(List<AnswerSpan> spans, String answer) {
        return spans.stream().map(span -> span.in(answer)).collect(Collectors.joining("|"));
    }

    private static Set<String> ids(MarkedAnswer marked) {
        return marked.found().stream().map(Point::id).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> said(MarkedAnswer marked) {
        return marked.said().stream().map(Misconception::id).collect(Collectors.toCollection(TreeSet::new));
    }
}

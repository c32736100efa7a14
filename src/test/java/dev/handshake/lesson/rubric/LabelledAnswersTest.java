package dev.handshake.lesson.rubric;

import static org.assertj.core.api.Assertions.assertThat;

import dev.handshake.content.library.Library;
import dev.handshake.json.JsonFault;
import dev.handshake.json.JsonReader;
import dev.handshake.json.JsonValue;
import dev.handshake.lesson.Catalog;
import dev.handshake.lesson.Misconception;
import dev.handshake.lesson.Point;
import dev.handshake.lesson.Question;
import dev.handshake.lesson.judge.Grader;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * Answers that were written before anybody saw points or terms, and labelled by hand: which points each one makes, which it may be
 * held to make, and which misconceptions it states. The figures are printed; the limits are what an interviewer may ask for.
 */
class LabelledAnswersTest {
    private static final Catalog SHIPPED = Library.shippedQuizzes();

    /** An answer with its labels; a label of {@code maybe} counts neither way. */
    private record Row(
            String lang, String kind, String text, Question.FreeAnswer question, Map<String, JsonValue> labels) {
        boolean isNatural() {
            return !kind.startsWith("adv");
        }

        Set<String> labelled(String key) {
            return labels.get(key).asElements().orElseThrow().stream()
                    .map(each -> each.asText().orElseThrow())
                    .collect(Collectors.toCollection(TreeSet::new));
        }

        MarkedAnswer marked() {
            return Grader.mark(question, text, SHIPPED);
        }

        /** Whether it says what it must, as far as one may argue, and nothing wrong. */
        boolean mayBeComplete() {
            Set<String> said = labelled("points");
            said.addAll(labelled("maybe"));
            return said.containsAll(labelled("must")) && labelled("claims").isEmpty();
        }

        /** Whether it passes for one that says all. */
        boolean passes() {
            MarkedAnswer marked = marked();
            return marked.complete() || ids(marked).containsAll(labelled("must"));
        }
    }

    @Test
    void points_of_natural_answers_are_found_in_each_language() throws IOException, JsonFault {
        for (String lang : List.of("ko", "en")) {
            Score points = new Score();
            for (Row row : rows()) {
                if (row.isNatural() && row.lang().equals(lang)) {
                    Set<String> found = ids(row.marked());
                    found.removeAll(row.labelled("maybe"));
                    points.add(row.labelled("points"), found, row.question().id() + ": " + row.text());
                }
            }
            System.out.println("labelled, " + lang + ", points " + points);
            points.wrong.forEach(System.out::println);
            assertThat(points.precision()).as(lang + ", precision").isGreaterThanOrEqualTo(0.97);
            assertThat(points.recall()).as(lang + ", recall").isGreaterThanOrEqualTo(0.97);
        }
    }

    @Test
    void misconceptions_of_natural_answers_are_heard() throws IOException, JsonFault {
        Score claims = new Score();
        for (Row row : rows()) {
            if (row.isNatural()) {
                Set<String> stated = row.labelled("claims");
                stated.retainAll(row.labelled("forbidden"));
                Set<String> heard = row.marked().said().stream()
                        .map(Misconception::id)
                        .collect(Collectors.toCollection(TreeSet::new));
                // Those that the question got later are not among the labels.
                heard.retainAll(row.labelled("forbidden"));
                heard.removeAll(row.labelled("maybeclaims"));
                claims.add(stated, heard, row.question().id() + ": " + row.text());
            }
        }
        System.out.println("labelled, misconceptions " + claims);
        assertThat(claims.precision()).isGreaterThanOrEqualTo(0.97);
        assertThat(claims.recall()).isGreaterThanOrEqualTo(0.9);
    }

    @Test
    void an_answer_that_leaves_out_a_point_does_not_pass() throws IOException, JsonFault {
        List<String> natural = new ArrayList<>();
        List<String> adversarial = new ArrayList<>();
        for (Row row : rows()) {
            if (!row.mayBeComplete() && row.passes()) {
                (row.isNatural() ? natural : adversarial).add(row.question().id() + ": " + row.text());
            }
        }
        assertThat(natural).isEmpty();
        assertThat(adversarial).hasSizeLessThanOrEqualTo(1);
    }

    private static Set<String> ids(MarkedAnswer marked) {
        return marked.found().stream().map(Point::id).collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<Row> rows() throws IOException, JsonFault {
        List<Row> rows = new ArrayList<>();
        try (InputStream in = LabelledAnswersTest.class.getResourceAsStream("/rubric/labelled.jsonl")) {
            for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList()) {
                row(JsonReader.read(line).asMembers().orElseThrow()).ifPresent(rows::add);
            }
        }
        assertThat(rows).hasSizeGreaterThan(140);
        return rows;
    }

    /** Empty where the question is no longer shipped. */
    private static Optional<Row> row(Map<String, JsonValue> labels) {
        return SHIPPED.question(text(labels, "quiz") + "/" + text(labels, "question"))
                .flatMap(Question::asFreeAnswer)
                .map(question ->
                        new Row(text(labels, "lang"), text(labels, "kind"), text(labels, "text"), question, labels));
    }

    private static String text(Map<String, JsonValue> labels, String key) {
        return labels.get(key).asText().orElseThrow();
    }
}

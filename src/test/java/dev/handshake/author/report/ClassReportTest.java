package dev.handshake.author.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import dev.handshake.Golden;
import dev.handshake.author.report.AnswerCounts.Count;
import dev.handshake.author.report.Discrimination.Score;
import dev.handshake.author.report.ItemAnalysis.Item;
import dev.handshake.author.report.ReportText.Form;
import dev.handshake.content.library.Library;
import dev.handshake.lesson.Catalog;
import dev.handshake.lesson.Course;
import dev.handshake.lesson.Lang;
import dev.handshake.lesson.Lesson;
import dev.handshake.lesson.MatchTerms;
import dev.handshake.lesson.Misconception;
import dev.handshake.lesson.Text;
import dev.handshake.memory.Attempt;
import dev.handshake.memory.Confidence;
import dev.handshake.tutor.model.Statistics.Share;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The figures of small classes, each of which can be counted on the fingers. */
class ClassReportTest {
    private static final Course.Place TIME_WAIT = new Course.Place(Optional.of("time-wait"), List.of(), false);
    private static final Instant MONDAY = Instant.parse("2026-11-16T09:00:00Z");
    private static final Catalog CATALOG = catalog();
    private static final Course COURSE = course();

    /** Right at everything. */
    private static final Learner MINJI = learner(
            "민지",
            Set.of(),
            answer("kinds/who", "choice", "1", true, 10, ""),
            answer("kinds/after-fin", "choices", "1,2", true, 20, ""),
            answer("kinds/leftover", "true-false", "false:1", true, 8, ""),
            answer("kinds/client-after-ack", "state", "FIN_WAIT_2", true, 5, ""));

    /** Wrong at everything but the order; the second answer to who is right, and no first try. */
    private static final Learner JUNHO = learner(
            "준호",
            Set.of(),
            answer("kinds/who", "choice", "2", false, 20, "M28"),
            answer("kinds/after-fin", "choices", "1", false, 30, ""),
            answer("kinds/leftover", "true-false", "true:2", false, 12, "M32"),
            answer("kinds/client-after-ack", "state", "CLOSED", false, 9, ""),
            answer("kinds/close-order", "order", "1,2,3,4", true, 40, ""),
            answer("kinds/who", "choice", "1", true, 3, ""));

    /** With a name that would like to be a formula, a cell and a tag. */
    private static final Learner SAM = learner(
            "=1+1|<b>Sam",
            Set.of(),
            answer("kinds/who", "choice", "3", false, 30, ""),
            answer("kinds/after-fin", "choices", "", false, 2, ""),
            answer("kinds/leftover", "true-false", "false:2", false, 11, ""),
            answer("kinds/client-after-ack", "state", "FIN_WAIT_2", true, 7, ""));

    private static final List<Learner> CLASS = List.of(MINJI, JUNHO, SAM);

    private static Catalog catalog() {
        Catalog kinds = Library.quizzes(List.of(Path.of("src/test/resources/view/content")))
                .catalog();
        Map<String, Misconception> named = new LinkedHashMap<>();
        named.put("M28", named("M28", "TIME_WAIT는 언제나 클라이언트에 남는다.", "TIME_WAIT is always left on the client."));
        named.put("M32", named("M32", "TIME_WAIT는 남은 데이터를 기다린다.", "TIME_WAIT waits for leftover data."));
        return new Catalog(List.of(kinds.quiz("kinds").orElseThrow()), named, kinds.notions());
    }

    private static Misconception named(String id, String ko, String en) {
        return new Misconception(id, new Text(ko, en), Text.same(""), "", new MatchTerms(List.of(), List.of()));
    }

    /** One lesson that names M28. */
    private static Course course() {
        Lesson shipped = Library.shipped().lesson("three-way").orElseThrow();
        Lesson lesson = new Lesson(
                new Lesson.Head(
                        "time-wait",
                        "time-wait",
                        Text.same("TIME_WAIT"),
                        new Lesson.Audience(shipped.level(), 5, List.of()),
                        List.of("M28")),
                shipped.ends(),
                shipped.steps());
        Course.Station station = new Course.Station("time-wait", Text.same("S"), TIME_WAIT, List.of(lesson));
        return new Course(
                List.of(new Course.Track(Text.same("T"), List.of(station))),
                Library.shipped().topics());
    }

    private static Learner learner(String name, Set<String> finished, Attempt... answers) {
        List<Attempt> all = new ArrayList<>();
        for (Attempt a : answers) {
            Instant at = MONDAY.plusSeconds(60L * all.size());
            all.add(new Attempt(a.subject(), a.words(), a.marks(), a.effort(), at));
        }
        return new Learner(name, all, finished);
    }

    private static Attempt answer(String item, String kind, String words, boolean right, int seconds, String belief) {
        List<String> beliefs = belief.isEmpty() ? List.of() : List.of(belief);
        return new Attempt(
                new Attempt.Subject(item, kind, "ko", Optional.empty()),
                words,
                new Attempt.Marks(right, words.isEmpty(), "", List.of(), beliefs),
                new Attempt.Effort(0, Confidence.UNASKED, seconds * 1_000L),
                Instant.EPOCH);
    }

    private static ClassReport report(List<Learner> learners, Instant asOf) {
        return ClassReport.of(learners, COURSE, CATALOG, asOf, ZoneOffset.UTC);
    }

    private static Item item(List<Learner> learners, String id) {
        return report(learners, MONDAY).items().stream()
                .filter(i -> i.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void only_the_first_answer_counts_and_a_skip_is_none() {
        assertThat(report(CLASS, MONDAY).items())
                .extracting(
                        Item::id,
                        item -> item.figures().right(),
                        item -> item.figures().skipped(),
                        item -> item.figures().medianMillis())
                .containsExactly(
                        tuple("kinds/leftover", new Share(1, 3), 0, 11_000L),
                        tuple("kinds/who", new Share(1, 3), 0, 20_000L),
                        tuple("kinds/after-fin", new Share(1, 2), 1, 25_000L),
                        tuple("kinds/client-after-ack", new Share(2, 3), 0, 7_000L),
                        tuple("kinds/close-order", new Share(1, 1), 0, 40_000L));
    }

    @Test
    void each_option_is_counted_also_the_one_that_nobody_chose() {
        assertThat(item(CLASS, "kinds/who").counts())
                .extracting(Count::learners)
                .containsExactly(1, 1, 1);
        assertThat(item(CLASS, "kinds/after-fin").counts())
                .extracting(Count::learners)
                .containsExactly(2, 1, 0);
        assertThat(item(CLASS, "kinds/leftover").counts())
                .extracting(c -> c.text().en(), Count::right, Count::learners)
                .containsExactly(
                        tuple("true", false, 1),
                        tuple("false", true, 2),
                        tuple("The FIN has arrived, so no data can follow", true, 1),
                        tuple("Leftover data is received in CLOSED", false, 2));
        assertThat(item(CLASS, "kinds/client-after-ack").counts())
                .extracting(c -> c.text().en(), Count::right, Count::learners)
                .containsExactly(tuple("FIN_WAIT_2", true, 2), tuple("CLOSED", false, 1));
    }

    @Test
    void answers_that_no_version_of_the_file_can_explain_are_counted_and_break_nothing() {
        for (String words : List.of("9", "0", ":", "::", ",", "-1", "true", "99999999999", "1,1:2:3", "\u001b[2J")) {
            Learner odd = learner(
                    "odd",
                    Set.of(),
                    answer("kinds/who", "choice", words, false, 1, ""),
                    answer("kinds/leftover", "true-false", words, false, 1, ""),
                    answer("kinds/early-number", "spot-error", words, false, 1, ""),
                    answer("kinds/piling-up", "diagnose", words, false, 1, ""),
                    answer("gone/away", "choice", words, false, 1, ""));
            for (Form form : Form.values()) {
                assertThat(ReportText.of(report(List.of(odd), MONDAY), List.of(Part.values()), form, Lang.EN))
                        .as(words)
                        .doesNotContain("\u001b");
            }
        }
        Learner later = learner("later", Set.of(), answer("kinds/who", "choice", "4", false, 1, ""));
        assertThat(item(List.of(later), "kinds/who").counts())
                .extracting(Count::kind, Count::learners)
                .contains(tuple(AnswerCounts.Kind.GONE, 1));
    }

    @Test
    void a_misconception_is_as_widespread_as_those_who_met_it_showed_it() {
        assertThat(report(CLASS, MONDAY).misconceptions())
                .containsExactly(new Beliefs.Prevalence("M28", 1, 3, 1), new Beliefs.Prevalence("M32", 1, 3, 1));
    }

    @Test
    void whoever_avoids_it_three_times_in_a_row_holds_it_no_longer() {
        Attempt avoided = answer("kinds/who", "choice", "1", true, 3, "");
        Learner mended = learner(
                "mended", Set.of(), answer("kinds/who", "choice", "2", false, 20, "M28"), avoided, avoided, avoided);
        assertThat(report(List.of(mended, MINJI), MONDAY).misconceptions())
                .containsExactly(new Beliefs.Prevalence("M28", 1, 2, 0));
    }

    @Test
    void each_learner_is_told_the_weakest_topic_what_is_still_believed_and_where_to_study() {
        ClassReport report = report(CLASS, MONDAY);
        Needs.Need junho = report.needs().stream()
                .filter(n -> n.name().equals("준호"))
                .findFirst()
                .orElseThrow();
        assertThat(junho.effort().answers()).isEqualTo(6);
        assertThat(junho.effort().firsts()).isEqualTo(new Share(1, 5));
        assertThat(junho.weakest()).contains(new Needs.Weakness("closing", new Share(1, 3)));
        assertThat(junho.held()).containsExactly("M28", "M32");
        assertThat(junho.study().map(Lesson::id)).contains("time-wait");
        assertThat(junho.effort().overdue()).isZero();

        ClassReport aYearLater = report(CLASS, MONDAY.plusSeconds(365L * 86_400));
        assertThat(aYearLater.needs())
                .extracting(need -> need.effort().overdue())
                .containsExactlyInAnyOrder(4, 5, 3);
    }

    /**
     * Ten learners; five are right at the question. The shares of the rest are 1, 1, 1, 1, 0.5 for them and 0.5, 0, 0, 0, 0
     * for the others: both means are 0.5, the products of the deviations sum to 2, their squares to 2.5 and 2.
     */
    @Test
    void discrimination_is_the_correlation_with_the_rest() {
        List<Score> scores = new ArrayList<>();
        double[] rest = {1, 1, 1, 1, 0.5, 0.5, 0, 0, 0, 0};
        for (int i = 0; i < rest.length; i++) {
            scores.add(new Score(i < 5, rest[i]));
        }
        assertThat(Discrimination.correlation(scores).getAsDouble()).isEqualTo(2 / Math.sqrt(5), within(1e-12));
        assertThat(Discrimination.of(scores).value().getAsDouble()).isEqualTo(0.894427, within(1e-6));
        assertThat(Discrimination.of(scores.subList(0, 9)).value()).isEmpty();

        List<Score> upsideDown =
                scores.stream().map(s -> new Score(!s.right(), s.rest())).toList();
        assertThat(Discrimination.of(upsideDown).value().getAsDouble()).isEqualTo(-0.894427, within(1e-6));
    }

    @Test
    void without_any_difference_there_is_no_discrimination() {
        assertThat(Discrimination.correlation(List.of(new Score(true, 0.1), new Score(true, 0.9))))
                .isEmpty();
        assertThat(Discrimination.correlation(List.of(new Score(true, 0.7), new Score(false, 0.7))))
                .isEmpty();
        assertThat(Discrimination.of(List.of()).value()).isEmpty();
    }

    /** The same ten learners, answer by answer: the question itself is not among the rest. */
    @Test
    void the_rest_is_every_other_question_of_the_learner() {
        List<Learner> ten = IntStream.range(0, 10)
                .mapToObj(i -> learner(
                        "L" + i,
                        Set.of(),
                        answer("kinds/who", "choice", i < 5 ? "1" : "2", i < 5, 1, ""),
                        answer("x/a", "choice", "1", i < 6, 1, ""),
                        answer("x/b", "choice", "1", i < 4, 1, "")))
                .toList();
        Discrimination d = item(ten, "kinds/who").figures().discrimination();
        assertThat(d.learners()).isEqualTo(10);
        assertThat(d.value().getAsDouble()).isEqualTo(0.894427, within(1e-6));
    }

    @Test
    void the_median_of_an_even_number_is_the_mean_of_the_middle_two() {
        assertThat(ItemAnalysis.median(List.of())).isZero();
        assertThat(ItemAnalysis.median(List.of(5L))).isEqualTo(5);
        assertThat(ItemAnalysis.median(List.of(1L, 2L, 9L))).isEqualTo(2);
        assertThat(ItemAnalysis.median(List.of(1L, 2L, 4L, 90L))).isEqualTo(3);
    }

    @Test
    void a_cell_never_becomes_a_formula() {
        for (String bad : List.of("=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "  =1", "＝1", "|calc", "%0A")) {
            assertThat(CsvTableText.of(TableCell.strange(bad)).replaceFirst("^\"", ""))
                    .startsWith("'");
        }
        assertThat(CsvTableText.of(TableCell.number(-1))).isEqualTo("-1");
        assertThat(CsvTableText.of(TableCell.decimal(-0.25))).isEqualTo("-0.25");
        assertThat(CsvTableText.of(TableCell.strange("a, \"b\""))).isEqualTo("\"a, \"\"b\"\"\"");
    }

    @Test
    void the_class_as_lines_as_a_table_and_as_a_page() {
        ClassReport report = report(CLASS, Instant.parse("2026-11-20T12:00:00Z"));
        List<Part> all = List.of(Part.values());
        Golden.check("author/report/class.en.txt", ReportText.of(report, all, Form.TEXT, Lang.EN));
        Golden.check("author/report/class.ko.txt", ReportText.of(report, all, Form.TEXT, Lang.KO));
        Golden.check("author/report/class.ko.md", ReportText.of(report, all, Form.MD, Lang.KO));
        Golden.check("author/report/class.en.csv", ReportText.of(report, all, Form.CSV, Lang.EN));
    }
}

package dev.handshake.view.question;

import static org.assertj.core.api.Assertions.assertThat;

import dev.handshake.content.library.Library;
import dev.handshake.lesson.Catalog;
import dev.handshake.lesson.Lang;
import dev.handshake.lesson.Point;
import dev.handshake.lesson.Question;
import dev.handshake.lesson.Text;
import dev.handshake.lesson.judge.Grader;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The reason of every follow-up of the course: it names what was left out, and gives away neither that nor what is asked. */
class FollowUpReasonsTest {
    private static final Catalog CATALOG = Library.shippedQuizzes();

    private record Link(Question.FreeAnswer from, Point point, Question.FreeAnswer to) {
        Text reason() {
            return SittingWords.leftOut(point.topic().orElseThrow());
        }
    }

    private static List<Link> links() {
        return CATALOG.questions().stream()
                .flatMap(question -> question.asFreeAnswer().stream())
                .flatMap(from -> from.points().stream()
                        .filter(point -> !point.missing().isEmpty())
                        .map(point -> new Link(
                                from,
                                point,
                                CATALOG.question(point.missing())
                                        .flatMap(Question::asFreeAnswer)
                                        .orElseThrow())))
                .toList();
    }

    @Test
    void there_are_links() {
        assertThat(links()).hasSizeGreaterThan(60);
    }

    @TestFactory
    Stream<DynamicTest> every_reason_names_its_topic_and_not_the_answer() {
        return links().stream()
                .map(link -> DynamicTest.dynamicTest(
                        link.from().id() + " " + link.point().id(), () -> check(link)));
    }

    private static void check(Link link) {
        assertThat(link.point().topic()).isPresent();
        Text reason = link.reason();
        assertThat(reason.ko()).matches(".*[이가] 빠져서 묻습니다\\.").doesNotContain("(");
        assertThat(reason.en()).startsWith("You did not mention ").endsWith(".");
        for (Lang lang : Lang.values()) {
            String topic = link.point().topic().orElseThrow().in(lang);
            assertThat(squeezed(link.point().says().in(lang))).doesNotContain(squeezed(topic));
            assertThat(missing(link.to(), topic)).as("left to answer").isNotEmpty();
        }
    }

    /** The points that must be there and that these words do not say. */
    private static List<Point> missing(Question.FreeAnswer question, String words) {
        return Grader.mark(question, words, CATALOG).missing().stream()
                .filter(Point::must)
                .toList();
    }

    private static String squeezed(String text) {
        return text.replaceAll("\\s+", "");
    }
}

package dev.handshake.content;

import static org.assertj.core.api.Assertions.assertThat;

import dev.handshake.content.library.Library;
import dev.handshake.lesson.Option;
import dev.handshake.lesson.Question;
import dev.handshake.lesson.Quiz;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Nobody answers the shipped questions well by their form: statements are true about as often as false, places vary. */
class ShippedBalanceTest {
    private static final List<Quiz> QUIZZES = Library.shippedQuizzes().quizzes();

    private static List<Question.TrueFalse> statements(Quiz quiz) {
        return quiz.questions().stream()
                .filter(Question.TrueFalse.class::isInstance)
                .map(Question.TrueFalse.class::cast)
                .toList();
    }

    private static double trueOf(List<Question.TrueFalse> statements) {
        return statements.stream().filter(Question.TrueFalse::isTrue).count() / (double) statements.size();
    }

    @Test
    void statementsAreTrueAboutAsOftenAsFalse() {
        List<Question.TrueFalse> all =
                QUIZZES.stream().flatMap(quiz -> statements(quiz).stream()).toList();
        assertThat(all).hasSizeGreaterThan(60);
        assertThat(trueOf(all)).isBetween(0.4, 0.6);
        QUIZZES.stream()
                .filter(quiz -> statements(quiz).size() >= 6)
                .forEach(quiz ->
                        assertThat(trueOf(statements(quiz))).as(quiz.id()).isBetween(0.35, 0.65));
    }

    @Test
    void theRightOptionStandsAnywhereWhereOptionsKeepTheirOrder() {
        Map<Integer, Long> places = QUIZZES.stream()
                .flatMap(quiz -> quiz.questions().stream())
                .filter(Question.Choice.class::isInstance)
                .map(Question.Choice.class::cast)
                .filter(Question.Choice::fixedOrder)
                .collect(Collectors.groupingBy(ShippedBalanceTest::place, Collectors.counting()));
        long all = places.values().stream().mapToLong(Long::longValue).sum();
        assertThat(places.keySet()).containsExactlyInAnyOrder(0, 1, 2, 3);
        assertThat(places.values()).allSatisfy(count -> assertThat(count).isBetween(2L, all * 2 / 5));
    }

    private static int place(Question.Choice choice) {
        List<Option> options = choice.options();
        return IntStream.range(0, options.size())
                .filter(i -> options.get(i).right())
                .findFirst()
                .orElseThrow();
    }
}

package dev.handshake.lesson.rubric;

import static org.assertj.core.api.Assertions.assertThat;

import dev.handshake.content.library.Library;
import dev.handshake.lesson.Catalog;
import dev.handshake.lesson.Lang;
import dev.handshake.lesson.Misconception;
import dev.handshake.lesson.Point;
import dev.handshake.lesson.Question;
import dev.handshake.lesson.judge.Grader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * What holds of the marking of every shipped question in free text, in both languages: its model answer is complete, and neither
 * exchanged terms, nor a denial, nor the question itself earn anything.
 */
@Tag("slow")
class EveryQuestionTest {
    private static final Catalog SHIPPED = Library.shippedQuizzes();

    private static final List<Question.FreeAnswer> ALL = SHIPPED.questions().stream()
            .filter(Question.FreeAnswer.class::isInstance)
            .map(Question.FreeAnswer.class::cast)
            .toList();

    /** Terms that turn a statement into its opposite where they are exchanged. */
    private static final String[][] EXCHANGED = {
        {"클라이언트", "서버"},
        {"client", "server"},
        {"Client", "Server"},
        {"FIN", "RST"},
        {"TIME_WAIT", "CLOSE_WAIT"},
        {"Recv-Q", "Send-Q"},
        {"SYN_SENT", "SYN_RECEIVED"},
        {"FIN_WAIT_1", "LAST_ACK"},
        {"먼저", "나중에"},
        {"first", "last"},
        {"before", "after"},
        {"UDP", "TCP"},
    };

    private static final Map<String, String> OPPOSITES = opposites();
    private static final Pattern TERM = Pattern.compile(OPPOSITES.keySet().stream()
            .sorted((a, b) -> b.length() - a.length())
            .map(term -> term.charAt(0) < 128 ? "(?<![A-Za-z_])" + Pattern.quote(term) + "(?![A-Za-z_])" : term)
            .collect(Collectors.joining("|")));

    @Test
    void every_model_answer_is_complete() {
        assertThat(failing((question, lang) ->
                        mark(question, question.model().in(lang)).complete()))
                .isEmpty();
    }

    /** An answer with opposed terms exchanged is complete in at most three of a hundred. */
    @Test
    void a_model_answer_with_opposed_terms_exchanged_is_not_complete() {
        int exchanged = 0;
        List<String> complete = new ArrayList<>();
        for (Question.FreeAnswer question : ALL) {
            for (Lang lang : Lang.values()) {
                String model = question.model().in(lang);
                String turned = exchanged(model);
                exchanged += turned.equals(model) ? 0 : 1;
                if (!turned.equals(model) && mark(question, turned).complete()) {
                    complete.add(question.id() + " " + lang + ": " + turned);
                }
            }
        }
        assertThat(exchanged).isGreaterThan(300);
        assertThat(complete).hasSizeLessThanOrEqualTo(exchanged * 3 / 100);
    }

    /** At most one of a hundred in each language. */
    @Test
    void a_point_that_is_denied_is_not_ticked() {
        for (Lang lang : Lang.values()) {
            int points = 0;
            List<String> ticked = new ArrayList<>();
            for (Question.FreeAnswer question : ALL) {
                for (Point point : question.points()) {
                    points++;
                    String denied = denied(point.says().in(lang), lang);
                    if (mark(question, denied).found().contains(point)) {
                        ticked.add(question.id() + ": " + denied);
                    }
                }
            }
            assertThat(ticked).as(lang + ", of " + points).hasSizeLessThanOrEqualTo(points / 100);
        }
    }

    @Test
    void the_question_typed_back_earns_nothing_and_is_charged_with_nothing() {
        assertThat(failing((question, lang) -> {
                    MarkedAnswer marked =
                            mark(question, question.head().prompt().in(lang));
                    return marked.found().isEmpty() && marked.said().isEmpty() && !marked.complete();
                }))
                .isEmpty();
    }

    @Test
    void a_misconception_is_heard_where_it_is_claimed_and_not_where_it_is_denied() {
        assertThat(failing((question, lang) -> question.forbidden().stream()
                        .map(id -> SHIPPED.misconception(id).orElseThrow())
                        .allMatch(error -> isHeard(question, error.claim().in(lang), error)
                                && !isHeard(question, denied(error.claim().in(lang), lang), error))))
                .isEmpty();
    }

    private static boolean isHeard(Question.FreeAnswer question, String answer, Misconception error) {
        return mark(question, answer).said().contains(error);
    }

    private static List<String> failing(BiPredicate<Question.FreeAnswer, Lang> holds) {
        List<String> failing = new ArrayList<>();
        for (Question.FreeAnswer question : ALL) {
            for (Lang lang : Lang.values()) {
                if (!holds.test(question, lang)) {
                    failing.add(question.id() + " " + lang);
                }
            }
        }
        assertThat(ALL).hasSizeGreaterThan(180);
        return failing;
    }

    private static String denied(String statement, Lang lang) {
        String bare = statement.replaceAll("[.]$", "");
        return switch (lang) {
            case KO -> bare + "는 것은 사실이 아닙니다.";
            case EN -> "It is not true that " + bare + ".";
        };
    }

    private static String exchanged(String text) {
        return TERM.matcher(text).replaceAll(term -> Matcher.quoteReplacement(OPPOSITES.get(term.group())));
    }

    private static Map<String, String> opposites() {
        Map<String, String> opposites = new HashMap<>();
        for (String[] pair : EXCHANGED) {
            opposites.put(pair[0], pair[1]);
            opposites.put(pair[1], pair[0]);
        }
        return opposites;
    }

    private static MarkedAnswer mark(Question.FreeAnswer question, String answer) {
        return Grader.mark(question, answer, SHIPPED);
    }
}

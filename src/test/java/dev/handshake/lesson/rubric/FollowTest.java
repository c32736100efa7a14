package dev.handshake.lesson.rubric;

import static org.assertj.core.api.Assertions.assertThat;

import dev.handshake.content.library.Library;
import dev.handshake.lesson.Misconception;
import dev.handshake.lesson.Point;
import dev.handshake.lesson.Text;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Which follow-up comes next, and why. */
class FollowTest {
    private static final Point LOST = point("lost", true, "유실", "why-last-ack");
    private static final Point OLD = point("old", true, "지연", "why-old");
    private static final Point EXTRA = point("extra", false, "2MSL", "why-2msl");
    private static final Misconception M32 =
            new Misconception("M32", Text.same("c"), Text.same("r"), "", AnswerTable.terms("남은 데이터", "leftover data"));
    private static final List<String> DEEPER = List.of("who-waits", "how-long");

    @Test
    void the_first_missed_must_point_has_the_word() {
        MarkedAnswer marked = mark("남은 데이터를 기다립니다");
        assertThat(next(marked, Set.of())).contains(new Follow("why-last-ack", new Follow.LeftOut(LOST)));
        assertThat(next(marked, Set.of("why-last-ack"))).contains(new Follow("why-old", new Follow.LeftOut(OLD)));
    }

    @Test
    void then_a_misconception_then_the_next_deeper() {
        MarkedAnswer marked = mark("ACK 유실과 지연 때문이고 남은 데이터를 기다립니다");
        assertThat(next(marked, Set.of())).contains(new Follow("why-m32", new Follow.Believed(M32)));
        assertThat(next(marked, Set.of("why-m32"))).contains(new Follow("who-waits", new Follow.Deeper()));
        assertThat(next(marked, Set.of("why-m32", "who-waits"))).contains(new Follow("how-long", new Follow.Deeper()));
        assertThat(next(marked, Set.of("why-m32", "who-waits", "how-long"))).isEmpty();
    }

    @Test
    void a_misconception_without_a_question_is_passed_over() {
        MarkedAnswer marked = mark("유실과 지연, 남은 데이터를 기다립니다");
        assertThat(Follow.next(marked, DEEPER, Set.of())).contains(new Follow("who-waits", new Follow.Deeper()));
    }

    private static Optional<Follow> next(MarkedAnswer marked, Set<String> asked) {
        return Follow.next(marked, DEEPER, Map.of("M32", "why-m32"), asked);
    }

    private static MarkedAnswer mark(String answer) {
        return new Rubric(
                        List.of(LOST, OLD, EXTRA),
                        List.of(M32),
                        Text.same(""),
                        Text.same(""),
                        Library.shippedQuizzes().notions())
                .mark(answer);
    }

    private static Point point(String id, boolean must, String term, String missing) {
        return new Point(id, must, Text.same(id), AnswerTable.terms(term, term), missing);
    }
}

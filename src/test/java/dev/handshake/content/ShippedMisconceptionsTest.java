package dev.handshake.content;

import static org.assertj.core.api.Assertions.assertThat;

import dev.handshake.content.library.Library;
import dev.handshake.lesson.Lang;
import dev.handshake.lesson.Misconception;
import dev.handshake.lesson.Text;
import dev.handshake.lesson.rubric.Rubric;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The shipped misconceptions are heard in their own words, and never in what refutes one of them. */
class ShippedMisconceptionsTest {
    private static final List<Misconception> ALL =
            List.copyOf(Library.shippedQuizzes().misconceptions().values());
    private static final Rubric RUBRIC = new Rubric(
            List.of(),
            ALL,
            Text.same(""),
            Text.same(""),
            Library.shippedQuizzes().notions());

    @Test
    void a_claim_is_heard_in_its_own_words() {
        List<String> deaf = new ArrayList<>();
        for (Misconception each : ALL) {
            for (Lang lang : Lang.values()) {
                String claim = each.claim().in(lang);
                if (!RUBRIC.mark(claim).said().contains(each)) {
                    deaf.add(each.id() + ": " + claim);
                }
            }
        }
        assertThat(deaf).isEmpty();
    }

    @Test
    void a_refutation_says_no_misconception() {
        List<String> heard = new ArrayList<>();
        for (Misconception each : ALL) {
            for (Lang lang : Lang.values()) {
                String truth = each.refutation().in(lang);
                RUBRIC.mark(truth).said().forEach(said -> heard.add(said.id() + " in: " + truth));
            }
        }
        assertThat(heard).isEmpty();
    }
}

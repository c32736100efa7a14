package dev.handshake.content;

import static org.assertj.core.api.Assertions.assertThat;

import dev.handshake.content.library.Library;
import dev.handshake.lesson.Question;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Every claim of the notes that this project grew from is taught, and every wrong or incomplete one is a drill. */
class ClaimsTest {
    private static final Set<String> LESSONS =
            Library.shipped().lessons().stream().map(l -> l.id()).collect(Collectors.toSet());
    private static final Set<String> QUESTIONS =
            Library.shippedQuizzes().questions().stream().map(Question::id).collect(Collectors.toSet());

    @Test
    void all_of_them_are_in_the_table_once() {
        assertThat(Claim.all().stream().map(Claim::number))
                .containsExactlyElementsOf(IntStream.rangeClosed(1, 107).boxed().toList());
        assertThat(Claim.all().stream().filter(c -> c.mark() == Claim.Mark.OK)).hasSize(52);
        assertThat(Claim.all().stream().filter(c -> c.mark() == Claim.Mark.INC)).hasSize(37);
        assertThat(Claim.all().stream().filter(c -> c.mark() == Claim.Mark.WRONG))
                .hasSize(18);
    }

    @Test
    void what_the_table_names_is_there() {
        for (Claim claim : Claim.all()) {
            assertThat(LESSONS).as(claim.toString()).containsAll(claim.lessons());
            assertThat(QUESTIONS).as(claim.toString()).containsAll(claim.questions());
            assertThat(claim.lessons().size() + claim.questions().size())
                    .as(claim.toString())
                    .isPositive();
        }
    }

    @Test
    void the_learner_finds_the_error_of_every_wrong_or_incomplete_one() {
        List<Claim> without = Claim.all().stream()
                .filter(c -> c.mark() != Claim.Mark.OK)
                .filter(c -> c.questions().isEmpty())
                .toList();
        assertThat(without).isEmpty();
    }
}

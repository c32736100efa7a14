package dev.handshake.lesson.judge;

import static org.assertj.core.api.Assertions.assertThat;

import dev.handshake.content.library.Library;
import dev.handshake.lesson.Lesson;
import dev.handshake.lesson.Stop;
import dev.handshake.lesson.Walk;
import dev.handshake.tcp.State;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What is said to a mistake holds for every question in which it is made. */
class MistakeTest {
    private static Stream<Mistake> named() {
        return Arrays.stream(Mistake.values()).filter(s -> s != Mistake.NONE);
    }

    @Test
    void a_slip_names_no_sequence_number() {
        assertThat(named()).allSatisfy(slip -> {
            assertThat(slip.sentence().ko()).doesNotContainPattern("\\d{3}|=");
            assertThat(slip.sentence().en()).doesNotContainPattern("\\d{3}|=");
        });
    }

    @Test
    void it_is_one_or_two_sentences_and_the_first_stands_alone() {
        assertThat(named()).allSatisfy(slip -> {
            assertThat(slip.sentence().ko().split("다\\.( |$)")).hasSizeLessThanOrEqualTo(2);
            assertThat(slip.sentence().ko()).endsWith("다.").doesNotStartWith("그");
            assertThat(slip.sentence().en()).endsWith(".").doesNotStartWith("That ");
        });
    }

    @Test
    void every_state_can_be_misread() {
        assertThat(Arrays.stream(State.values()).map(Mistake::misread))
                .doesNotHaveDuplicates()
                .allSatisfy(slip ->
                        assertThat(slip.sentence().en()).contains(slip.name().replace("_MISREAD", "")));
    }

    @Test
    void wrong_choices_of_the_shipped_lessons_never_fall_back_on_a_general_remark() {
        Set<Mistake> made = EnumSet.noneOf(Mistake.class);
        for (Lesson lesson : Library.shipped().lessons()) {
            for (Stop stop : Walk.of(lesson).stops()) {
                if (stop instanceof Stop.Question question) {
                    Choices.of(question, 7)
                            .forEach(
                                    c -> made.add(EngineJudge.judge(question, c).slip()));
                }
            }
        }
        assertThat(made).doesNotContain(Mistake.WRONG_FLAGS, Mistake.WRONG_SEQ).hasSizeGreaterThan(20);
    }
}

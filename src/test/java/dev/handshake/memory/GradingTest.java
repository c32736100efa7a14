package dev.handshake.memory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GradingTest {
    @ParameterizedTest
    @CsvSource({
        "wrong, 0, 2,     SURE,    AGAIN",
        "wrong, 0, 20,    GUESS,   AGAIN",
        "wrong, 2, 20,    UNASKED, AGAIN",
        "right, 1, 2,     SURE,    HARD",
        "right, 2, 20,    MAYBE,   HARD",
        "right, 0, 45.001, SURE,   HARD",
        "right, 0, 45,    SURE,    GOOD",
        "right, 0, 8.001, SURE,    GOOD",
        "right, 0, 8,     SURE,    EASY",
        "right, 0, 2,     MAYBE,   GOOD",
        "right, 0, 2,     GUESS,   GOOD",
        "right, 0, 2,     UNASKED, GOOD",
    })
    void a_picked_answer(String verdict, int hints, double seconds, Confidence confidence, Grade grade) {
        Duration time = Duration.ofMillis(Math.round(seconds * 1000));
        assertThat(Grading.PICKED.of(new AnswerSignals(verdict.equals("right"), hints, time, confidence)))
                .isEqualTo(grade);
    }

    @Test
    void half_a_minute_is_fast_for_sentences_only() {
        AnswerSignals sure = new AnswerSignals(true, 0, Duration.ofSeconds(30), Confidence.SURE);
        assertThat(Grading.PICKED.of(sure)).isEqualTo(Grade.GOOD);
        assertThat(Grading.WORKED_OUT.of(sure)).isEqualTo(Grade.GOOD);
        assertThat(Grading.WRITTEN.of(sure)).isEqualTo(Grade.EASY);
    }

    @Test
    void nonsense_is_refused() {
        Duration second = Duration.ofSeconds(1);
        assertThatIllegalArgumentException().isThrownBy(() -> new Grading(second, second));
        assertThatIllegalArgumentException().isThrownBy(() -> new Grading(second.negated(), second));
        assertThatIllegalArgumentException().isThrownBy(() -> new AnswerSignals(true, -1, second, Confidence.SURE));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new AnswerSignals(true, 0, second.negated(), Confidence.SURE));
    }
}

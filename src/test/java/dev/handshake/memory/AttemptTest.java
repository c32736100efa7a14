package dev.handshake.memory;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is read off an answer that was given. */
class AttemptTest {
    private static final Attempt.Because BECAUSE =
            new Attempt.Because("time-wait/who", Attempt.Because.Kind.LEFT_OUT, "lost");
    private static final Attempt.Marks MARKS =
            new Attempt.Marks(false, false, "WRONG_FLAGS", List.of("lost"), List.of("M32"));

    private static Attempt to(String item) {
        return new Attempt(
                new Attempt.Subject(item, "answer", "ko", Optional.of(BECAUSE)),
                "words",
                MARKS,
                new Attempt.Effort(2, Confidence.MAYBE, 61_000),
                Instant.parse("2026-11-20T12:00:00.007Z"));
    }

    @Test
    void it_says_what_it_is_made_of() {
        Attempt attempt = to("time-wait/why");
        assertThat(attempt.item()).isEqualTo("time-wait/why");
        assertThat(attempt.kind()).isEqualTo("answer");
        assertThat(attempt.because()).contains(BECAUSE);
        assertThat(attempt.right()).isFalse();
        assertThat(attempt.skipped()).isFalse();
        assertThat(attempt.slip()).isEqualTo("WRONG_FLAGS");
        assertThat(attempt.missed()).containsExactly("lost");
        assertThat(attempt.misconceptions()).containsExactly("M32");
        assertThat(attempt.hints()).isEqualTo(2);
        assertThat(attempt.confidence()).isEqualTo(Confidence.MAYBE);
        assertThat(attempt.millis()).isEqualTo(61_000);
        assertThat(attempt.atMillis()).isEqualTo(1_795_176_000_007L);
    }

    @Test
    void a_correction_keeps_the_kind_of_mistake() {
        Attempt.Marks corrected = MARKS.corrected(true, List.of(), List.of("M34"));
        assertThat(corrected).isEqualTo(new Attempt.Marks(true, false, "WRONG_FLAGS", List.of(), List.of("M34")));
        assertThat(to("q/a").marked(corrected).right()).isTrue();
        assertThat(to("q/a").marked(corrected).marked(MARKS)).isEqualTo(to("q/a"));
        assertThat(to("q/a").marked(Attempt.Marks.SKIPPED).skipped()).isTrue();
        assertThat(Attempt.Marks.of(true, List.of("a"), List.of("b")))
                .isEqualTo(new Attempt.Marks(true, false, "", List.of("a"), List.of("b")));
    }

    @Test
    void a_stop_of_a_lesson_is_an_item() {
        assertThat(Attempt.itemOf("three-way", 0)).isEqualTo("lesson/three-way#0");
        Attempt attempt = to(Attempt.itemOf("three-way", 12));
        assertThat(attempt.isOfLesson()).isTrue();
        assertThat(attempt.lesson()).isEqualTo("three-way");
        assertThat(attempt.stop()).isEqualTo(12);
    }

    @ParameterizedTest
    @ValueSource(strings = {"time-wait/why", "lesson/why", "time-wait/why#2", "#lesson/"})
    void a_question_of_a_quiz_is_none(String item) {
        assertThat(to(item).isOfLesson()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"LEFT_OUT, left-out", "BELIEVED, believed", "DEEPER, deeper"})
    void what_led_to_it_is_stored_as_a_word(Attempt.Because.Kind kind, String word) {
        assertThat(kind.word()).isEqualTo(word);
        assertThat(Attempt.Because.Kind.ofWord(word)).contains(kind);
        assertThat(Attempt.Because.Kind.ofWord(word + "s")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"UNASKED, ''", "GUESS, guess", "MAYBE, maybe", "SURE, sure"})
    void confidence_is_stored_as_a_word(Confidence confidence, String word) {
        assertThat(confidence.word()).isEqualTo(word);
        assertThat(Confidence.ofWord(word)).isEqualTo(confidence);
        assertThat(Confidence.ofWord(word + "!")).isEqualTo(Confidence.UNASKED);
    }
}

package dev.handshake.progress;

import static org.assertj.core.api.Assertions.assertThat;

import dev.handshake.lesson.Level;
import dev.handshake.tutor.model.Purpose;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a sitting is for, as its row names it. */
class PurposeTextTest {
    private static Purpose interview(Optional<String> topic, Optional<Level> level) {
        return new Purpose.OfInterview(15, 6, topic, level, 42);
    }

    @TestFactory
    Stream<DynamicTest> a_purpose_is_written_and_read() {
        Map<String, Purpose> purposes = Map.of(
                "quiz:opening", new Purpose.OfQuiz("opening"),
                "review", new Purpose.OfReview(),
                "follow-ups", new Purpose.OfFollowUps(),
                "interview:15:6", interview(Optional.empty(), Optional.empty()),
                "interview:15:6:time-wait", interview(Optional.of("time-wait"), Optional.empty()),
                "interview:15:6::senior", interview(Optional.empty(), Optional.of(Level.SENIOR)),
                "interview:15:6:reset:junior", interview(Optional.of("reset"), Optional.of(Level.JUNIOR)));
        return purposes.entrySet().stream()
                .map(entry -> DynamicTest.dynamicTest(entry.getKey(), () -> {
                    assertThat(PurposeText.of(entry.getValue())).contains(entry.getKey());
                    assertThat(PurposeText.read(entry.getKey(), 42)).contains(entry.getValue());
                    assertThat(SittingRow.isPurpose(entry.getKey())).isTrue();
                }));
    }

    @Test
    void only_an_interview_is_drawn_from_a_seed() {
        assertThat(PurposeText.seed(interview(Optional.empty(), Optional.empty())))
                .isEqualTo(42);
        assertThat(PurposeText.seed(new Purpose.OfQuiz("opening"))).isZero();
        assertThat(PurposeText.seed(new Purpose.OfReview())).isZero();
        assertThat(PurposeText.seed(new Purpose.OfFollowUps())).isZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "exam", "reviews", "interview", "interview:0:6", "interview:15:6:a:b:c", "interview:x:6"})
    void words_of_a_later_version_are_passed_over(String text) {
        assertThat(PurposeText.read(text, 42)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"interview:15:6, interview", "interview:30:9:reset, interview", "review, review", "quiz:a, quiz:a"})
    void interviews_of_whatever_kind_share_a_name(String text, String kind) {
        assertThat(PurposeText.kind(text)).isEqualTo(kind);
    }

    @ParameterizedTest
    @ValueSource(strings = {"quiz:Öffnen", "", "quiz:a b"})
    void a_quiz_with_a_name_that_no_row_takes_is_not_kept(String text) {
        assertThat(SittingRow.isPurpose(text)).isFalse();
    }
}

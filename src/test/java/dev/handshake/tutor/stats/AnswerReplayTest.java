package dev.handshake.tutor.stats;

import static org.assertj.core.api.Assertions.assertThat;

import dev.handshake.content.library.Library;
import dev.handshake.lesson.Catalog;
import dev.handshake.lesson.Ends;
import dev.handshake.lesson.InterviewRole;
import dev.handshake.lesson.Level;
import dev.handshake.lesson.Option;
import dev.handshake.lesson.Question;
import dev.handshake.lesson.Quiz;
import dev.handshake.lesson.Scenario;
import dev.handshake.lesson.Step;
import dev.handshake.lesson.Text;
import dev.handshake.memory.Attempt;
import dev.handshake.memory.Confidence;
import dev.handshake.memory.Grade;
import dev.handshake.tcp.Event;
import dev.handshake.tcp.Side;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is left behind by answers that were given long ago. */
class AnswerReplayTest {
    private static final String ITEM = "q/one";

    /** The times are those that {@code memory.Grading} promises for picking, for working out and for writing. */
    @ParameterizedTest
    @CsvSource({
        "choice, 8, 45",
        "choices, 8, 45",
        "true-false, 8, 45",
        "state, 8, 45",
        "segment, 15, 90",
        "numbers, 15, 90",
        "order, 15, 90",
        "spot-error, 15, 90",
        "diagnose, 15, 90",
        "answer, 45, 240"
    })
    void how_long_an_answer_may_take_is_a_matter_of_its_kind(String kind, int fast, int slow) {
        assertThat(grade(kind, fast * 1_000)).isEqualTo(Grade.EASY);
        assertThat(grade(kind, fast * 1_000 + 1)).isEqualTo(Grade.GOOD);
        assertThat(grade(kind, slow * 1_000)).isEqualTo(Grade.GOOD);
        assertThat(grade(kind, slow * 1_000 + 1)).isEqualTo(Grade.HARD);
    }

    /** Of a right and sure answer of this kind after so many milliseconds. */
    private static Grade grade(String kind, int millis) {
        Attempt answer = new Attempt(
                new Attempt.Subject(ITEM, kind, "ko", Optional.empty()),
                "",
                Attempt.Marks.of(true, List.of(), List.of()),
                new Attempt.Effort(0, Confidence.SURE, millis),
                Instant.parse("2026-11-20T09:00:00Z"));
        return AnswerReplay.of(List.of(answer), catalog(kind))
                .histories()
                .get(ITEM)
                .reviews()
                .get(0)
                .grade();
    }

    private static Catalog catalog(String kind) {
        return new Catalog(
                List.of(new Quiz("q", Text.same("Quiz"), "opening", List.of(question(kind)))),
                Map.of(),
                Library.shippedQuizzes().notions());
    }

    /** A question of this kind. */
    private static Question question(String kind) {
        Question.Head head =
                new Question.Head(ITEM, "opening", Level.JUNIOR, List.of(), Text.same("One?"), List.of(Text.same("h")));
        List<Option> options = List.of(
                new Option(Text.same("yes"), true, Text.same("because"), ""),
                new Option(Text.same("no"), false, Text.same("because"), ""));
        Ends ends = Ends.established(100, 300);
        Scenario close = new Scenario(ends, List.of(new Step.Do(Side.CLIENT, Event.CLOSE, "close")));
        return Stream.of(
                        new Question.Choice(head, options, false),
                        new Question.Choices(head, options, false),
                        new Question.TrueFalse(head, true, "", options),
                        new Question.StateOf(head, close, Side.CLIENT),
                        new Question.SegmentFrom(head, close, Side.CLIENT),
                        new Question.NumbersFrom(head, close, Side.CLIENT),
                        new Question.Order(head, close),
                        new Question.SpotError(head, ends, List.of(), options),
                        new Question.Diagnose(head, "ss", options, Optional.empty()),
                        new Question.FreeAnswer(
                                head, new InterviewRole(true, 60, List.of()), Text.same("!"), List.of(), List.of()))
                .filter(question -> question.kind().word().equals(kind))
                .findFirst()
                .orElseThrow();
    }
}

package dev.handshake.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.handshake.memory.Attempt;
import dev.handshake.memory.Confidence;
import java.nio.file.Path;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What a row takes and what it refuses: it may come out of a file that somebody edited, and it is kept for ever. */
class RowTest {
    private static final Instant NOON = Instant.parse("2026-11-20T12:00:00Z");
    private static final Instant TOO_EARLY = Instant.parse("1969-12-31T23:59:59.999Z");
    private static final Instant TOO_LATE = Instant.parse("+10000-01-01T00:00:00Z");
    private static final String UID = "attempt-1";
    private static final Attempt.Subject SUBJECT = new Attempt.Subject("q/who", "choice", "ko", Optional.empty());
    private static final Attempt.Marks MARKS = Attempt.Marks.of(true, List.of(), List.of());
    private static final Attempt.Effort EFFORT = new Attempt.Effort(0, Confidence.SURE, 0);
    private static final SittingRow.Questions QUESTIONS = new SittingRow.Questions(List.of(), List.of());

    private static Row.OfAttempt attempt(Attempt.Subject subject, Attempt.Marks marks, Attempt.Effort effort) {
        return new Row.OfAttempt(UID, new Attempt(subject, "1", marks, effort, NOON));
    }

    private static Row.OfAttempt subject(String item, String kind, String lang) {
        return attempt(new Attempt.Subject(item, kind, lang, Optional.empty()), MARKS, EFFORT);
    }

    private static Row.OfAttempt marks(String slip, List<String> missed, List<String> misconceptions) {
        return attempt(SUBJECT, new Attempt.Marks(false, false, slip, missed, misconceptions), EFFORT);
    }

    private static Row.OfAttempt effort(int hints, long millis) {
        return attempt(SUBJECT, MARKS, new Attempt.Effort(hints, Confidence.SURE, millis));
    }

    private static Row.OfAttempt because(String parent, String what) {
        Attempt.Because because = new Attempt.Because(parent, Attempt.Because.Kind.DEEPER, what);
        return attempt(new Attempt.Subject("q/who", "choice", "ko", Optional.of(because)), MARKS, EFFORT);
    }

    private static Row.OfAttempt at(Instant at) {
        return new Row.OfAttempt(UID, new Attempt(SUBJECT, "1", MARKS, EFFORT, at));
    }

    private static Row.OfAmendment amendment(String uid, String of, Instant at) {
        return new Row.OfAmendment(uid, of, at, new Amendment.Undo());
    }

    private static InterviewRow interview(long millis, List<String> misconceptions, Instant at) {
        return new InterviewRow(
                at, millis, new InterviewRow.Questions(0, 0), new InterviewRow.Points(0, 0), misconceptions);
    }

    private static SittingRow sitting(String purpose, long spent, Instant at) {
        return new SittingRow(purpose, 0, QUESTIONS, spent, SittingRow.Open.FRESH, at);
    }

    private static Row.OfPlace place(Instant finished, Instant began) {
        return new Row.OfPlace(
                new LessonPlace("reset", 1, true, NOON), Optional.ofNullable(finished), Optional.ofNullable(began));
    }

    @TestFactory
    Stream<DynamicTest> what_it_refuses_is_named_with_its_field() {
        Map<String, ThrowingCallable> refused = new LinkedHashMap<>();
        ofAnswers(refused);
        ofTheRest(refused);
        return refused.entrySet().stream()
                .map(entry -> DynamicTest.dynamicTest(entry.getKey(), () -> assertThatIllegalArgumentException()
                        .isThrownBy(entry.getValue())
                        .withMessage(entry.getKey())));
    }

    private static void ofAnswers(Map<String, ThrowingCallable> refused) {
        refused.put("attempt: seven-7", () -> new Row.OfAttempt("seven-7", at(NOON).attempt()));
        refused.put("attempt: with blank", () -> new Row.OfAttempt("with blank", at(NOON).attempt()));
        refused.put("item: who", () -> subject("who", "choice", "ko"));
        refused.put("kind: Choice", () -> subject("q/who", "Choice", "ko"));
        refused.put("lang: KO", () -> subject("q/who", "choice", "KO"));
        refused.put("hints: -1", () -> effort(-1, 0));
        refused.put("millis: -1", () -> effort(0, -1));
        refused.put("slip: wrong flags", () -> marks("wrong flags", List.of(), List.of()));
        refused.put("missed: a,b", () -> marks("", List.of("a", "a,b"), List.of()));
        refused.put("misconception: a b", () -> marks("", List.of(), List.of("M32", "a b")));
        refused.put("because: who", () -> because("who", ""));
        refused.put("because: a b", () -> because("q/who", "a b"));
        refused.put("at: " + TOO_EARLY, () -> at(TOO_EARLY));
        refused.put("at: " + TOO_LATE, () -> at(TOO_LATE));
        refused.put("amendment: short", () -> amendment("short", UID, NOON));
        refused.put("of: short", () -> amendment("amend-01", "short", NOON));
        refused.put("missed: ?", () -> new Amendment.Correction(true, List.of("?"), List.of()));
        refused.put("misconceptions: ?", () -> new Amendment.Correction(true, List.of(), List.of("?")));
    }

    private static void ofTheRest(Map<String, ThrowingCallable> refused) {
        refused.put("interview: short", () -> new Row.OfInterview("short", interview(0, List.of(), NOON)));
        refused.put("millis: -2", () -> interview(-2, List.of(), NOON));
        refused.put("misconceptions: a b", () -> interview(0, List.of("a b"), NOON));
        refused.put("roots: -1", () -> new InterviewRow.Questions(-1, 0));
        refused.put("roots: 2", () -> new InterviewRow.Questions(2, 1));
        refused.put("said: -1", () -> new InterviewRow.Points(-1, 0));
        refused.put("said: 2", () -> new InterviewRow.Points(2, 1));
        refused.put("lesson: a b", () -> new LessonPlace("a b", 0, false, NOON));
        refused.put("lesson: a#b", () -> new Row.OfFinish("a#b", NOON));
        refused.put("stop: -1", () -> new LessonPlace("reset", -1, false, NOON));
        refused.put("stop: 1000000", () -> new LessonPlace("reset", 1_000_000, false, NOON));
        refused.put("setting: Lang", () -> new Row.OfSetting("Lang", "ko", NOON));
        refused.put("value: null", () -> new Row.OfSetting("lang", null, NOON));
        refused.put("learner: ", () -> new LearnerId(""));
        refused.put("learner: ../a", () -> new LearnerId("../a"));
        refused.put("sitting: Quiz", () -> sitting("Quiz", 0, NOON));
        refused.put("spent: -1", () -> sitting("review", -1, NOON));
        refused.put("item: a b", () -> new SittingRow.Asked("a b", Optional.empty()));
        refused.put("draft: 100001", () -> new SittingRow.Open("a".repeat(100_001), 0, 0));
        refused.put("hints: -2", () -> new SittingRow.Open("", -2, 0));
        refused.put("asking: -1", () -> new SittingRow.Open("", 0, -1));
    }

    @Test
    void no_time_before_1970_or_after_9999_is_kept() {
        for (Instant at : List.of(TOO_EARLY, TOO_LATE)) {
            for (ThrowingCallable row : List.<ThrowingCallable>of(
                    () -> amendment("amend-01", UID, at),
                    () -> interview(0, List.of(), at),
                    () -> new LessonPlace("reset", 0, false, at),
                    () -> new Row.OfFinish("reset", at),
                    () -> new Row.OfSetting("lang", "ko", at),
                    () -> sitting("review", 0, at),
                    () -> place(at, null),
                    () -> place(null, at))) {
                assertThatIllegalArgumentException().isThrownBy(row).withMessage("at: " + at);
            }
        }
    }

    @Test
    void the_edges_are_taken() {
        for (ThrowingCallable row : List.<ThrowingCallable>of(
                () -> at(Instant.EPOCH),
                () -> at(Instant.parse("9999-12-31T23:59:59.999Z")),
                () -> new Row.OfAttempt("12345678", at(NOON).attempt()),
                () -> new Row.OfAttempt("a".repeat(64), at(NOON).attempt()),
                () -> because("q/who", "lost"),
                () -> interview(0, List.of("M32"), NOON),
                () -> new InterviewRow.Questions(1, 1),
                () -> new InterviewRow.Points(1, 1),
                () -> new LessonPlace("reset", 999_999, false, NOON),
                () -> new SittingRow.Open("a".repeat(100_000), 0, 0),
                () -> new LearnerId("a".repeat(64)))) {
            assertThatCode(row).doesNotThrowAnyException();
        }
    }

    @Test
    void times_are_cut_to_milliseconds() {
        Instant fine = NOON.plusNanos(7_999_999);
        Instant cut = NOON.plusMillis(7);
        assertThat(at(fine).attempt().at()).isEqualTo(cut);
        assertThat(amendment("amend-01", UID, fine).at()).isEqualTo(cut);
        assertThat(interview(0, List.of(), fine).at()).isEqualTo(cut);
        assertThat(new LessonPlace("reset", 0, false, fine).at()).isEqualTo(cut);
        assertThat(new Row.OfFinish("reset", fine).at()).isEqualTo(cut);
        assertThat(new Row.OfSetting("lang", "ko", fine).at()).isEqualTo(cut);
        assertThat(sitting("review", 0, fine).at()).isEqualTo(cut);
    }

    @Test
    void within_a_run_a_number_is_enough_and_outside_it_the_run_stands_before_it() {
        Row.OfAttempt answer = at(NOON);
        InterviewRow interview = interview(0, List.of(), NOON);
        Row setting = new Row.OfSetting("lang", "ko", NOON);
        assertThat(answer.within("run")).isEqualTo(new Row.OfAttempt("run-attempt-1", answer.attempt()));
        assertThat(amendment("amend-01", UID, NOON).within("run"))
                .isEqualTo(amendment("run-amend-01", "run-attempt-1", NOON));
        assertThat(new Row.OfInterview("interview-1", interview).within("run"))
                .isEqualTo(new Row.OfInterview("run-interview-1", interview));
        assertThat(setting.within("run")).isEqualTo(setting);
    }

    @Test
    void only_how_a_sitting_stands_must_not_be_parted_from_the_row_before_it() {
        assertThat(new Row.OfSitting(sitting("review", 0, NOON)).followsClosely())
                .isTrue();
        assertThat(at(NOON).followsClosely()).isFalse();
    }

    @Test
    void a_place_begins_a_round_at_its_first_stop_and_ends_it_when_it_is_finished() {
        assertThat(Row.OfPlace.of(new LessonPlace("reset", 0, false, NOON)))
                .isEqualTo(
                        new Row.OfPlace(new LessonPlace("reset", 0, false, NOON), Optional.empty(), Optional.of(NOON)));
        assertThat(Row.OfPlace.of(new LessonPlace("reset", 0, true, NOON)))
                .isEqualTo(
                        new Row.OfPlace(new LessonPlace("reset", 0, true, NOON), Optional.of(NOON), Optional.empty()));
        assertThat(Row.OfPlace.of(new LessonPlace("reset", 3, false, NOON)))
                .isEqualTo(
                        new Row.OfPlace(new LessonPlace("reset", 3, false, NOON), Optional.empty(), Optional.empty()));
    }

    @Test
    void what_was_undone_stays_undone_and_the_later_correction_counts() {
        Amendment undo = new Amendment.Undo();
        Amendment right = new Amendment.Correction(true, List.of(), List.of());
        Amendment wrong = new Amendment.Correction(false, List.of("lost"), List.of("M32"));
        assertThat(undo.then(right)).isEqualTo(undo);
        assertThat(right.then(wrong)).isEqualTo(wrong);
        assertThat(right.then(undo)).isEqualTo(undo);
        Attempt answer = at(NOON).attempt();
        assertThat(undo.appliedTo(answer)).isEmpty();
        assertThat(wrong.appliedTo(answer))
                .contains(answer.marked(Attempt.Marks.of(false, List.of("lost"), List.of("M32"))));
    }

    @Test
    void trouble_is_told_in_one_line() {
        assertThat(new StoreTrouble(StoreTrouble.Cause.FOLDER, Path.of("a"), " one\n\ttwo ").detail())
                .isEqualTo("one two");
        assertThat(new StoreTrouble(StoreTrouble.Cause.FOLDER, Path.of("a"), null).detail())
                .isEmpty();
        assertThat(Stream.of(StoreTrouble.Cause.values()).filter(StoreTrouble.Cause::saving))
                .containsExactly(StoreTrouble.Cause.UNREADABLE_SET_ASIDE, StoreTrouble.Cause.SAVED_FROM_DAMAGE);
        assertThat(Stream.of(StoreTrouble.Cause.values()).filter(StoreTrouble.Cause::wantsReopening))
                .containsExactly(
                        StoreTrouble.Cause.READ_ONLY,
                        StoreTrouble.Cause.DISK_ERROR,
                        StoreTrouble.Cause.MOVED,
                        StoreTrouble.Cause.DAMAGED);
    }
}

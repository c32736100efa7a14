package dev.handshake.store;

import static dev.handshake.store.ProgressDbTest.NOON;

import dev.handshake.memory.Attempt;
import dev.handshake.memory.Confidence;
import dev.handshake.progress.Amendment;
import dev.handshake.progress.InterviewRow;
import dev.handshake.progress.Row;
import dev.handshake.progress.SittingRow;
import java.util.List;
import java.util.Optional;

/** Rows of a quiz and an interview: one answer corrected, one undone, one skipped. */
final class QuizRows {
    static final Attempt CORRECTED = new Attempt(
            new Attempt.Subject("time-wait/why", "answer", "ko", because("time-wait/who", "lost-ack")),
            "마지막 ACK가 유실되면\n다시 보냅니다.",
            Attempt.Marks.of(false, List.of("old-segments", "two-msl"), List.of("M32", "M34")),
            new Attempt.Effort(1, Confidence.UNASKED, 61_000),
            NOON.plusSeconds(1));
    static final Attempt UNDONE = new Attempt(
            new Attempt.Subject("opening/who", "choice", "ko", Optional.empty()),
            "2",
            Attempt.Marks.of(false, List.of(), List.of("M28")),
            new Attempt.Effort(0, Confidence.SURE, 4_000),
            NOON.plusSeconds(2));
    static final Attempt SKIPPED = new Attempt(
            new Attempt.Subject("opening/who", "choice", "ko", Optional.empty()),
            "",
            Attempt.Marks.SKIPPED,
            new Attempt.Effort(0, Confidence.UNASKED, 900),
            NOON.plusSeconds(3));
    static final InterviewRow INTERVIEW = new InterviewRow(
            NOON.plusSeconds(9),
            860_000,
            new InterviewRow.Questions(6, 11),
            new InterviewRow.Points(19, 25),
            List.of("M32"));
    static final SittingRow SITTING = new SittingRow(
            "interview:15:6",
            7,
            new SittingRow.Questions(
                    List.of(
                            new SittingRow.Asked("time-wait/lost", because("time-wait/why", "old-segments")),
                            new SittingRow.Asked("opening/why", Optional.empty())),
                    List.of(new SittingRow.Asked("time-wait/why", Optional.empty()))),
            61_000,
            new SittingRow.Open("마지막 ACK가\n", 1, 12_000),
            NOON.plusSeconds(1));

    static final List<Row> ALL = List.of(
            new Row.OfAttempt("attempt-1", CORRECTED),
            new Row.OfAttempt("attempt-2", UNDONE),
            new Row.OfAttempt("attempt-3", SKIPPED),
            new Row.OfAmendment(
                    "amend-01",
                    "attempt-1",
                    NOON.plusSeconds(4),
                    new Amendment.Correction(true, List.of("two-msl"), List.of())),
            new Row.OfAmendment("amend-02", "attempt-2", NOON.plusSeconds(4), new Amendment.Undo()),
            new Row.OfInterview("interview-1", INTERVIEW),
            new Row.OfSitting(SITTING));

    private QuizRows() {}

    private static Optional<Attempt.Because> because(String parent, String point) {
        return Optional.of(new Attempt.Because(parent, Attempt.Because.Kind.LEFT_OUT, point));
    }

    /** An attempt as a snapshot has it: what counts, not what was said. */
    static Attempt brief(Attempt attempt) {
        return new Attempt(
                new Attempt.Subject(attempt.item(), attempt.kind(), "", Optional.empty()),
                "",
                attempt.marks(),
                attempt.effort(),
                attempt.at());
    }
}

package dev.handshake.store;

import static dev.handshake.store.ProgressDbTest.NOON;

import java.util.List;
import java.util.Optional;

/** Rows of a quiz and an interview: one answer corrected, one undone, one skipped. */
final class QuizRows {
    static final Attempt CORRECTED = new Attempt(
            "time-wait/why",
            "answer",
            "마지막 ACK가 유실되면\n다시 보냅니다.",
            false,
            1,
            "",
            61_000,
            "ko",
            NOON.plusSeconds(1),
            "",
            List.of("old-segments", "two-msl"),
            List.of("M32", "M34"),
            Optional.of(new Attempt.Because("time-wait/who", "left-out", "lost-ack")));
    static final Attempt UNDONE =
            new Attempt("opening/who", "choice", "2", false, 0, "sure", 4_000, "ko", NOON.plusSeconds(2), "M28");
    static final Attempt SKIPPED =
            new Attempt("opening/who", "choice", "", false, 0, "", 900, "ko", NOON.plusSeconds(3), "");
    static final InterviewRow INTERVIEW = new InterviewRow(NOON.plusSeconds(9), 860_000, 6, 11, 19, 25, List.of("M32"));
    static final Sitting SITTING = new Sitting(
            "interview:15:6",
            7,
            List.of(
                    new Sitting.Asked(
                            "time-wait/lost",
                            Optional.of(new Attempt.Because("time-wait/why", "left-out", "old-segments"))),
                    new Sitting.Asked("opening/why", Optional.empty())),
            List.of(new Sitting.Asked("time-wait/why", Optional.empty())),
            61_000,
            new Sitting.Open("마지막 ACK가\n", 1, 12_000),
            NOON.plusSeconds(1));

    static final List<Row> ALL = List.of(
            new Row.Answered("attempt-1", CORRECTED),
            new Row.Answered("attempt-2", UNDONE),
            new Row.Answered("attempt-3", SKIPPED),
            new Row.Amended(
                    "amend-01",
                    "attempt-1",
                    NOON.plusSeconds(4),
                    new AttemptDigest.Amended(false, true, List.of("two-msl"), List.of())),
            new Row.Amended(
                    "amend-02",
                    "attempt-2",
                    NOON.plusSeconds(4),
                    new AttemptDigest.Amended(true, false, List.of(), List.of())),
            new Row.Held("interview-1", INTERVIEW),
            new Row.Sat(SITTING));

    private QuizRows() {}
}

package dev.handshake.progress;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;

/**
 * A finished interview.
 *
 * @param at when it ended, cut to milliseconds
 * @param millis how long it took, without pauses
 * @param questions how many were asked
 * @param points how many were said
 * @param misconceptions ids of those said
 */
public record InterviewRow(Instant at, long millis, Questions questions, Points points, List<String> misconceptions) {
    /**
     * The questions of an interview.
     *
     * @param roots how many root questions, 0 or more
     * @param asked how many in all
     */
    public record Questions(int roots, int asked) {
        public Questions {
            RowChecks.check(roots >= 0 && asked >= roots, "roots", roots);
        }
    }

    /**
     * The points of its questions.
     *
     * @param said how many the learner said, 0 or more
     * @param all how many there were
     */
    public record Points(int said, int all) {
        public Points {
            RowChecks.check(said >= 0 && all >= said, "said", said);
        }
    }

    public InterviewRow {
        at = at.truncatedTo(ChronoUnit.MILLIS);
        RowChecks.check(millis >= 0, "millis", millis);
        RowChecks.ids("misconceptions", misconceptions);
        misconceptions = List.copyOf(misconceptions);
        RowChecks.time(at);
    }
}

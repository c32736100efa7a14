package dev.handshake.store;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;

/**
 * A finished interview.
 *
 * @param at when it ended, cut to milliseconds
 * @param millis how long it took, without pauses
 * @param roots how many root questions were asked
 * @param asked how many questions in all
 * @param said points said
 * @param points points there were
 * @param misconceptions ids of those said
 */
public record InterviewRow(
        Instant at, long millis, int roots, int asked, int said, int points, List<String> misconceptions) {
    public InterviewRow {
        at = at.truncatedTo(ChronoUnit.MILLIS);
        Attempt.check(millis >= 0, "millis", millis);
        Attempt.check(roots >= 0 && asked >= roots, "roots", roots);
        Attempt.check(said >= 0 && points >= said, "said", said);
        misconceptions = Attempt.ids("misconceptions", misconceptions);
        Attempt.checkTime(at);
    }
}

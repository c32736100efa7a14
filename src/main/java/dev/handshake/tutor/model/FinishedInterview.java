package dev.handshake.tutor.model;

import java.util.List;

/**
 * A finished interview, as it is remembered for comparison with the next one.
 *
 * @param atMillis when it ended, milliseconds since 1970
 * @param millis how long it took, without pauses
 * @param roots how many root questions were asked
 * @param asked how many questions in all
 * @param pointsSaid points said
 * @param points points there were
 * @param misconceptions ids of those said
 */
public record FinishedInterview(
        long atMillis, long millis, int roots, int asked, int pointsSaid, int points, List<String> misconceptions) {
    public FinishedInterview {
        misconceptions = List.copyOf(misconceptions);
    }
}

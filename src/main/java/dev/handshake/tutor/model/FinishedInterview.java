package dev.handshake.tutor.model;

import java.util.List;

/**
 * A finished interview, as it is remembered for comparison with the next one.
 *
 * @param atMillis when it ended, milliseconds since 1970
 * @param millis how long it took, without pauses
 * @param questions how many were asked
 * @param points how many were said
 * @param misconceptions ids of those said
 */
public record FinishedInterview(
        long atMillis, long millis, Questions questions, Points points, List<String> misconceptions) {
    /**
     * The questions of an interview.
     *
     * @param roots how many root questions were asked
     * @param asked how many in all
     */
    public record Questions(int roots, int asked) {}

    /**
     * The points of its questions.
     *
     * @param said how many the learner said
     * @param all how many there were
     */
    public record Points(int said, int all) {}

    public FinishedInterview {
        misconceptions = List.copyOf(misconceptions);
    }
}

package dev.handshake.tutor.model;

import java.util.Optional;

/**
 * A question that is to be asked.
 *
 * @param id of the question
 * @param because why it is asked, where another answer led to it
 */
public record PlannedQuestion(String id, Optional<Because> because) {
    /**
     * What led to a follow-up.
     *
     * @param parent id of the question whose answer led to it
     * @param kind what about that answer
     * @param what id of the point or of the misconception, empty for {@link Kind#DEEPER}
     */
    public record Because(String parent, Kind kind, String what) {
        /** What about an answer leads to a follow-up. */
        public enum Kind {
            /** A point that must be there was left out. */
            LEFT_OUT,
            /** A misconception was said. */
            BELIEVED,
            /** Nothing was missing: one step deeper. */
            DEEPER
        }
    }

    public static PlannedQuestion planned(String id) {
        return new PlannedQuestion(id, Optional.empty());
    }
}

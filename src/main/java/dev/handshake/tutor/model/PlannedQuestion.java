package dev.handshake.tutor.model;

import dev.handshake.memory.Attempt;
import java.util.Optional;

/**
 * A question that is to be asked.
 *
 * @param id of the question
 * @param because why it is asked, where another answer led to it
 */
public record PlannedQuestion(String id, Optional<Attempt.Because> because) {
    public static PlannedQuestion planned(String id) {
        return new PlannedQuestion(id, Optional.empty());
    }
}

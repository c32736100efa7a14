package dev.handshake.tutor.model;

import dev.handshake.tutor.model.PlannedQuestion.Because;
import java.util.List;
import java.util.Optional;

/**
 * A question of a sitting that is behind us.
 *
 * @param id of the question
 * @param topic of the question
 * @param because why it was asked, where another answer led to it
 * @param skipped true where it was not answered
 * @param right the verdict
 * @param hints how many were used
 * @param confidence how sure
 * @param millis time spent, in milliseconds
 * @param said ids of the points that were said
 * @param missed ids of the points that were not
 * @param misconceptions ids of those that were said
 */
public record AskedQuestion(
        String id,
        String topic,
        Optional<Because> because,
        boolean skipped,
        boolean right,
        int hints,
        Sureness confidence,
        long millis,
        List<String> said,
        List<String> missed,
        List<String> misconceptions) {
    public AskedQuestion {
        said = List.copyOf(said);
        missed = List.copyOf(missed);
        misconceptions = List.copyOf(misconceptions);
    }
}

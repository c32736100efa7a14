package dev.handshake.tutor.model;

import dev.handshake.memory.Attempt;
import dev.handshake.memory.Confidence;
import java.util.List;
import java.util.Optional;

/**
 * A question of a sitting that has been asked: a row of its report.
 *
 * @param topic of the question
 * @param attempt what was answered
 * @param said ids of the points that were said
 * @param missed ids of the points that were not; all of them where the question was skipped
 */
public record AskedQuestion(String topic, Attempt attempt, List<String> said, List<String> missed) {
    public AskedQuestion {
        said = List.copyOf(said);
        missed = List.copyOf(missed);
    }

    /** The id of the question. */
    public String id() {
        return attempt.item();
    }

    /** Why it was asked, where another answer led to it. */
    public Optional<Attempt.Because> because() {
        return attempt.because();
    }

    public boolean skipped() {
        return attempt.skipped();
    }

    public boolean right() {
        return attempt.right();
    }

    public int hints() {
        return attempt.hints();
    }

    public Confidence confidence() {
        return attempt.confidence();
    }

    public long millis() {
        return attempt.millis();
    }

    public List<String> misconceptions() {
        return attempt.misconceptions();
    }
}

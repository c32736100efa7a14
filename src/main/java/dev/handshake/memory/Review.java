package dev.handshake.memory;

import java.time.Instant;
import java.util.Objects;

/** One graded answer: when, how well, and how sure the learner was. */
public record Review(Instant at, Grade grade, Confidence confidence) {
    public Review {
        Objects.requireNonNull(at, "at");
        Objects.requireNonNull(grade, "grade");
        Objects.requireNonNull(confidence, "confidence");
    }

    /** Where the learner was not asked how sure. */
    public Review(Instant at, Grade grade) {
        this(at, grade, Confidence.UNASKED);
    }

    /** A wrong answer that the learner was sure of: the one most worth correcting. */
    public boolean isSureAndWrong() {
        return grade == Grade.AGAIN && confidence == Confidence.SURE;
    }
}

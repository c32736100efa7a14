package dev.handshake.memory;

import java.time.Duration;
import java.util.Objects;

/**
 * What the program saw of one answer; the grade is made of it.
 *
 * @param right the verdict
 * @param hints how many were shown before
 * @param time from question to answer
 * @param confidence as said before the verdict
 */
public record AnswerSignals(boolean right, int hints, Duration time, Confidence confidence) {
    public AnswerSignals {
        Objects.requireNonNull(confidence, "confidence");
        if (hints < 0) {
            throw new IllegalArgumentException("hints: " + hints);
        }
        if (time.isNegative()) {
            throw new IllegalArgumentException("time: " + time);
        }
    }
}

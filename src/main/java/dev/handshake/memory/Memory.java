package dev.handshake.memory;

/**
 * What is held about one thing in one head.
 *
 * @param stability days after which it is recalled with a probability of 0.9; at least 0.001
 * @param difficulty 1 easy to 10 hard
 */
public record Memory(double stability, double difficulty) {
    public static final double LEAST_STABILITY = 0.001;
    public static final double LEAST_DIFFICULTY = 1;
    public static final double GREATEST_DIFFICULTY = 10;

    public Memory {
        if (!(stability >= LEAST_STABILITY) || Double.isInfinite(stability)) {
            throw new IllegalArgumentException("stability: " + stability);
        }
        if (!(difficulty >= LEAST_DIFFICULTY && difficulty <= GREATEST_DIFFICULTY)) {
            throw new IllegalArgumentException("difficulty: " + difficulty);
        }
    }

    /** The nearest memory with these numbers: what is outside the ranges is moved to their edge. */
    static Memory clamped(double stability, double difficulty) {
        return new Memory(
                Math.min(Math.max(stability, LEAST_STABILITY), Double.MAX_VALUE),
                Math.min(Math.max(difficulty, LEAST_DIFFICULTY), GREATEST_DIFFICULTY));
    }
}

package dev.handshake.memory;

import java.util.Arrays;
import java.util.List;

/**
 * The formulas of FSRS-6 and their 21 weights, w0 to w20.
 *
 * <p>The terms stand in the order of the reference implementation, so that both round alike: an interval is rounded to
 * whole days, and a last bit can move it by one.
 */
public final class Weights {
    /** Fitted to the reviews of many learners; the defaults of the reference implementation. */
    public static final Weights DEFAULT = new Weights(List.of(
            0.212, 1.2931, 2.3065, 8.2956, 6.4133, 0.8334, 3.0194, 0.001, 1.8722, 0.1666, 0.796, 1.4835, 0.0614, 0.2629,
            1.6483, 0.6014, 1.8729, 0.5425, 0.0912, 0.0658, 0.1542));

    private static final int COUNT = 21;

    private final double[] w;
    private final double decay;
    private final double factor;

    /** Throws IllegalArgumentException unless there are 21 finite numbers, of which the first four and the last are positive. */
    public Weights(List<Double> numbers) {
        if (numbers.size() != COUNT) {
            throw new IllegalArgumentException("weights: " + numbers.size() + " numbers, not " + COUNT);
        }
        w = numbers.stream().mapToDouble(Double::doubleValue).toArray();
        for (int i = 0; i < COUNT; i++) {
            boolean mustBePositive = i < 4 || i == COUNT - 1;
            if (!Double.isFinite(w[i]) || mustBePositive && w[i] <= 0) {
                throw new IllegalArgumentException("weights: w" + i + " is " + w[i]);
            }
        }
        decay = -w[20];
        factor = Math.pow(0.9, 1 / decay) - 1;
    }

    /** The probability of recalling after that many days; 1 for no days or fewer. */
    public double retrievability(Memory memory, long days) {
        return Math.pow(1 + factor * Math.max(0, days) / memory.stability(), decay);
    }

    /** Whole days after which retrievability has fallen to {@code retention}: rounded half to even, at least 1. */
    public int intervalDays(Memory memory, double retention, int longestDays) {
        double days = memory.stability() / factor * (Math.pow(retention, 1 / decay) - 1);
        return (int) Math.min(Math.max(Math.rint(days), 1), longestDays);
    }

    /** The memory that the first review leaves. */
    public Memory first(Grade grade) {
        return Memory.clamped(w[grade.ordinal()], firstDifficulty(grade));
    }

    /** The memory that a later review leaves, {@code days} whole days after the one before. */
    public Memory next(Memory memory, Grade grade, long days) {
        double stability = days < 1 ? sameDay(memory, grade) : laterDay(memory, grade, days);
        return Memory.clamped(stability, difficulty(memory, grade));
    }

    private double sameDay(Memory memory, Grade grade) {
        double s = memory.stability();
        double growth = exp(w[17] * (grade.number() - 3 + w[18])) * Math.pow(s, -w[19]);
        return switch (grade) {
            case AGAIN, HARD -> s * growth;
            case GOOD, EASY -> s * Math.max(growth, 1);
        };
    }

    private double laterDay(Memory memory, Grade grade, long days) {
        double forgotten = 1 - retrievability(memory, days);
        return switch (grade) {
            case AGAIN -> lapse(memory, forgotten);
            case HARD -> recall(memory, forgotten, w[15]);
            case GOOD -> recall(memory, forgotten, 1);
            case EASY -> recall(memory, forgotten, w[16]);
        };
    }

    private double recall(Memory memory, double forgotten, double gradeFactor) {
        double s = memory.stability();
        return s
                * (1
                        + exp(w[8])
                                * (11 - memory.difficulty())
                                * Math.pow(s, -w[9])
                                * (exp(forgotten * w[10]) - 1)
                                * gradeFactor);
    }

    private double lapse(Memory memory, double forgotten) {
        double s = memory.stability();
        double left =
                w[11] * Math.pow(memory.difficulty(), -w[12]) * (Math.pow(s + 1, w[13]) - 1) * exp(forgotten * w[14]);
        return Math.min(left, s / exp(w[17] * w[18]));
    }

    private double difficulty(Memory memory, Grade grade) {
        double d = memory.difficulty();
        double change = -w[6] * (grade.number() - 3);
        double moved = d + (10 - d) * change / 9;
        return w[7] * firstDifficulty(Grade.EASY) + (1 - w[7]) * moved;
    }

    /** Not clamped: later difficulties are drawn towards it as it is. */
    private double firstDifficulty(Grade grade) {
        return w[4] - exp(w[5] * (grade.number() - 1)) + 1;
    }

    private static double exp(double power) {
        return Math.pow(Math.E, power);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Weights && Arrays.equals(w, ((Weights) other).w);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(w);
    }

    @Override
    public String toString() {
        return Arrays.toString(w);
    }
}

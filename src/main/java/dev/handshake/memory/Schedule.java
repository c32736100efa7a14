package dev.handshake.memory;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * The next state of a card, for each grade.
 *
 * <p>A first review starts the learning steps, forgetting a review card starts the relearning steps. In steps: again goes
 * back to the first one, hard repeats the one it is at, good goes on, easy leaves. A card that passes the last step is a review
 * card, due after whole days. Without steps everything goes by days.
 */
public record Schedule(Parameters parameters) {
    /** The schedule of the program. */
    public static final Schedule DEFAULT = new Schedule(Parameters.DEFAULT);

    /** The card that a first review makes. */
    public Card first(Grade grade, Instant at) {
        Memory memory = parameters.weights().first(grade);
        return inSteps(CardPhase.LEARNING, parameters.learning(), 0, memory, grade, at);
    }

    /**
     * The card after a further review. One that is dated before the last review (a clock was set back) counts as on the
     * same day.
     */
    public Card next(Card card, Grade grade, Instant at) {
        Memory memory = parameters.weights().next(card.memory(), grade, card.daysSince(at));
        return switch (card.phase()) {
            case LEARNING -> inSteps(CardPhase.LEARNING, parameters.learning(), card.step(), memory, grade, at);
            case RELEARNING -> inSteps(CardPhase.RELEARNING, parameters.relearning(), card.step(), memory, grade, at);
            case REVIEW ->
                grade.recalled()
                        ? byDays(memory, at)
                        : inSteps(CardPhase.RELEARNING, parameters.relearning(), 0, memory, grade, at);
        };
    }

    /** The probability that the card is recalled at that time, by whole days since its last review. */
    public double retrievability(Card card, Instant now) {
        return parameters.weights().retrievability(card.memory(), card.daysSince(now));
    }

    private Card inSteps(CardPhase phase, List<Duration> steps, int step, Memory memory, Grade grade, Instant at) {
        boolean pastTheLast = step >= steps.size() && grade.recalled();
        if (steps.isEmpty() || pastTheLast) {
            return byDays(memory, at);
        }
        return switch (grade) {
            case AGAIN -> new Card(phase, 0, memory, at, at.plus(steps.get(0)));
            case HARD -> new Card(phase, step, memory, at, at.plus(repeated(steps, step)));
            case GOOD ->
                step + 1 == steps.size()
                        ? byDays(memory, at)
                        : new Card(phase, step + 1, memory, at, at.plus(steps.get(step + 1)));
            case EASY -> byDays(memory, at);
        };
    }

    private Card byDays(Memory memory, Instant at) {
        int days = parameters.weights().intervalDays(memory, parameters.retention(), parameters.longestDays());
        return new Card(CardPhase.REVIEW, 0, memory, at, at.plus(Duration.ofDays(days)));
    }

    /** The first step is repeated later than again would: half way to the second, or half as long again. */
    private static Duration repeated(List<Duration> steps, int step) {
        if (step > 0) {
            return steps.get(step);
        }
        Duration first = steps.get(0);
        return steps.size() == 1
                ? first.multipliedBy(3).dividedBy(2)
                : first.plus(steps.get(1)).dividedBy(2);
    }
}

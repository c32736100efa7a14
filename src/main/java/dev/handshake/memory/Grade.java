package dev.handshake.memory;

/** How well something was recalled. The order is the order of merit; the program grades, not the learner. */
public enum Grade {
    AGAIN,
    HARD,
    GOOD,
    EASY;

    /** 1 for again to 4 for easy, as in FSRS. */
    public int number() {
        return ordinal() + 1;
    }

    /** The grade with that number. Throws IllegalArgumentException outside 1 to 4. */
    public static Grade of(int number) {
        if (number < 1 || number > 4) {
            throw new IllegalArgumentException("grade: " + number + " is not 1 to 4");
        }
        return values()[number - 1];
    }

    /** True for everything but again. */
    public boolean recalled() {
        return this != AGAIN;
    }
}

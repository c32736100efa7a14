package dev.handshake.memory;

import java.util.Locale;

/** How sure the learner said to be, before the verdict. */
public enum Confidence {
    /** The learner was not asked, or did not say. */
    UNASKED,
    GUESS,
    MAYBE,
    SURE;

    /** As it is stored: {@code guess}, {@code maybe}, {@code sure}; empty for {@link #UNASKED}. */
    public String word() {
        return this == UNASKED ? "" : name().toLowerCase(Locale.ROOT);
    }

    /** The confidence that is stored as this word; {@link #UNASKED} for a word that is none. */
    public static Confidence ofWord(String word) {
        return switch (word) {
            case "guess" -> GUESS;
            case "maybe" -> MAYBE;
            case "sure" -> SURE;
            default -> UNASKED;
        };
    }
}

package dev.handshake.memory;

import java.util.Locale;
import java.util.stream.Stream;

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
        return Stream.of(values())
                .filter(c -> c.word().equals(word))
                .findFirst()
                .orElse(UNASKED);
    }
}

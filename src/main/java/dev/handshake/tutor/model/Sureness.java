package dev.handshake.tutor.model;

import java.util.Optional;

/** How sure a learner was before the verdict. */
public enum Sureness {
    /** Not asked, or skipped. */
    UNSAID(""),
    GUESS("guess"),
    MAYBE("maybe"),
    SURE("sure");

    private final String word;

    Sureness(String word) {
        this.word = word;
    }

    /** As it is stored; empty for {@link #UNSAID}. */
    public String word() {
        return word;
    }

    /** The confidence that is stored as this word; {@link #UNSAID} for a word that is none. */
    public static Sureness ofWord(String word) {
        for (Sureness confidence : values()) {
            if (confidence.word.equals(word)) {
                return confidence;
            }
        }
        return UNSAID;
    }

    /** The confidence that a message says, where it says one: a digit, a word, or Enter for none. */
    public static Optional<Sureness> of(Msg msg) {
        if (msg instanceof Msg.Sure sure) {
            return Optional.of(sure.confidence());
        }
        if (msg instanceof Msg.Choose choose && choose.index() < values().length - 1) {
            return Optional.of(values()[choose.index() + 1]);
        }
        return msg == Msg.Plain.CONFIRM ? Optional.of(UNSAID) : Optional.empty();
    }
}

package dev.handshake.tutor;

/** How sure a learner was before the verdict. */
public enum Confidence {
    /** Not asked, or skipped. */
    UNSAID(""),
    GUESS("guess"),
    MAYBE("maybe"),
    SURE("sure");

    private final String word;

    Confidence(String word) {
        this.word = word;
    }

    /** As it is stored; empty for {@link #UNSAID}. */
    public String word() {
        return word;
    }
}

package dev.handshake.lesson.rubric;

/**
 * A run of one script. {@code "ACK를"} is two words of one spaced word, {@code "SYN_RCVD"} likewise.
 *
 * @param kind its script
 * @param text in lower case, without apostrophes
 * @param at its place among all letters of the answer, so that words lie end to end
 * @param spaced which spaced word (어절) it belongs to
 * @param sentence which sentence
 * @param clause which clause; clauses are numbered through the answer
 * @param joint how it hangs on the word before it
 * @param upper whether it was written in capitals
 * @param jamo the letters of Hangul, empty otherwise
 * @param starts where each syllable starts in them
 * @param stem of Latin, without English inflection; the text itself otherwise
 */
record Word(
        Kind kind,
        String text,
        int at,
        int spaced,
        int sentence,
        int clause,
        Joint joint,
        boolean upper,
        char[] jamo,
        int[] starts,
        String stem) {

    enum Kind {
        HANGUL,
        LATIN,
        DIGITS
    }

    enum Joint {
        /** Nothing in between. */
        GLUED,
        /** A hyphen, underscore, slash or the like without spaces. */
        TIGHT,
        SPACE
    }

    int end() {
        return at + text.length();
    }

    boolean isHangul() {
        return kind == Kind.HANGUL;
    }
}

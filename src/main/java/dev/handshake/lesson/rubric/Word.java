package dev.handshake.lesson.rubric;

/**
 * A run of one script. {@code "ACK를"} is two words of one spaced word, {@code "SYN_RCVD"} likewise.
 *
 * @param kind its script
 * @param text in lower case, without apostrophes
 * @param place where it stands in the answer
 * @param joint how it hangs on the word before it
 * @param upper whether it was written in capitals
 * @param forms how it is compared
 */
record Word(Kind kind, String text, Place place, Joint joint, boolean upper, Forms forms) {

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

    /**
     * Where a word stands.
     *
     * @param at its place among all letters of the answer, so that words lie end to end
     * @param spaced which spaced word (어절) it belongs to
     * @param sentence which sentence
     * @param clause which clause; clauses are numbered through the answer
     */
    record Place(int at, int spaced, int sentence, int clause) {}

    /**
     * How a word is compared.
     *
     * @param jamo the letters of Hangul, empty otherwise
     * @param starts where each syllable starts in them
     * @param stem of Latin, without English inflection; the text itself otherwise
     */
    record Forms(char[] jamo, int[] starts, String stem) {
        static Forms of(Kind kind, String text) {
            return switch (kind) {
                case HANGUL -> new Forms(Jamo.of(text), Jamo.starts(text), text);
                case LATIN -> new Forms(new char[0], new int[0], English.stem(text));
                case DIGITS -> new Forms(new char[0], new int[0], text);
            };
        }
    }

    int at() {
        return place.at();
    }

    int spaced() {
        return place.spaced();
    }

    int sentence() {
        return place.sentence();
    }

    int clause() {
        return place.clause();
    }

    char[] jamo() {
        return forms.jamo();
    }

    int[] starts() {
        return forms.starts();
    }

    String stem() {
        return forms.stem();
    }

    int end() {
        return place.at() + text.length();
    }

    boolean isHangul() {
        return kind == Kind.HANGUL;
    }
}

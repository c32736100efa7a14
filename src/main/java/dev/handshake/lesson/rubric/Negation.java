package dev.handshake.lesson.rubric;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds what an answer denies. Korean negates the word before (받지 않, 필요가 없, 그게 아니라) or after (안 오면, 못 받으면); English
 * negates what follows up to the next turn of the sentence. A denied word does not count as said.
 */
final class Negation {
    /** What a negation does to what it reaches. */
    enum Force {
        DENIES,
        /** Says what is to be averted: 섞이지 않게, "so that nobody can". */
        AVERTS,
        /** Averts by a rule: 더 길면 안 된다, "must not be longer". */
        FORBIDS
    }

    /**
     * One negation and its reach.
     *
     * @param at first letter of the negating word
     * @param end one past its last
     * @param from first letter of what is negated
     * @param to one past its last
     * @param direct whether it denies the very thing ("not TIME_WAIT") and not something about it
     * @param force what it does to what it reaches
     */
    record No(int at, int end, int from, int to, boolean direct, Force force) {
        /** Whether what it reaches is spoken of and not denied. */
        boolean averted() {
            return force != Force.DENIES;
        }

        /** Whether it forbids: whoever says so denies the opposite advice. */
        boolean forbids() {
            return force == Force.FORBIDS;
        }

        boolean touches(int start, int stop) {
            return from < stop && start < to;
        }

        boolean within(int start, int stop) {
            return at < stop && start < end;
        }
    }

    private Negation() {}

    /** The negations of an answer, in the order of its words. */
    static List<No> in(AnswerReading reading) {
        List<No> found = new ArrayList<>();
        KoreanNegation korean = new KoreanNegation(reading, found);
        EnglishNegation english = new EnglishNegation(reading, found);
        for (int w = 0; w < reading.words.size(); w++) {
            switch (reading.words.get(w).kind()) {
                case HANGUL -> korean.look(w);
                case LATIN -> english.look(w);
                case DIGITS -> {}
            }
        }
        return found;
    }
}

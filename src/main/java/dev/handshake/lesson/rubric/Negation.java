package dev.handshake.lesson.rubric;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds what an answer denies. Korean negates the word before (받지 않, 필요가 없, 그게 아니라) or after (안 오면, 못 받으면); English
 * negates what follows up to the next turn of the sentence. A denied word does not count as said.
 */
final class Negation {
    /**
     * One negation and its reach.
     *
     * @param at first letter of the negating word
     * @param end one past its last
     * @param from first letter of what is negated
     * @param to one past its last
     * @param direct whether it denies the very thing ("not TIME_WAIT") and not something about it
     * @param averted whether it says what is to be averted (섞이지 않게, "must not be mixed"): that is spoken of, not denied
     * @param forbids whether it averts by a rule (더 길면 안 된다, "must not be longer"): whoever says so denies the opposite advice
     */
    record No(int at, int end, int from, int to, boolean direct, boolean averted, boolean forbids) {
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

package dev.handshake.lesson.rubric;

import java.util.Arrays;

/**
 * Hangul taken apart into consonants and vowels. Vowels that sound alike today and are therefore mistyped (ㅐ and ㅔ, ㅒ and
 * ㅖ, ㅙ and ㅚ and ㅞ) become one, so that 재전송 and 제전송, 되면 and 돼면 are the same word.
 */
final class Jamo {
    private static final char LEAD = '\u1100';
    private static final char VOWEL = '\u1161';
    private static final char TAIL = '\u11A7';
    private static final int FIRST = '가';
    private static final int LAST = '힣';
    /** Index of the vowel that stands for this one; the order of Unicode: ㅏㅐㅑㅒㅓㅔㅕㅖㅗㅘㅙㅚㅛㅜㅝㅞㅟㅠㅡㅢㅣ. */
    private static final int[] ALIKE = {0, 1, 2, 3, 4, 1, 6, 3, 8, 9, 10, 10, 12, 13, 14, 10, 16, 17, 18, 19, 20};

    private Jamo() {}

    static boolean isHangul(char c) {
        return c >= FIRST && c <= LAST || c >= '\u3131' && c <= '\u318E';
    }

    static int lead(char syllable) {
        return (syllable - FIRST) / 588;
    }

    static int vowel(char syllable) {
        return (syllable - FIRST) % 588 / 28;
    }

    static int tail(char syllable) {
        return syllable < FIRST ? 0 : (syllable - FIRST) % 28;
    }

    static char syllable(int lead, int vowel, int tail) {
        return (char) (FIRST + lead * 588 + vowel * 28 + tail);
    }

    static boolean isSyllable(char c) {
        return c >= FIRST && c <= LAST;
    }

    /** All letters of a word in order; leads, vowels and tails never compare equal to one another. */
    static char[] of(CharSequence word) {
        char[] out = new char[word.length() * 3];
        int n = 0;
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if (!isSyllable(c)) {
                out[n++] = c;
                continue;
            }
            out[n++] = (char) (LEAD + lead(c));
            out[n++] = (char) (VOWEL + ALIKE[vowel(c)]);
            if (tail(c) > 0) {
                out[n++] = (char) (TAIL + tail(c));
            }
        }
        return Arrays.copyOf(out, n);
    }

    /** Where each syllable of the word starts in {@link #of}; one more entry for the end. */
    static int[] starts(CharSequence word) {
        int[] out = new int[word.length() + 1];
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            out[i + 1] = out[i] + (!isSyllable(c) ? 1 : tail(c) > 0 ? 3 : 2);
        }
        return out;
    }

    /** Whether an open stem can take this letter as its tail: 보내 in 보낸, 보낼, 보냄, 보냅니다, 보냈다. */
    static boolean inflects(char tail) {
        return tail == TAIL + 4 || tail == TAIL + 8 || tail == TAIL + 16 || tail == TAIL + 17 || tail == TAIL + 20;
    }

    static boolean isTail(char c) {
        return c > TAIL && c <= TAIL + 27;
    }
}

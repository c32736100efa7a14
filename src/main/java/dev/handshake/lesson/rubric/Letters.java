package dev.handshake.lesson.rubric;

import java.text.Normalizer;
import java.util.Arrays;

/**
 * The answer normalised, with the way back: composed (what a Mac's file names and some input methods decompose), in half width,
 * in lower case, without invisible characters. Every unit knows the stretch of the original it came from.
 */
final class Letters {
    /** How tcpdump marks a segment with ACK alone; read as a word. */
    private static final String BARE_ACK = "[.]";

    private char[] units;
    private int[] from;
    private int[] to;
    private int size;

    private Letters(int room) {
        units = new char[room];
        from = new int[room];
        to = new int[room];
    }

    static Letters of(String original) {
        Letters letters = new Letters(original.length() + 8);
        int i = 0;
        while (i < original.length()) {
            int at = i;
            if (original.startsWith(BARE_ACK, i)) {
                letters.push('[', i, i + 1);
                "dot".chars().forEach(c -> letters.push((char) c, at + 1, at + 2));
                letters.push(']', i + 2, i + 3);
                i += BARE_ACK.length();
                continue;
            }
            int j = i + Character.charCount(original.codePointAt(i));
            while (j < original.length() && joins(original.charAt(j))) {
                j++;
            }
            letters.add(original, i, j);
            i = j;
        }
        return letters;
    }

    /** Whether the unit belongs to the letter before it: a vowel or tail of decomposed Hangul, an accent. */
    private static boolean joins(char c) {
        return c >= '\u1160' && c <= '\u11FF'
                || c >= '\u0300' && (Character.getType(c) == Character.NON_SPACING_MARK || c == '\u200D');
    }

    private void add(String original, int start, int end) {
        char c = original.charAt(start);
        if (end == start + 1 && (c < 0x80 || Jamo.isHangul(c))) {
            push(c, start, end);
            return;
        }
        String composed = Normalizer.normalize(original.substring(start, end), Normalizer.Form.NFKC);
        for (int i = 0; i < composed.length(); i++) {
            push(composed.charAt(i), start, end);
        }
    }

    private void push(char c, int start, int end) {
        if (Character.getType(c) == Character.FORMAT) {
            return;
        }
        if (size == units.length) {
            units = Arrays.copyOf(units, size * 2);
            from = Arrays.copyOf(from, size * 2);
            to = Arrays.copyOf(to, size * 2);
        }
        units[size] = plain(c);
        from[size] = start;
        to[size] = end;
        size++;
    }

    private static char plain(char c) {
        if (c == '\u2019' || c == '\u2018' || c == '`') {
            return '\'';
        }
        if (c >= '\u2010' && c <= '\u2012') {
            return '-';
        }
        return Character.isUpperCase(c) ? c : Character.toLowerCase(c);
    }

    int size() {
        return size;
    }

    char at(int i) {
        return Character.toLowerCase(units[i]);
    }

    boolean isUpper(int i) {
        return Character.isUpperCase(units[i]);
    }

    /** First unit of the original behind this one. */
    int from(int i) {
        return from[i];
    }

    /** One past the last unit of the original behind this one. */
    int to(int i) {
        return to[i];
    }
}

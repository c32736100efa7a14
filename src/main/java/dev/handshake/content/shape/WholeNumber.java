package dev.handshake.content.shape;

import java.util.OptionalLong;

/** Whole numbers as people write them: digits, no sign, no leading zero, no other base. */
public final class WholeNumber {
    /** The largest sequence number. */
    public static final long SEQ_MAX = 4_294_967_295L;

    private static final int MOST_DIGITS = 10;

    private WholeNumber() {}

    public static OptionalLong of(String typed, long least, long most) {
        boolean leadingZero = typed.length() > 1 && typed.charAt(0) == '0';
        if (typed.isEmpty() || typed.length() > MOST_DIGITS || leadingZero) {
            return OptionalLong.empty();
        }
        long number = 0;
        for (int i = 0; i < typed.length(); i++) {
            if (typed.charAt(i) < '0' || typed.charAt(i) > '9') {
                return OptionalLong.empty();
            }
            number = number * 10 + typed.charAt(i) - '0';
        }
        return number >= least && number <= most ? OptionalLong.of(number) : OptionalLong.empty();
    }
}

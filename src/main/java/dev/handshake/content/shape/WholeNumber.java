package dev.handshake.content.shape;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;

/** Whole numbers as people write them: digits, no sign, no leading zero, no other base. */
public final class WholeNumber {
    /** The largest sequence number. */
    public static final long SEQ_MAX = 4_294_967_295L;

    private static final int MOST_DIGITS = 10;

    private WholeNumber() {}

    /** As a regular expression of Java and of JSON Schema alike. {@code least} is 0 or 1. */
    static String pattern(long least, long most) {
        String digits = Long.toString(most);
        int last = digits.length() - 1;
        List<String> ways = new ArrayList<>();
        if (least == 0) {
            ways.add("0");
        }
        if (last > 0) {
            ways.add("[1-9]" + any(last - 1, 0));
        }
        // As many digits: alike up to some place, and smaller there; or the very number.
        for (int place = 0; place <= last; place++) {
            int lowest = place == 0 ? 1 : 0;
            int highest = digits.charAt(place) - '0' - 1;
            if (highest >= lowest) {
                ways.add(digits.substring(0, place) + "[" + lowest + "-" + highest + "]"
                        + any(last - place, last - place));
            }
        }
        ways.add(digits);
        return "(" + String.join("|", ways) + ")";
    }

    private static String any(int most, int least) {
        return most == 0 ? "" : "\\d{" + (least == most ? "" : least + ",") + most + "}";
    }

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

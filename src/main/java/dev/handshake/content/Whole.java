package dev.handshake.content;

import java.util.Optional;
import java.util.regex.Pattern;

/** Whole numbers as people write them: digits, no sign, no leading zero, no other base. */
final class Whole {
    /** The largest sequence number. */
    static final long SEQ_MAX = 4_294_967_295L;

    private static final Pattern DIGITS = Pattern.compile("0|[1-9][0-9]{0,9}");

    private Whole() {}

    static Optional<Long> of(String typed, long least, long most) {
        return Optional.of(typed)
                .filter(t -> DIGITS.matcher(t).matches())
                .map(Long::parseLong)
                .filter(n -> n >= least && n <= most);
    }
}

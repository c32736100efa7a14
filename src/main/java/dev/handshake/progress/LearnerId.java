package dev.handshake.progress;

import java.util.regex.Pattern;

/**
 * Whose progress it is. One store may hold many learners; what it keeps of one never reaches another.
 *
 * @param value 1 to 64 letters, digits, dots, underscores and hyphens of ASCII, the first a letter or digit: it may serve as
 *     the name of a file
 */
public record LearnerId(String value) {
    private static final Pattern VALUE = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,63}");

    /** The one who started the program on a machine of their own. */
    public static final LearnerId OWNER = new LearnerId("owner");

    public LearnerId {
        RowChecks.check(VALUE.matcher(value).matches(), "learner", value);
    }
}

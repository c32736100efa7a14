package dev.handshake.progress;

import java.time.Instant;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What a row may say. Rows come from the tutor, but also out of files, which can be edited, and whatever passes here
 * is kept for ever. Every refusal is an {@link IllegalArgumentException} that names the field and the value.
 */
final class RowChecks {
    private static final Pattern ITEM = Pattern.compile("[a-z0-9][a-z0-9-]*/[^#\\s\\p{Cntrl}]{1,200}(#[0-9]{1,6})?");
    private static final Pattern WORD = Pattern.compile("[a-z][a-z0-9-]{0,40}");
    private static final Pattern ID = Pattern.compile("[A-Za-z0-9][A-Za-z0-9_.-]{0,80}");
    private static final Pattern UID = Pattern.compile("[0-9A-Za-z-]{8,64}");

    /** The first second of the year 10000. */
    private static final long END_OF_TIME = 253_402_300_800L;

    private RowChecks() {}

    static void check(boolean holds, String field, Object value) {
        if (!holds) {
            throw new IllegalArgumentException(field + ": " + value);
        }
    }

    /** What was asked: {@code opening/who}, {@code lesson/three-way#4}. */
    static void item(String field, String item) {
        check(ITEM.matcher(item).matches(), field, item);
    }

    /** A word in lower case, such as the kind of a question. */
    static void word(String field, String word) {
        check(WORD.matcher(word).matches(), field, word);
    }

    /** The id of a point or a misconception. It has neither comma nor blank, which stand between ids where they are stored. */
    static void id(String field, String id) {
        check(ID.matcher(id).matches(), field, id);
    }

    static void ids(String field, List<String> ids) {
        ids.forEach(id -> id(field, id));
    }

    /** The name of a row that is the same in every copy and every export. */
    static void uid(String field, String uid) {
        check(UID.matcher(uid).matches(), field, uid);
    }

    /** From 1970, where a machine without a clock starts, to where four digits of a year end. */
    static void time(Instant at) {
        check(!at.isBefore(Instant.EPOCH) && at.getEpochSecond() < END_OF_TIME, "at", at);
    }
}

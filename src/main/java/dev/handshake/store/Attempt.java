package dev.handshake.store;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * One answer that a learner gave. Attempts are kept for ever: whatever is scheduled or counted is derived from them.
 *
 * @param item what was asked: {@code lesson/three-way#4} is stop 4 of the lesson three-way
 * @param kind the kind of question, such as {@code next-segment}
 * @param answer as given, any text
 * @param right whether it was judged right
 * @param hints how many hints had been shown
 * @param confidence empty when not asked, else guess, maybe or sure
 * @param millis from question to answer
 * @param lang the language of the question, such as ko
 * @param at when, cut to milliseconds
 * @param misconception empty, or the id of the misconception that the answer shows, such as M07
 */
public record Attempt(
        String item,
        String kind,
        String answer,
        boolean right,
        int hints,
        String confidence,
        long millis,
        String lang,
        Instant at,
        String misconception) {

    static final String LESSON = "lesson/";
    private static final Set<String> CONFIDENCES = Set.of("", "guess", "maybe", "sure");
    private static final Pattern ITEM = Pattern.compile("[a-z][a-z-]*/[^#\\s\\p{Cntrl}]{1,200}(#[0-9]{1,6})?");
    private static final Pattern WORD = Pattern.compile("[a-z][a-z0-9-]{0,40}");
    private static final Pattern MISCONCEPTION = Pattern.compile("|M[0-9]{1,4}");

    public Attempt {
        at = at.truncatedTo(ChronoUnit.MILLIS);
        check(ITEM.matcher(item).matches(), "item", item);
        check(WORD.matcher(kind).matches(), "kind", kind);
        check(answer != null, "answer", "null");
        check(hints >= 0, "hints", hints);
        check(CONFIDENCES.contains(confidence), "confidence", confidence);
        check(millis >= 0, "millis", millis);
        check(WORD.matcher(lang).matches(), "lang", lang);
        check(MISCONCEPTION.matcher(misconception).matches(), "misconception", misconception);
        checkTime(at);
    }

    /** An answer at a stop of a lesson. */
    public Attempt(
            String lesson,
            int stop,
            String kind,
            String answer,
            boolean right,
            int hints,
            String confidence,
            long millis,
            String lang,
            Instant at,
            String misconception) {
        this(item(lesson, stop), kind, answer, right, hints, confidence, millis, lang, at, misconception);
    }

    /** The name of a stop of a lesson among the items. */
    public static String item(String lesson, int stop) {
        return LESSON + lesson + "#" + stop;
    }

    /** The lesson's id, empty when the item is no stop of a lesson. */
    public String lesson() {
        return isOfLesson() ? item.substring(LESSON.length(), item.indexOf('#')) : "";
    }

    /** The stop of the lesson, -1 when the item is no stop of a lesson. */
    public int stop() {
        return isOfLesson() ? Integer.parseInt(item.substring(item.indexOf('#') + 1)) : -1;
    }

    private boolean isOfLesson() {
        return item.startsWith(LESSON) && item.indexOf('#') > 0;
    }

    /** From 1970, where a machine without a clock starts, to where four digits of a year end. */
    static void checkTime(Instant at) {
        check(!at.isBefore(Instant.EPOCH) && at.getEpochSecond() < 253_402_300_800L, "at", at);
    }

    static void check(boolean holds, String field, Object value) {
        if (!holds) {
            throw new IllegalArgumentException(field + ": " + value);
        }
    }
}

package dev.handshake.store;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * One answer that a learner gave. Attempts are kept for ever: whatever is scheduled or counted is derived from them.
 *
 * @param item what was asked: {@code lesson/three-way#4} is stop 4 of the lesson three-way, {@code opening/who} a question
 *     of the quiz opening
 * @param kind the kind of question, such as {@code next-segment}
 * @param answer as given, any text; empty where the question was skipped
 * @param right whether it was judged right
 * @param hints how many hints had been shown
 * @param confidence empty when not asked, else guess, maybe or sure
 * @param millis from question to answer
 * @param lang the language of the question, such as ko
 * @param at when, cut to milliseconds
 * @param slip name of the kind of mistake, empty where there was none; a name may be one that this version does not know
 * @param missed ids of the points that were left out
 * @param misconceptions ids of the misconceptions that the answer shows, such as M07
 * @param because what led to the question, where another answer did
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
        String slip,
        List<String> missed,
        List<String> misconceptions,
        Optional<Because> because) {

    /**
     * What led to a follow-up question.
     *
     * @param parent the item whose answer did
     * @param kind what about that answer, such as left-out
     * @param what id of the point or the misconception, empty where it was none
     */
    public record Because(String parent, String kind, String what) {
        public Because {
            check(ITEM.matcher(parent).matches(), "because", parent);
            check(WORD.matcher(kind).matches(), "because", kind);
            check(what.isEmpty() || ID.matcher(what).matches(), "because", what);
        }

        /** As one column: the parts with a space between them, which none of them has. */
        String line() {
            return (parent + " " + kind + " " + what).strip();
        }

        static Because of(String line) {
            String[] parts = line.split(" ");
            check(parts.length == 2 || parts.length == 3, "because", line);
            return new Because(parts[0], parts[1], parts.length == 3 ? parts[2] : "");
        }
    }

    /** What an export says instead of a free text that it leaves out. A skipped question stays an empty answer. */
    public static final String LEFT_OUT = "(left out)";

    /** The kind of question that is answered in free text. */
    private static final String FREE_TEXT = "answer";

    static final String LESSON = "lesson/";
    private static final Set<String> CONFIDENCES = Set.of("", "guess", "maybe", "sure");
    private static final Pattern ITEM = Pattern.compile("[a-z0-9][a-z0-9-]*/[^#\\s\\p{Cntrl}]{1,200}(#[0-9]{1,6})?");
    private static final Pattern WORD = Pattern.compile("[a-z][a-z0-9-]{0,40}");
    private static final Pattern SLIP = Pattern.compile("[A-Z0-9_]{0,60}");
    private static final Pattern ID = Pattern.compile("[A-Za-z0-9][A-Za-z0-9_.-]{0,80}");

    public Attempt {
        at = at.truncatedTo(ChronoUnit.MILLIS);
        check(ITEM.matcher(item).matches(), "item", item);
        check(WORD.matcher(kind).matches(), "kind", kind);
        check(answer != null, "answer", "null");
        check(hints >= 0, "hints", hints);
        check(CONFIDENCES.contains(confidence), "confidence", confidence);
        check(millis >= 0, "millis", millis);
        check(WORD.matcher(lang).matches(), "lang", lang);
        check(SLIP.matcher(slip).matches(), "slip", slip);
        missed = ids("missed", missed);
        misconceptions = ids("misconception", misconceptions);
        checkTime(at);
    }

    /** An answer that left nothing more to tell. */
    public Attempt(
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
        this(
                item,
                kind,
                answer,
                right,
                hints,
                confidence,
                millis,
                lang,
                at,
                "",
                List.of(),
                misconception.isEmpty() ? List.of() : List.of(misconception),
                Optional.empty());
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

    /** The same attempt with another verdict. */
    Attempt judged(boolean otherwise, List<String> otherMissed, List<String> otherMisconceptions) {
        return new Attempt(
                item,
                kind,
                answer,
                otherwise,
                hints,
                confidence,
                millis,
                lang,
                at,
                slip,
                otherMissed,
                otherMisconceptions,
                because);
    }

    /** What was written, where the kind of question asks for free text. */
    boolean isFreeText() {
        return kind.equals(FREE_TEXT);
    }

    /** The first misconception, empty where there was none. */
    public String misconception() {
        return misconceptions.isEmpty() ? "" : misconceptions.get(0);
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

    static List<String> ids(String field, List<String> ids) {
        ids.forEach(id -> check(ID.matcher(id).matches(), field, id));
        return List.copyOf(ids);
    }

    /** Ids as one column: with commas between them, which none of them has. */
    static List<String> split(String ids) {
        return ids.isEmpty() ? List.of() : List.of(ids.split(","));
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

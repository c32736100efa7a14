package dev.handshake.memory;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One answer that a learner gave, or a question that was skipped: what a card is graded by, what statistics are counted of
 * and what the store keeps for ever. An answer of this minute and one of last year look the same.
 *
 * @param subject what was asked
 * @param words the answer as given; empty where the question was skipped, and where only what counts was read from the store
 * @param marks the verdict, corrected where the learner corrected it
 * @param effort what it took
 * @param at when it was given
 */
public record Attempt(Subject subject, String words, Marks marks, Effort effort, Instant at) {
    private static final String LESSON = "lesson/";

    /**
     * What was asked.
     *
     * @param item {@code quiz/question}, or {@code lesson/three-way#4} for stop 4 of the lesson three-way
     * @param kind kind of question, kebab-case, such as {@code next-segment}
     * @param lang code of the language in which it was asked, such as {@code ko}; empty where that was not read
     * @param because what led to it, where another answer did
     */
    public record Subject(String item, String kind, String lang, Optional<Because> because) {}

    /**
     * What led to a follow-up.
     *
     * @param parent the item whose answer led to it
     * @param kind what about that answer
     * @param what id of the point or of the misconception, empty for {@link Kind#DEEPER}
     */
    public record Because(String parent, Kind kind, String what) {
        /** What about an answer leads to a follow-up. */
        public enum Kind {
            /** A point that must be there was left out. */
            LEFT_OUT,
            /** A misconception was said. */
            BELIEVED,
            /** Nothing was missing: one step deeper. */
            DEEPER,
            /** The answer was that it is not known: an easier one. */
            EASIER;

            /** As it is stored: {@code left-out}, {@code believed}, {@code deeper}, {@code easier}. */
            public String word() {
                return name().toLowerCase(Locale.ROOT).replace('_', '-');
            }

            /** The kind that is stored as this word; empty for a word of a later version of the program. */
            public static Optional<Kind> ofWord(String word) {
                return Stream.of(values()).filter(k -> k.word().equals(word)).findFirst();
            }
        }
    }

    /**
     * The verdict.
     *
     * @param right true where the answer was judged right
     * @param skipped true where nothing was answered; then it is no answer, and not right
     * @param slip name of the kind of mistake, empty where there was none; a later version may know more of them
     * @param missed ids of the points that were left out
     * @param misconceptions ids of those that were said
     */
    public record Marks(boolean right, boolean skipped, String slip, List<String> missed, List<String> misconceptions) {
        /** Of a question that was skipped. */
        public static final Marks SKIPPED = new Marks(false, true, "", List.of(), List.of());

        public Marks {
            missed = List.copyOf(missed);
            misconceptions = List.copyOf(misconceptions);
        }

        /** The marks of an answer that was given. */
        public static Marks of(boolean right, List<String> missed, List<String> misconceptions) {
            return new Marks(right, false, "", missed, misconceptions);
        }

        /** The marks after the learner corrected the program's: the kind of mistake stays. */
        public Marks corrected(boolean nowRight, List<String> nowMissed, List<String> nowMisconceptions) {
            return new Marks(nowRight, skipped, slip, nowMissed, nowMisconceptions);
        }
    }

    /**
     * What the answer took.
     *
     * @param hints how many hints had been shown, 0 or more
     * @param confidence how sure the learner said to be
     * @param millis from question to answer, in milliseconds
     */
    public record Effort(int hints, Confidence confidence, long millis) {}

    public String item() {
        return subject.item();
    }

    public String kind() {
        return subject.kind();
    }

    public Optional<Because> because() {
        return subject.because();
    }

    public boolean right() {
        return marks.right();
    }

    public boolean skipped() {
        return marks.skipped();
    }

    public String slip() {
        return marks.slip();
    }

    public List<String> missed() {
        return marks.missed();
    }

    public List<String> misconceptions() {
        return marks.misconceptions();
    }

    public int hints() {
        return effort.hints();
    }

    public Confidence confidence() {
        return effort.confidence();
    }

    public long millis() {
        return effort.millis();
    }

    /** When it was given, milliseconds since 1970. */
    public long atMillis() {
        return at.toEpochMilli();
    }

    /** The same attempt with other marks. */
    public Attempt marked(Marks other) {
        return new Attempt(subject, words, other, effort, at);
    }

    // ---------------------------------------------------------------- stops of lessons

    /** The item that a stop of a lesson is; {@code stop} counts from 0. */
    public static String itemOf(String lesson, int stop) {
        return LESSON + lesson + "#" + stop;
    }

    /** True for a stop of a lesson, false for a question of a quiz. */
    public boolean isOfLesson() {
        return item().startsWith(LESSON) && item().contains("#");
    }

    /** The lesson's id. Only where {@link #isOfLesson()}. */
    public String lesson() {
        return item().substring(LESSON.length(), item().lastIndexOf('#'));
    }

    /** The index of the stop. Only where {@link #isOfLesson()}. */
    public int stop() {
        return Integer.parseInt(item().substring(item().lastIndexOf('#') + 1));
    }
}

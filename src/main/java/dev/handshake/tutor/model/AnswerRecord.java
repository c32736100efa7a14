package dev.handshake.tutor.model;

import java.util.List;

/**
 * An answer that was given, as far as it counts: what a card is graded by and what statistics are made of. An answer of
 * this minute and one of last year look the same.
 *
 * @param item {@code quiz/question}, or {@code lesson/three-way#4} for a stop of a lesson
 * @param kind kind of question, kebab-case
 * @param right the verdict, corrected where the learner corrected it
 * @param hints how many were used
 * @param confidence how sure
 * @param millis time spent, in milliseconds
 * @param atMillis when, milliseconds since 1970
 * @param skipped true where nothing was answered; then it is no answer
 * @param slip name of the kind of mistake, empty where there was none
 * @param missed ids of the points that were left out
 * @param misconceptions ids of those that were said
 */
public record AnswerRecord(
        String item,
        String kind,
        boolean right,
        int hints,
        Sureness confidence,
        long millis,
        long atMillis,
        boolean skipped,
        String slip,
        List<String> missed,
        List<String> misconceptions) {
    private static final String LESSON = "lesson/";

    public AnswerRecord {
        missed = List.copyOf(missed);
        misconceptions = List.copyOf(misconceptions);
    }

    /** True for a stop of a lesson, false for a question of a quiz. */
    public boolean isOfLesson() {
        return item.startsWith(LESSON) && item.indexOf('#') > 0;
    }

    /** The lesson's id. Only where {@link #isOfLesson()}. */
    public String lesson() {
        return item.substring(LESSON.length(), item.lastIndexOf('#'));
    }

    /** The index of the stop. Only where {@link #isOfLesson()}. */
    public int stop() {
        return Integer.parseInt(item.substring(item.lastIndexOf('#') + 1));
    }
}

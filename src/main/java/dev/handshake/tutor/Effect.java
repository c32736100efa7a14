package dev.handshake.tutor;

import dev.handshake.lesson.Lang;

/** What the model wants done outside; the shell does it. */
public sealed interface Effect {
    /**
     * An answer was given.
     *
     * @param lesson id of the lesson
     * @param stop index of the stop, from 0
     * @param kind kind of question
     * @param answer in words
     * @param right the verdict
     * @param hints rungs used before it
     * @param confidence how sure
     * @param millis time since the question appeared, in milliseconds
     * @param lang the language in which it was asked
     * @param slip kind of mistake, empty for a right answer
     * @param misconception its id, or empty
     */
    record Record(
            String lesson,
            int stop,
            String kind,
            String answer,
            boolean right,
            int hints,
            Confidence confidence,
            long millis,
            Lang lang,
            String slip,
            String misconception)
            implements Effect {}

    /** The learner stands at this stop of this lesson; {@code finished} counts one more round. */
    record Place(String lesson, int stop, boolean finished) implements Effect {}

    /** A setting changed. */
    record Setting(String key, String value) implements Effect {}

    /** The program ends with this exit code. */
    record Exit(int code) implements Effect {}
}

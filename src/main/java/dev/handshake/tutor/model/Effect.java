package dev.handshake.tutor.model;

import dev.handshake.lesson.Lang;
import java.util.List;
import java.util.Optional;

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
            Sureness confidence,
            long millis,
            Lang lang,
            String slip,
            String misconception)
            implements Effect {}

    /**
     * A question of a sitting was answered or skipped.
     *
     * @param item {@code quiz/question}
     * @param kind kind of question, kebab-case
     * @param answer in words; free text as it was written
     * @param because what led to it, empty where it was planned
     * @param leaves how the sitting stands after it: both are saved or none
     */
    record Attempted(
            String item,
            String kind,
            String answer,
            boolean right,
            int hints,
            Sureness confidence,
            long millis,
            Lang lang,
            List<String> missed,
            List<String> misconceptions,
            Optional<PlannedQuestion.Because> because,
            Optional<SavedSitting> leaves)
            implements Effect {
        public Attempted {
            missed = List.copyOf(missed);
            misconceptions = List.copyOf(misconceptions);
        }

        public Attempted(
                String item,
                String kind,
                String answer,
                boolean right,
                int hints,
                Sureness confidence,
                long millis,
                Lang lang,
                List<String> missed,
                List<String> misconceptions,
                Optional<PlannedQuestion.Because> because) {
            this(
                    item,
                    kind,
                    answer,
                    right,
                    hints,
                    confidence,
                    millis,
                    lang,
                    missed,
                    misconceptions,
                    because,
                    Optional.empty());
        }

        public Attempted leaving(SavedSitting sitting) {
            return new Attempted(
                    item,
                    kind,
                    answer,
                    right,
                    hints,
                    confidence,
                    millis,
                    lang,
                    missed,
                    misconceptions,
                    because,
                    Optional.of(sitting));
        }
    }

    /** The last attempt at this item does not count: its grade was undone. */
    record Undone(String item) implements Effect {}

    /** A learner corrected the program's ticks: this is what counts for the last attempt at the item. */
    record Corrected(String item, boolean right, List<String> missed, List<String> misconceptions) implements Effect {
        public Corrected {
            missed = List.copyOf(missed);
            misconceptions = List.copyOf(misconceptions);
        }
    }

    /** A sitting stands so from now on; over, where nothing is ahead of it and nothing behind. */
    record Keep(SavedSitting sitting) implements Effect {}

    /** An interview is over. */
    record Interviewed(FinishedInterview interview) implements Effect {}

    /** The attempts are to be counted; {@link Msg.Counted} comes back. */
    record Count() implements Effect {}

    /** The learner stands at this stop of this lesson; {@code finished} counts one more round. */
    record Place(String lesson, int stop, boolean finished) implements Effect {}

    /** A setting changed. */
    record Setting(String key, String value) implements Effect {}

    /** The program ends with this exit code. */
    record Exit(int code) implements Effect {}
}

package dev.handshake.tutor.model;

import dev.handshake.lesson.Level;
import java.util.Optional;

/** Why questions are asked. */
public sealed interface Purpose {
    /** One quiz, from its first question to its last. */
    record OfQuiz(String quiz) implements Purpose {}

    /**
     * One question in the middle of a lesson, which goes on behind it.
     *
     * @param walking where in the lesson; its stop is a {@link dev.handshake.lesson.Stop.Check}
     */
    record OfLesson(Screen.Walking walking) implements Purpose {}

    /** What is due. */
    record OfReview() implements Purpose {}

    /** The follow-ups that are still open. */
    record OfFollowUps() implements Purpose {}

    /**
     * A mock interview.
     *
     * @param minutes how long it may take in all, 1 or more
     * @param questions how many root questions, 1 or more
     * @param topic only this topic, empty for all
     * @param level up to this level, empty for all
     * @param seed decides which questions are asked
     */
    record OfInterview(int minutes, int questions, Optional<String> topic, Optional<Level> level, long seed)
            implements Purpose {}
}

package dev.handshake.tutor.model;

import dev.handshake.lesson.Catalog;
import dev.handshake.lesson.Level;
import java.util.Optional;

/** Why questions are asked. */
public sealed interface Purpose {
    /** The place in a lesson, where a question is asked in the middle of one. */
    default Optional<LessonPosition> lesson() {
        return Optional.empty();
    }

    /** How long it may take in all, in milliseconds; {@link Long#MAX_VALUE} where there is no clock. */
    default long limitMillis() {
        return Long.MAX_VALUE;
    }

    /** True where a question that was missed is asked again at the end, until it is answered rightly. */
    default boolean asksAgain() {
        return false;
    }

    /** Decides how options are shuffled, and which questions an interview asks. */
    default long seed() {
        return 0;
    }

    /** True for an interview of whatever kind: one of them is kept, and its report is compared with the one before. */
    default boolean isInterview() {
        return false;
    }

    /** True where follow-ups are what is asked, and not what comes between. */
    default boolean isOfFollowUps() {
        return false;
    }

    /** True where what it asks of is among these questions: a quiz of one's own may be gone, or not be read this time. */
    default boolean isIn(Catalog catalog) {
        return true;
    }

    /** What to say where there is nothing to ask. */
    default Notice.Kind nothing() {
        return Notice.Kind.NO_QUESTIONS;
    }

    /** True for two quizzes of one name, two reviews, two interviews of whatever kind: one of each is kept. */
    default boolean isLike(Purpose other) {
        return isInterview() ? other.isInterview() : equals(other);
    }

    /** One quiz, from its first question to its last. */
    record OfQuiz(String quiz) implements Purpose {
        @Override
        public boolean isIn(Catalog catalog) {
            return catalog.quiz(quiz).isPresent();
        }
    }

    /**
     * One question in the middle of a lesson, which goes on behind it: the lesson's own, or one of a quiz.
     *
     * @param position its stop is a {@link dev.handshake.lesson.Stop.Question} or a {@link dev.handshake.lesson.Stop.Check}
     */
    record OfLesson(LessonPosition position) implements Purpose {
        @Override
        public Optional<LessonPosition> lesson() {
            return Optional.of(position);
        }
    }

    /** What is due. */
    record OfReview() implements Purpose {
        @Override
        public boolean asksAgain() {
            return true;
        }

        @Override
        public Notice.Kind nothing() {
            return Notice.Kind.NOTHING_DUE;
        }
    }

    /** The follow-ups that are still open. */
    record OfFollowUps() implements Purpose {
        @Override
        public boolean isOfFollowUps() {
            return true;
        }

        @Override
        public Notice.Kind nothing() {
            return Notice.Kind.NO_FOLLOW_UPS;
        }
    }

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
            implements Purpose {
        /** How many minutes an interview of the usual length takes. */
        public static final int USUAL_MINUTES = 15;

        /** An interview of the usual length: six root questions of every topic and level. */
        public static OfInterview usual(long seed) {
            return new OfInterview(USUAL_MINUTES, 6, Optional.empty(), Optional.empty(), seed);
        }

        @Override
        public long limitMillis() {
            return minutes * 60_000L;
        }

        @Override
        public boolean isInterview() {
            return true;
        }
    }
}

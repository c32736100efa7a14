package dev.handshake.progress;

import dev.handshake.memory.Attempt;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.regex.Pattern;

/** One row to be saved. Times are cut to milliseconds. */
public sealed interface Row {
    /** The row with uids that no other run has; within a run a uid is a number. */
    default Row within(String run) {
        return this;
    }

    /** True for what a page acknowledges: an answer, and what was decided about one later. */
    default boolean isAnswer() {
        return false;
    }

    /** True where the row must be committed together with the one before it. */
    default boolean followsClosely() {
        return false;
    }

    /**
     * An answer.
     *
     * @param uid the same in every copy and every export, so that an answer is never counted twice
     */
    record OfAttempt(String uid, Attempt attempt) implements Row {
        private static final Pattern SLIP = Pattern.compile("[A-Z0-9_]{0,60}");

        public OfAttempt {
            RowChecks.uid("attempt", uid);
            RowChecks.item("item", attempt.item());
            RowChecks.word("kind", attempt.kind());
            RowChecks.check(attempt.hints() >= 0, "hints", attempt.hints());
            RowChecks.check(attempt.millis() >= 0, "millis", attempt.millis());
            RowChecks.word("lang", attempt.subject().lang());
            RowChecks.check(SLIP.matcher(attempt.slip()).matches(), "slip", attempt.slip());
            RowChecks.ids("missed", attempt.missed());
            RowChecks.ids("misconception", attempt.misconceptions());
            attempt.because().ifPresent(OfAttempt::check);
            RowChecks.time(attempt.at());
            Instant at = attempt.at().truncatedTo(ChronoUnit.MILLIS);
            attempt = new Attempt(attempt.subject(), attempt.words(), attempt.marks(), attempt.effort(), at);
        }

        private static void check(Attempt.Because because) {
            RowChecks.item("because", because.parent());
            if (!because.what().isEmpty()) {
                RowChecks.id("because", because.what());
            }
        }

        @Override
        public boolean isAnswer() {
            return true;
        }

        @Override
        public Row within(String run) {
            return new OfAttempt(run + "-" + uid, attempt);
        }
    }

    /** An attempt was undone or corrected; {@code attempt} is its uid. */
    record OfAmendment(String uid, String attempt, Instant at, Amendment what) implements Row {
        public OfAmendment {
            RowChecks.uid("amendment", uid);
            RowChecks.uid("of", attempt);
            at = at.truncatedTo(ChronoUnit.MILLIS);
            RowChecks.time(at);
        }

        @Override
        public boolean isAnswer() {
            return true;
        }

        @Override
        public Row within(String run) {
            return new OfAmendment(run + "-" + uid, run + "-" + attempt, at, what);
        }
    }

    /** An interview that is over. */
    record OfInterview(String uid, InterviewRow interview) implements Row {
        public OfInterview {
            RowChecks.uid("interview", uid);
        }

        @Override
        public boolean isAnswer() {
            return true;
        }

        @Override
        public Row within(String run) {
            return new OfInterview(run + "-" + uid, interview);
        }
    }

    /** How a sitting stands. It must not be parted from the answer that led there. */
    record OfSitting(SittingRow sitting) implements Row {
        @Override
        public boolean followsClosely() {
            return true;
        }
    }

    /**
     * A place.
     *
     * @param finishedAt when the lesson was finished for the first time, where it was
     * @param beganAt when the round that it belongs to began, where this place begins one
     */
    record OfPlace(LessonPlace place, Optional<Instant> finishedAt, Optional<Instant> beganAt) implements Row {
        public OfPlace {
            finishedAt.ifPresent(RowChecks::time);
            beganAt.ifPresent(RowChecks::time);
        }

        public static OfPlace of(LessonPlace place) {
            boolean begins = place.stop() == 0 && !place.finished();
            Optional<Instant> at = Optional.of(place.at());
            return new OfPlace(place, at.filter(finished -> place.finished()), at.filter(began -> begins));
        }
    }

    /** A lesson was finished. */
    record OfFinish(String lesson, Instant at) implements Row {
        public OfFinish {
            LessonPlace.checkLesson(lesson);
            at = at.truncatedTo(ChronoUnit.MILLIS);
            RowChecks.time(at);
        }
    }

    /** A choice. */
    record OfSetting(String key, String value, Instant at) implements Row {
        private static final Pattern KEY = Pattern.compile("[a-z][a-z0-9.-]{0,60}");

        public OfSetting {
            at = at.truncatedTo(ChronoUnit.MILLIS);
            RowChecks.check(KEY.matcher(key).matches(), "setting", key);
            RowChecks.check(value != null, "value", "null");
            RowChecks.time(at);
        }
    }
}

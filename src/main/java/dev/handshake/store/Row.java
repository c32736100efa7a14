package dev.handshake.store;

import java.sql.SQLException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** One row to be saved. */
sealed interface Row {
    /** Writes the row. */
    void to(RowWriter ledger) throws SQLException;

    /** The row with uids that no other run has; a uid within a run is a number. */
    default Row of(String run) {
        return this;
    }

    private static void checkUid(String field, String uid) {
        Attempt.check(uid.matches("[0-9A-Za-z-]{8,64}"), field, uid);
    }

    /** An attempt. The uid is the same in every copy and every export, so the same row is never counted twice. */
    record Answered(String uid, Attempt attempt) implements Row {
        public Answered {
            checkUid("attempt", uid);
        }

        @Override
        public Row of(String run) {
            return new Answered(run + "-" + uid, attempt);
        }

        @Override
        public void to(RowWriter ledger) throws SQLException {
            ledger.answered(uid, attempt);
        }
    }

    /** An attempt with this uid was undone or corrected. Of several rows about one attempt the last one counts. */
    record Amended(String uid, String attempt, Instant at, AttemptDigest.Amended what) implements Row {
        public Amended {
            checkUid("amendment", uid);
            checkUid("of", attempt);
            at = at.truncatedTo(ChronoUnit.MILLIS);
            Attempt.ids("missed", what.missed());
            Attempt.ids("misconceptions", what.misconceptions());
            Attempt.checkTime(at);
        }

        @Override
        public Row of(String run) {
            return new Amended(run + "-" + uid, run + "-" + attempt, at, what);
        }

        @Override
        public void to(RowWriter ledger) throws SQLException {
            ledger.amended(this);
        }
    }

    /** An interview. */
    record Held(String uid, InterviewRow interview) implements Row {
        public Held {
            checkUid("interview", uid);
        }

        @Override
        public Row of(String run) {
            return new Held(run + "-" + uid, interview);
        }

        @Override
        public void to(RowWriter ledger) throws SQLException {
            ledger.held(this);
        }
    }

    /** How a sitting stands. */
    record Sat(Sitting sitting) implements Row {
        @Override
        public void to(RowWriter ledger) throws SQLException {
            ledger.sat(sitting);
        }
    }

    /**
     * A place.
     *
     * @param finishedAt when the lesson was finished for the first time, or null
     * @param beganAt when the round that it belongs to began, or null where this place does not begin one
     */
    record Placed(LessonPlace place, Instant finishedAt, Instant beganAt) implements Row {
        static Placed of(LessonPlace place) {
            boolean begins = place.stop() == 0 && !place.finished();
            return new Placed(place, place.finished() ? place.at() : null, begins ? place.at() : null);
        }

        @Override
        public void to(RowWriter ledger) throws SQLException {
            ledger.placed(this);
        }
    }

    /** A lesson was finished. */
    record Finished(String lesson, Instant at) implements Row {
        public Finished {
            new LessonPlace(lesson, 0, true, at);
            at = at.truncatedTo(ChronoUnit.MILLIS);
        }

        @Override
        public void to(RowWriter ledger) throws SQLException {
            ledger.finished(lesson, at);
        }
    }

    /** A setting. */
    record Chosen(String key, String value, Instant at) implements Row {
        public Chosen {
            at = at.truncatedTo(ChronoUnit.MILLIS);
            Attempt.check(key.matches("[a-z][a-z0-9.-]{0,60}"), "setting", key);
            Attempt.check(value != null, "value", "null");
            Attempt.checkTime(at);
        }

        @Override
        public void to(RowWriter ledger) throws SQLException {
            ledger.chosen(this);
        }
    }

    /** Ids as one column. */
    static String joined(List<String> ids) {
        return String.join(",", ids);
    }
}

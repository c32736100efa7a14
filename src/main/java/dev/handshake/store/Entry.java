package dev.handshake.store;

import java.sql.SQLException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** One row to be saved. */
sealed interface Entry {
    /** Writes the row. */
    void to(Ledger ledger) throws SQLException;

    /** An attempt. The uid is the same in every copy and every export, so the same row is never counted twice. */
    record Answered(String uid, Attempt attempt) implements Entry {
        public Answered {
            Attempt.check(uid.matches("[0-9A-Za-z-]{8,64}"), "attempt", uid);
        }

        @Override
        public void to(Ledger ledger) throws SQLException {
            ledger.answered(uid, attempt);
        }
    }

    /**
     * A place.
     *
     * @param finishedAt when the lesson was finished for the first time, or null
     */
    record Placed(Place place, Instant finishedAt) implements Entry {
        static Placed of(Place place) {
            return new Placed(place, place.finished() ? place.at() : null);
        }

        @Override
        public void to(Ledger ledger) throws SQLException {
            ledger.placed(this);
        }
    }

    /** A setting. */
    record Chosen(String key, String value, Instant at) implements Entry {
        public Chosen {
            at = at.truncatedTo(ChronoUnit.MILLIS);
            Attempt.check(key.matches("[a-z][a-z0-9.-]{0,60}"), "setting", key);
            Attempt.check(value != null, "value", "null");
            Attempt.checkTime(at);
        }

        @Override
        public void to(Ledger ledger) throws SQLException {
            ledger.chosen(this);
        }
    }
}

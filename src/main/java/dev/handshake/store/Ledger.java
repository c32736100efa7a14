package dev.handshake.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;

/**
 * Writes rows within a transaction. Counts the rows that changed anything: not one that is known already, or older than
 * what is there.
 *
 * <p>Of two places (or settings) the later wins. A stored one that lies in the future was written while some clock was
 * wrong and yields at once: else nothing would be saved until that time has come.
 */
final class Ledger implements AutoCloseable {
    private static final String ATTEMPT = """
            INSERT INTO attempt (uid, item, kind, answer, correct, hints, confidence, millis, lang, at, misconception)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (uid) DO NOTHING""";
    private static final String PLACE = """
            INSERT INTO place (lesson, stop, finished, at) VALUES (?, ?, ?, ?)
            ON CONFLICT (lesson) DO UPDATE SET stop = excluded.stop, finished = excluded.finished, at = excluded.at
            WHERE (excluded.at >= place.at OR place.at > ?)
              AND (excluded.stop, excluded.finished, excluded.at) <> (place.stop, place.finished, place.at)""";
    private static final String FINISHED = """
            UPDATE place SET finished_at = ?1 WHERE lesson = ?2 AND (finished_at IS NULL OR finished_at > ?1)""";
    private static final String SETTING = """
            INSERT INTO setting (key, value, at) VALUES (?, ?, ?)
            ON CONFLICT (key) DO UPDATE SET value = excluded.value, at = excluded.at
            WHERE (excluded.at >= setting.at OR setting.at > ?)
              AND (excluded.value, excluded.at) <> (setting.value, setting.at)""";

    private final PreparedStatement attempt;
    private final PreparedStatement place;
    private final PreparedStatement finished;
    private final PreparedStatement setting;
    private final long now;
    private int attempts;
    private int places;
    private int settings;

    Ledger(Connection connection, Instant now) throws SQLException {
        this.attempt = connection.prepareStatement(ATTEMPT);
        this.place = connection.prepareStatement(PLACE);
        this.finished = connection.prepareStatement(FINISHED);
        this.setting = connection.prepareStatement(SETTING);
        this.now = now.toEpochMilli();
    }

    void answered(String uid, Attempt a) throws SQLException {
        attempt.setString(1, uid);
        attempt.setString(2, a.item());
        attempt.setString(3, a.kind());
        attempt.setString(4, a.answer());
        attempt.setInt(5, a.right() ? 1 : 0);
        attempt.setInt(6, a.hints());
        attempt.setString(7, a.confidence());
        attempt.setLong(8, a.millis());
        attempt.setString(9, a.lang());
        attempt.setLong(10, a.at().toEpochMilli());
        attempt.setString(11, a.misconception());
        attempts += attempt.executeUpdate();
    }

    void placed(Entry.Placed entry) throws SQLException {
        Place p = entry.place();
        place.setString(1, p.lesson());
        place.setInt(2, p.stop());
        place.setInt(3, p.finished() ? 1 : 0);
        place.setLong(4, p.at().toEpochMilli());
        place.setLong(5, now);
        int changed = place.executeUpdate();
        if (entry.finishedAt() != null) {
            finished.setLong(1, entry.finishedAt().toEpochMilli());
            finished.setString(2, p.lesson());
            changed = Math.max(changed, finished.executeUpdate());
        }
        places += changed;
    }

    void chosen(Entry.Chosen entry) throws SQLException {
        setting.setString(1, entry.key());
        setting.setString(2, entry.value());
        setting.setLong(3, entry.at().toEpochMilli());
        setting.setLong(4, now);
        settings += setting.executeUpdate();
    }

    /** What was changed by a number of rows. */
    Imported changed(int rows) {
        return new Imported(attempts, places, settings, rows - attempts - places - settings);
    }

    @Override
    public void close() throws SQLException {
        attempt.close();
        place.close();
        finished.close();
        setting.close();
    }
}

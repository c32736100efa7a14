package dev.handshake.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Writes rows within a transaction. Counts the rows that changed anything: not one that is known already, or older than
 * what is there.
 *
 * <p>Of two places (or settings, or sittings) the later wins. A stored one that lies in the future was written while some
 * clock was wrong and yields at once: else nothing would be saved until that time has come.
 */
final class RowWriter implements AutoCloseable {
    private static final String ATTEMPT = """
            INSERT INTO attempt (uid, item, kind, answer, correct, hints, confidence, millis, lang, at, misconception,
                                 slip, missed, also, because)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (uid) DO NOTHING""";
    private static final String AMENDMENT = """
            INSERT INTO amendment (uid, attempt, at, undone, correct, missed, misconceptions)
            VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT (uid) DO NOTHING""";
    private static final String INTERVIEW = """
            INSERT INTO interview (uid, at, millis, roots, asked, said, points, misconceptions)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (uid) DO NOTHING""";
    private static final String SITTING = """
            INSERT INTO sitting (purpose, seed, ahead, behind, spent, draft, hints, asking, at)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
            ON CONFLICT (purpose) DO UPDATE SET
              seed = excluded.seed, ahead = excluded.ahead, behind = excluded.behind, spent = excluded.spent,
              draft = excluded.draft, hints = excluded.hints, asking = excluded.asking, at = excluded.at
            WHERE (excluded.at >= sitting.at OR sitting.at > ?)
              AND (excluded.seed, excluded.ahead, excluded.behind, excluded.spent, excluded.draft, excluded.hints,
                   excluded.asking, excluded.at)
                  <> (sitting.seed, sitting.ahead, sitting.behind, sitting.spent, sitting.draft, sitting.hints,
                      sitting.asking, sitting.at)""";
    private static final String PLACE = """
            INSERT INTO place (lesson, stop, finished, at, began) VALUES (?1, ?2, ?3, ?4, coalesce(?6, 0))
            ON CONFLICT (lesson) DO UPDATE SET
              stop = excluded.stop, finished = excluded.finished, at = excluded.at, began = coalesce(?6, place.began)
            WHERE (excluded.at >= place.at OR place.at > ?5)
              AND (excluded.stop, excluded.finished, excluded.at) <> (place.stop, place.finished, place.at)""";
    private static final String FIRST_FINISH = """
            UPDATE place SET finished_at = ?1 WHERE lesson = ?2 AND (finished_at IS NULL OR finished_at > ?1)""";
    private static final String FINISH = "INSERT INTO finish (lesson, at) VALUES (?, ?) ON CONFLICT DO NOTHING";
    private static final String SETTING = """
            INSERT INTO setting (key, value, at) VALUES (?, ?, ?)
            ON CONFLICT (key) DO UPDATE SET value = excluded.value, at = excluded.at
            WHERE (excluded.at >= setting.at OR setting.at > ?)
              AND (excluded.value, excluded.at) <> (setting.value, setting.at)""";

    private final Connection connection;
    private final Map<String, PreparedStatement> prepared = new HashMap<>();
    private final long now;
    private int attempts;
    private int places;
    private int settings;
    private int others;

    RowWriter(Connection connection, Instant now) {
        this.connection = connection;
        this.now = now.toEpochMilli();
    }

    void answered(String uid, Attempt a) throws SQLException {
        List<String> said = a.misconceptions();
        attempts += run(
                ATTEMPT,
                uid,
                a.item(),
                a.kind(),
                a.answer(),
                a.right() ? 1 : 0,
                a.hints(),
                a.confidence(),
                a.millis(),
                a.lang(),
                a.at().toEpochMilli(),
                a.misconception(),
                a.slip(),
                Row.joined(a.missed()),
                Row.joined(said.isEmpty() ? said : said.subList(1, said.size())),
                a.because().map(Attempt.Because::line).orElse(""));
    }

    void amended(Row.Amended a) throws SQLException {
        others += run(
                AMENDMENT,
                a.uid(),
                a.attempt(),
                a.at().toEpochMilli(),
                a.what().undone() ? 1 : 0,
                a.what().right() ? 1 : 0,
                Row.joined(a.what().missed()),
                Row.joined(a.what().misconceptions()));
    }

    void held(Row.Held held) throws SQLException {
        InterviewRow i = held.interview();
        others += run(
                INTERVIEW,
                held.uid(),
                i.at().toEpochMilli(),
                i.millis(),
                i.roots(),
                i.asked(),
                i.said(),
                i.points(),
                Row.joined(i.misconceptions()));
    }

    void sat(Sitting s) throws SQLException {
        others += run(
                SITTING,
                s.purpose(),
                s.seed(),
                s.aheadLines(),
                s.behindLines(),
                s.spentMillis(),
                s.open().draft(),
                s.open().hints(),
                s.open().millis(),
                s.at().toEpochMilli(),
                now);
    }

    void placed(Row.Placed entry) throws SQLException {
        LessonPlace p = entry.place();
        Object began = entry.beganAt() == null ? null : entry.beganAt().toEpochMilli();
        int changed = run(PLACE, p.lesson(), p.stop(), p.finished() ? 1 : 0, p.at().toEpochMilli(), now, began);
        if (entry.finishedAt() != null) {
            long at = entry.finishedAt().toEpochMilli();
            changed = Math.max(changed, run(FIRST_FINISH, at, p.lesson()));
            run(FINISH, p.lesson(), at);
        }
        places += changed;
    }

    void finished(String lesson, Instant at) throws SQLException {
        others += run(FINISH, lesson, at.toEpochMilli());
    }

    void chosen(Row.Chosen entry) throws SQLException {
        settings += run(SETTING, entry.key(), entry.value(), entry.at().toEpochMilli(), now);
    }

    /** What was changed by a number of rows. */
    ImportCount changed(int rows) {
        return new ImportCount(attempts, places, settings, others, rows - attempts - places - settings - others);
    }

    private int run(String sql, Object... values) throws SQLException {
        PreparedStatement statement = prepared.get(sql);
        if (statement == null) {
            statement = connection.prepareStatement(sql);
            prepared.put(sql, statement);
        }
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
        return statement.executeUpdate();
    }

    @Override
    public void close() throws SQLException {
        for (PreparedStatement statement : prepared.values()) {
            statement.close();
        }
    }
}

package dev.handshake.store;

import dev.handshake.memory.Attempt;
import dev.handshake.progress.InterviewRow;
import dev.handshake.progress.LessonPlace;
import dev.handshake.progress.Row;
import dev.handshake.progress.SittingRow;
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

    private RowWriter(Connection connection, Instant now) {
        this.connection = connection;
        this.now = now.toEpochMilli();
    }

    /** Writes the rows and counts what they changed. */
    static ImportCount all(Connection connection, List<Row> rows, Instant now) throws SQLException {
        try (RowWriter writer = new RowWriter(connection, now)) {
            for (Row row : rows) {
                writer.write(row);
            }
            return writer.changed(rows.size());
        }
    }

    /** Writes a row, unless it is known or older than what is there. */
    private void write(Row row) throws SQLException {
        switch (row) {
            case Row.OfAttempt attempt -> attempts += attempt(attempt.uid(), attempt.attempt());
            case Row.OfAmendment amendment -> others += amendment(amendment);
            case Row.OfInterview interview -> others += interview(interview.uid(), interview.interview());
            case Row.OfSitting sitting -> others += sitting(sitting.sitting());
            case Row.OfPlace place -> places += place(place);
            case Row.OfFinish finish -> others += finish(finish.lesson(), finish.at());
            case Row.OfSetting setting -> settings += setting(setting);
        }
    }

    private int attempt(String uid, Attempt a) throws SQLException {
        return run(
                ATTEMPT,
                uid,
                a.item(),
                a.kind(),
                a.words(),
                number(a.right()),
                a.hints(),
                a.confidence().word(),
                a.millis(),
                a.subject().lang(),
                a.atMillis(),
                ColumnText.first(a.misconceptions()),
                a.slip(),
                ColumnText.joined(a.missed()),
                ColumnText.others(a.misconceptions()),
                ColumnText.because(a.because()));
    }

    private int amendment(Row.OfAmendment a) throws SQLException {
        AmendmentColumns what = AmendmentColumns.of(a.what());
        return run(
                AMENDMENT,
                a.uid(),
                a.attempt(),
                a.at().toEpochMilli(),
                number(what.undone()),
                number(what.right()),
                what.missed(),
                what.misconceptions());
    }

    private int interview(String uid, InterviewRow i) throws SQLException {
        return run(
                INTERVIEW,
                uid,
                i.at().toEpochMilli(),
                i.millis(),
                i.questions().roots(),
                i.questions().asked(),
                i.points().said(),
                i.points().all(),
                ColumnText.joined(i.misconceptions()));
    }

    private int sitting(SittingRow s) throws SQLException {
        return run(
                SITTING,
                s.purpose(),
                s.seed(),
                ColumnText.asked(s.questions().ahead()),
                ColumnText.asked(s.questions().behind()),
                s.spentMillis(),
                s.open().draft(),
                s.open().hints(),
                s.open().millis(),
                s.at().toEpochMilli(),
                now);
    }

    private int place(Row.OfPlace row) throws SQLException {
        LessonPlace p = row.place();
        Object began = row.beganAt().map(Instant::toEpochMilli).orElse(null);
        int changed = run(PLACE, p.lesson(), p.stop(), number(p.finished()), p.at().toEpochMilli(), now, began);
        if (row.finishedAt().isPresent()) {
            Instant at = row.finishedAt().get();
            changed = Math.max(changed, run(FIRST_FINISH, at.toEpochMilli(), p.lesson()));
            finish(p.lesson(), at);
        }
        return changed;
    }

    private int finish(String lesson, Instant at) throws SQLException {
        return run(FINISH, lesson, at.toEpochMilli());
    }

    private int setting(Row.OfSetting s) throws SQLException {
        return run(SETTING, s.key(), s.value(), s.at().toEpochMilli(), now);
    }

    private static int number(boolean holds) {
        return holds ? 1 : 0;
    }

    /** What was changed by a number of rows. */
    private ImportCount changed(int rows) {
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

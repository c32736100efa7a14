package dev.handshake.store;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The tables, as steps from one version to the next. A step that was released is never changed: a change is a new step,
 * and a step only adds (tables, columns with a default, indexes), so that nothing a learner did is ever rewritten.
 */
final class Schema {
    /** Marks the file as ours among SQLite files: "HSK1". */
    static final int APPLICATION_ID = 0x48534b31;

    private static final List<List<String>> STEPS = List.of(List.of(
            "PRAGMA application_id = " + APPLICATION_ID,
            """
            CREATE TABLE attempt (
              id            INTEGER PRIMARY KEY,
              uid           TEXT    NOT NULL UNIQUE, -- the same in every copy, so that merging does not double it
              item          TEXT    NOT NULL,
              kind          TEXT    NOT NULL,
              answer        TEXT    NOT NULL,
              correct       INTEGER NOT NULL,
              hints         INTEGER NOT NULL,
              confidence    TEXT    NOT NULL,
              millis        INTEGER NOT NULL,
              lang          TEXT    NOT NULL,
              at            INTEGER NOT NULL,        -- milliseconds since 1970, as every at
              misconception TEXT    NOT NULL
            ) STRICT""",
            "CREATE INDEX attempt_item ON attempt (item, at)",
            """
            CREATE TABLE tally (
              item          TEXT    PRIMARY KEY,
              attempts      INTEGER NOT NULL,
              correct       INTEGER NOT NULL,
              first_correct INTEGER NOT NULL,
              first_hints   INTEGER NOT NULL,
              first_at      INTEGER NOT NULL,
              last_correct  INTEGER NOT NULL,
              last_answer   TEXT    NOT NULL,
              last_at       INTEGER NOT NULL
            ) STRICT, WITHOUT ROWID""",
            // Rows may arrive out of order (an import), so first and last go by time, not by arrival.
            """
            CREATE TRIGGER attempt_counts AFTER INSERT ON attempt BEGIN
              INSERT INTO tally VALUES (new.item, 1, new.correct, new.correct, new.hints, new.at,
                                        new.correct, new.answer, new.at)
              ON CONFLICT (item) DO UPDATE SET
                attempts      = attempts + 1,
                correct       = correct + excluded.correct,
                first_correct = iif(excluded.first_at < first_at, excluded.first_correct, first_correct),
                first_hints   = iif(excluded.first_at < first_at, excluded.first_hints, first_hints),
                first_at      = min(excluded.first_at, first_at),
                last_correct  = iif(excluded.last_at >= last_at, excluded.last_correct, last_correct),
                last_answer   = iif(excluded.last_at >= last_at, excluded.last_answer, last_answer),
                last_at       = max(excluded.last_at, last_at);
            END""",
            """
            CREATE TABLE place (
              lesson      TEXT    PRIMARY KEY,
              stop        INTEGER NOT NULL,
              finished    INTEGER NOT NULL,
              at          INTEGER NOT NULL,
              finished_at INTEGER                     -- the first time; null until then
            ) STRICT, WITHOUT ROWID""",
            """
            CREATE TABLE setting (
              key   TEXT    PRIMARY KEY,
              value TEXT    NOT NULL,
              at    INTEGER NOT NULL
            ) STRICT, WITHOUT ROWID"""));

    private static final Set<String> TABLES = Set.of("attempt", "tally", "place", "setting");

    static final int VERSION = STEPS.size();

    private Schema() {}

    /** What the file is found to be. */
    enum Finding {
        BLANK,
        OURS,
        NEWER,
        UNREADABLE
    }

    /** Looks at the header and the list of tables; changes nothing. */
    static Finding inspect(Connection connection) throws SQLException {
        int application = number(connection, "PRAGMA application_id");
        int version = number(connection, "PRAGMA user_version");
        Set<String> tables = tables(connection);
        if (application == 0 && version == 0 && tables.isEmpty()) {
            return Finding.BLANK;
        }
        if (application != APPLICATION_ID || version < 1) {
            return Finding.UNREADABLE;
        }
        if (version > VERSION) {
            return Finding.NEWER;
        }
        return tables.containsAll(TABLES) ? Finding.OURS : Finding.UNREADABLE;
    }

    /** Whether every page of the file is sound. Reads the whole file. */
    static boolean isSound(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("PRAGMA quick_check(1)")) {
            return rows.next() && rows.getString(1).equals("ok");
        }
    }

    /** Brings the file to this version: all steps or none. Another copy may have done it in the meantime. */
    static void migrate(Connection connection) throws SQLException {
        if (number(connection, "PRAGMA user_version") == VERSION) {
            return;
        }
        Transaction.write(connection, () -> {
            try (Statement statement = connection.createStatement()) {
                for (int from = number(connection, "PRAGMA user_version"); from < VERSION; from++) {
                    for (String sql : STEPS.get(from)) {
                        statement.execute(sql);
                    }
                }
                return statement.execute("PRAGMA user_version = " + VERSION);
            }
        });
    }

    private static int number(Connection connection, String pragma) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(pragma)) {
            return rows.next() ? rows.getInt(1) : 0;
        }
    }

    private static Set<String> tables(Connection connection) throws SQLException {
        Set<String> names = new HashSet<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("SELECT name FROM sqlite_schema WHERE type = 'table'")) {
            while (rows.next()) {
                names.add(rows.getString(1));
            }
        }
        return names;
    }
}

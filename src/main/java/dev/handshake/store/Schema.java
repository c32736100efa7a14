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

    /** One attempt in brief, as {@link DigestReader} reads it; no part of it has a space, some may be empty. */
    private static final String BRIEF = """
            {0}id || ' ' || {0}item || ' ' || {0}kind || ' ' || {0}correct || ' ' || {0}hints || ' ' || {0}confidence
            || ' ' || {0}millis || ' ' || {0}at || ' ' || ({0}answer <> '') || ' ' || {0}slip || ' ' || {0}missed
            || ' ' || {0}misconception || iif({0}also = '', '', ',' || {0}also) || char(10)""";

    /** What one more attempt at an item changes. Rows may arrive out of order (an import): first and last go by time. */
    private static final String COUNTED = """
              ON CONFLICT (item) DO UPDATE SET
                attempts      = attempts + 1,
                correct       = correct + excluded.correct,
                first_correct = iif(excluded.first_at < first_at, excluded.first_correct, first_correct),
                first_hints   = iif(excluded.first_at < first_at, excluded.first_hints, first_hints),
                first_at      = min(excluded.first_at, first_at),
                last_correct  = iif(excluded.last_at >= last_at, excluded.last_correct, last_correct),
                last_answer   = iif(excluded.last_at >= last_at, excluded.last_answer, last_answer),
                last_at       = max(excluded.last_at, last_at)""";

    private static final String COUNT = """
            CREATE TRIGGER attempt_counts AFTER INSERT ON attempt BEGIN
              INSERT INTO tally VALUES (new.item, 1, new.correct, new.correct, new.hints, new.at,
                                        new.correct, new.answer, new.at)
            """ + COUNTED + ";\nEND";

    private static final String DIGEST = """
            CREATE TRIGGER attempt_digests AFTER INSERT ON attempt BEGIN
              INSERT INTO digest VALUES (new.id / 256, {brief})
              ON CONFLICT (part) DO UPDATE SET brief = brief || excluded.brief;
            END""".replace("{brief}", brief("new."));

    static final List<String> FIRST = List.of(
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
            COUNT,
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
            ) STRICT, WITHOUT ROWID""");

    /** Quizzes and interviews; how often a lesson was finished; all attempts in brief. */
    private static final List<String> SECOND = List.of(
            "ALTER TABLE attempt ADD COLUMN slip    TEXT NOT NULL DEFAULT ''",
            "ALTER TABLE attempt ADD COLUMN missed  TEXT NOT NULL DEFAULT ''", // ids, comma between
            "ALTER TABLE attempt ADD COLUMN also    TEXT NOT NULL DEFAULT ''", // misconceptions after the first,
            // likewise
            "ALTER TABLE attempt ADD COLUMN because TEXT NOT NULL DEFAULT ''",
            // An attempt is never changed: what was undone or corrected later is a row of its own.
            """
            CREATE TABLE amendment (
              uid            TEXT    PRIMARY KEY,
              attempt        TEXT    NOT NULL, -- its uid
              at             INTEGER NOT NULL,
              undone         INTEGER NOT NULL,
              correct        INTEGER NOT NULL, -- this and what follows means nothing where undone
              missed         TEXT    NOT NULL,
              misconceptions TEXT    NOT NULL
            ) STRICT, WITHOUT ROWID""",
            """
            CREATE TABLE interview (
              uid            TEXT    PRIMARY KEY,
              at             INTEGER NOT NULL,
              millis         INTEGER NOT NULL,
              roots          INTEGER NOT NULL,
              asked          INTEGER NOT NULL,
              said           INTEGER NOT NULL,
              points         INTEGER NOT NULL,
              misconceptions TEXT    NOT NULL
            ) STRICT, WITHOUT ROWID""",
            // What is left of a quiz or an interview; nothing ahead means that it is over.
            """
            CREATE TABLE sitting (
              purpose TEXT    PRIMARY KEY,
              seed    INTEGER NOT NULL,
              ahead   TEXT    NOT NULL,
              behind  TEXT    NOT NULL,
              spent   INTEGER NOT NULL,
              at      INTEGER NOT NULL
            ) STRICT, WITHOUT ROWID""",
            // One row for each time that a lesson was finished: rows only grow, so two copies and an import add up.
            """
            CREATE TABLE finish (
              lesson TEXT    NOT NULL,
              at     INTEGER NOT NULL,
              PRIMARY KEY (lesson, at)
            ) STRICT, WITHOUT ROWID""",
            "ALTER TABLE place ADD COLUMN began INTEGER NOT NULL DEFAULT 0", // the current round, where it is known
            """
            INSERT INTO finish SELECT lesson, finished_at FROM place WHERE finished_at IS NOT NULL""",
            // Later rounds had no date. They took place where every question has two right answers.
            """
            INSERT OR IGNORE INTO finish SELECT lesson, max(at, finished_at + 1) FROM place
            WHERE finished_at IS NOT NULL AND 2 <= (
              SELECT min(correct) FROM tally
              WHERE item >= 'lesson/' || lesson || '#' AND item < 'lesson/' || lesson || '$')""",
            "UPDATE place SET began = finished_at WHERE finished_at IS NOT NULL AND finished = 0",
            // Derived from attempt as tally is: reading a hundred thousand rows one by one takes most of a second.
            """
            CREATE TABLE digest (
              part  INTEGER PRIMARY KEY, -- id of the attempt, divided
              brief TEXT    NOT NULL
            ) STRICT""",
            "INSERT INTO digest SELECT id / 256, group_concat(" + brief("") + ", '') FROM attempt GROUP BY id / 256",
            DIGEST);

    /** How far the question is at which a sitting was left. */
    private static final List<String> THIRD = List.of(
            "ALTER TABLE sitting ADD COLUMN draft  TEXT    NOT NULL DEFAULT ''",
            "ALTER TABLE sitting ADD COLUMN hints  INTEGER NOT NULL DEFAULT 0",
            "ALTER TABLE sitting ADD COLUMN asking INTEGER NOT NULL DEFAULT 0"); // milliseconds

    private static final List<List<String>> STEPS = List.of(FIRST, SECOND, THIRD);

    private static final Set<String> TABLES = Set.of("attempt", "tally", "place", "setting");

    private static final Set<String> LATER_TABLES = Set.of("amendment", "interview", "sitting", "finish", "digest");

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
        boolean whole = tables.containsAll(TABLES) && (version == 1 || tables.containsAll(LATER_TABLES));
        return whole ? Finding.OURS : Finding.UNREADABLE;
    }

    /** What makes the derived tables and their triggers anew, from the attempts that this condition leaves. */
    static List<String> derived(String where) {
        return List.of(
                "DROP TRIGGER IF EXISTS attempt_counts",
                "DROP TRIGGER IF EXISTS attempt_digests",
                "DELETE FROM tally",
                "INSERT INTO tally SELECT item, 1, correct, correct, hints, at, correct, answer, at FROM attempt"
                        + where + "ORDER BY id " + COUNTED,
                COUNT,
                "DELETE FROM digest",
                "INSERT INTO digest SELECT id / 256, group_concat(" + brief("") + ", '') FROM"
                        + " (SELECT * FROM attempt" + where + "ORDER BY id) GROUP BY id / 256",
                DIGEST);
    }

    private static String brief(String row) {
        return BRIEF.replace("{0}", row);
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

    /** The format of the file, as its program numbered it. */
    static int version(Connection connection) throws SQLException {
        return number(connection, "PRAGMA user_version");
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

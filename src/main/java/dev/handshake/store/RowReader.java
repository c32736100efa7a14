package dev.handshake.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Reads rows. */
final class RowReader {
    /** "0" follows "/" in ASCII, so this is every item of a lesson, found in the index. */
    static final String TALLIES = "SELECT * FROM tally WHERE item >= 'lesson/' AND item < 'lesson0'";

    /** "$" follows "#": every item of one lesson. */
    static final String OF_LESSON = "SELECT * FROM attempt WHERE item >= ? || '#' AND item < ? || '$' ORDER BY at, id";

    private RowReader() {}

    /** What happens with each row. */
    interface Each {
        void row(ResultSet row) throws SQLException;
    }

    static Snapshot snapshot(Connection connection) throws SQLException {
        Map<String, LessonPlace> places = new HashMap<>();
        Map<String, Instant> finished = new HashMap<>();
        Map<String, Map<Integer, Tally>> tallies = new HashMap<>();
        Map<String, String> settings = new HashMap<>();
        each(connection, "SELECT * FROM place", row -> {
            Row.Placed placed = placed(row);
            places.put(placed.place().lesson(), placed.place());
            if (placed.finishedAt() != null) {
                finished.put(placed.place().lesson(), placed.finishedAt());
            }
        });
        each(connection, TALLIES, row -> {
            String item = row.getString("item");
            int hash = item.lastIndexOf('#');
            if (hash > 0) {
                tallies.computeIfAbsent(item.substring(Attempt.LESSON.length(), hash), lesson -> new TreeMap<>())
                        .put(Integer.valueOf(item.substring(hash + 1)), tally(row));
            }
        });
        each(connection, "SELECT * FROM setting", row -> settings.put(row.getString("key"), row.getString("value")));
        return new Snapshot(
                places,
                finished,
                tallies,
                settings,
                rounds(connection),
                given(connection),
                lastInterview(connection),
                sittings(connection));
    }

    private static Map<String, Snapshot.Rounds> rounds(Connection connection) throws SQLException {
        Map<String, Snapshot.Rounds> rounds = new HashMap<>();
        each(
                connection,
                "SELECT lesson, began, (SELECT count(*) FROM finish f WHERE f.lesson = p.lesson) AS n FROM place p",
                row -> {
                    Instant began = Instant.ofEpochMilli(row.getLong("began"));
                    rounds.put(row.getString("lesson"), new Snapshot.Rounds(row.getInt("n"), began));
                });
        return rounds;
    }

    private static List<AttemptDigest> given(Connection connection) throws SQLException {
        Map<Long, AttemptDigest.Amended> amended = new HashMap<>();
        each(
                connection,
                "SELECT a.id, m.* FROM amendment m JOIN attempt a ON a.uid = m.attempt ORDER BY m.at, m.uid",
                row -> amended.merge(
                        row.getLong("id"), what(row), (earlier, later) -> earlier.undone() ? earlier : later));
        AttemptDigest.Reader reader = new AttemptDigest.Reader(amended);
        each(connection, "SELECT brief FROM digest ORDER BY part", row -> reader.take(row.getString(1)));
        return reader.given();
    }

    private static AttemptDigest.Amended what(ResultSet row) throws SQLException {
        return new AttemptDigest.Amended(
                row.getInt("undone") != 0,
                row.getInt("correct") != 0,
                Attempt.split(row.getString("missed")),
                Attempt.split(row.getString("misconceptions")));
    }

    private static Optional<InterviewRow> lastInterview(Connection connection) throws SQLException {
        List<InterviewRow> last = new ArrayList<>();
        each(
                connection,
                "SELECT * FROM interview ORDER BY at DESC, uid DESC LIMIT 1",
                row -> last.add(held(row).interview()));
        return last.stream().findFirst();
    }

    private static Map<String, Sitting> sittings(Connection connection) throws SQLException {
        Map<String, Sitting> sittings = new HashMap<>();
        each(connection, "SELECT * FROM sitting WHERE ahead <> ''", row -> {
            Sitting sitting = sitting(row);
            sittings.put(sitting.purpose(), sitting);
        });
        return sittings;
    }

    static Row.Held held(ResultSet row) throws SQLException {
        return new Row.Held(
                row.getString("uid"),
                new InterviewRow(
                        Instant.ofEpochMilli(row.getLong("at")),
                        row.getLong("millis"),
                        row.getInt("roots"),
                        row.getInt("asked"),
                        row.getInt("said"),
                        row.getInt("points"),
                        Attempt.split(row.getString("misconceptions"))));
    }

    static Row.Amended amended(ResultSet row) throws SQLException {
        return new Row.Amended(
                row.getString("uid"), row.getString("attempt"), Instant.ofEpochMilli(row.getLong("at")), what(row));
    }

    static Sitting sitting(ResultSet row) throws SQLException {
        return Sitting.of(
                row.getString("purpose"),
                row.getLong("seed"),
                row.getString("ahead"),
                row.getString("behind"),
                row.getLong("spent"),
                new Sitting.Open(row.getString("draft"), row.getInt("hints"), row.getLong("asking")),
                Instant.ofEpochMilli(row.getLong("at")));
    }

    static List<Attempt> attempts(Connection connection, String lesson) throws SQLException {
        List<Attempt> found = new ArrayList<>();
        try (PreparedStatement statement = connection.prepareStatement(OF_LESSON)) {
            statement.setString(1, Attempt.LESSON + lesson);
            statement.setString(2, Attempt.LESSON + lesson);
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    found.add(answered(rows).attempt());
                }
            }
        }
        return found;
    }

    static void each(Connection connection, String sql, Each each) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                each.row(rows);
            }
        }
    }

    static int count(Connection connection, String table) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("SELECT count(*) FROM " + table)) {
            return rows.next() ? rows.getInt(1) : 0;
        }
    }

    static Row.Answered answered(ResultSet row) throws SQLException {
        Attempt attempt = new Attempt(
                row.getString("item"),
                row.getString("kind"),
                row.getString("answer"),
                row.getInt("correct") != 0,
                row.getInt("hints"),
                row.getString("confidence"),
                row.getLong("millis"),
                row.getString("lang"),
                Instant.ofEpochMilli(row.getLong("at")),
                row.getString("slip"),
                Attempt.split(row.getString("missed")),
                misconceptions(row.getString("misconception"), row.getString("also")),
                Optional.of(row.getString("because")).filter(b -> !b.isEmpty()).map(Attempt.Because::of));
        return new Row.Answered(row.getString("uid"), attempt);
    }

    private static List<String> misconceptions(String first, String also) {
        List<String> all = new ArrayList<>(Attempt.split(first));
        all.addAll(Attempt.split(also));
        return all;
    }

    static Row.Placed placed(ResultSet row) throws SQLException {
        LessonPlace place = new LessonPlace(
                row.getString("lesson"),
                row.getInt("stop"),
                row.getInt("finished") != 0,
                Instant.ofEpochMilli(row.getLong("at")));
        long began = row.getLong("began");
        long finishedAt = row.getLong("finished_at");
        return new Row.Placed(
                place,
                row.wasNull() ? null : Instant.ofEpochMilli(finishedAt),
                began == 0 ? null : Instant.ofEpochMilli(began));
    }

    static Row.Chosen chosen(ResultSet row) throws SQLException {
        return new Row.Chosen(row.getString("key"), row.getString("value"), Instant.ofEpochMilli(row.getLong("at")));
    }

    private static Tally tally(ResultSet row) throws SQLException {
        return new Tally(
                row.getInt("attempts"),
                row.getInt("correct"),
                row.getInt("first_correct") != 0,
                row.getInt("first_hints"),
                row.getInt("last_correct") != 0,
                row.getString("last_answer"),
                Instant.ofEpochMilli(row.getLong("last_at")));
    }
}

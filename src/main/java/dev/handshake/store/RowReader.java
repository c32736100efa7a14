package dev.handshake.store;

import dev.handshake.memory.Attempt;
import dev.handshake.memory.Confidence;
import dev.handshake.progress.Amendment;
import dev.handshake.progress.InterviewRow;
import dev.handshake.progress.LessonPlace;
import dev.handshake.progress.Row;
import dev.handshake.progress.SittingRow;
import dev.handshake.progress.Snapshot;
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

    private static final String LESSON = "lesson/";

    private RowReader() {}

    /** What happens with each row. */
    interface Each {
        void row(ResultSet row) throws SQLException;
    }

    static Snapshot snapshot(Connection connection) throws SQLException {
        Map<String, String> settings = new HashMap<>();
        eachReadable(
                connection, "SELECT * FROM setting", row -> settings.put(row.getString("key"), row.getString("value")));
        return new Snapshot(
                lessons(connection), settings, given(connection), lastInterview(connection), sittings(connection));
    }

    private static Snapshot.Lessons lessons(Connection connection) throws SQLException {
        Map<String, LessonPlace> places = new HashMap<>();
        Map<String, Instant> finished = new HashMap<>();
        eachReadable(connection, "SELECT * FROM place", row -> {
            Row.OfPlace placed = place(row);
            places.put(placed.place().lesson(), placed.place());
            placed.finishedAt().ifPresent(at -> finished.put(placed.place().lesson(), at));
        });
        return new Snapshot.Lessons(places, finished, rounds(connection));
    }

    /** The attempts at stops of lessons, counted: by lesson and by stop. */
    static Map<String, Map<Integer, Tally>> tallies(Connection connection) throws SQLException {
        Map<String, Map<Integer, Tally>> tallies = new HashMap<>();
        each(connection, TALLIES, row -> {
            String item = row.getString("item");
            int hash = item.lastIndexOf('#');
            if (hash > 0) {
                tallies.computeIfAbsent(item.substring(LESSON.length(), hash), lesson -> new TreeMap<>())
                        .put(Integer.valueOf(item.substring(hash + 1)), tally(row));
            }
        });
        return tallies;
    }

    private static Map<String, Snapshot.Rounds> rounds(Connection connection) throws SQLException {
        Map<String, Snapshot.Rounds> rounds = new HashMap<>();
        eachReadable(
                connection,
                "SELECT lesson, began, (SELECT count(*) FROM finish f WHERE f.lesson = p.lesson) AS n FROM place p",
                row -> {
                    Instant began = Instant.ofEpochMilli(row.getLong("began"));
                    rounds.put(row.getString("lesson"), new Snapshot.Rounds(row.getInt("n"), began));
                });
        return rounds;
    }

    private static List<Attempt> given(Connection connection) throws SQLException {
        Map<Long, Amendment> amendments = new HashMap<>();
        eachReadable(
                connection,
                "SELECT a.id, m.* FROM amendment m JOIN attempt a ON a.uid = m.attempt ORDER BY m.at, m.uid",
                row -> amendments.merge(row.getLong("id"), what(row), Amendment::then));
        DigestReader reader = new DigestReader(amendments);
        each(connection, "SELECT brief FROM digest ORDER BY part", row -> reader.take(row.getString(1)));
        return reader.attempts();
    }

    private static Amendment what(ResultSet row) throws SQLException {
        return new AmendmentColumns(
                        row.getInt("undone") != 0,
                        row.getInt("correct") != 0,
                        row.getString("missed"),
                        row.getString("misconceptions"))
                .amendment();
    }

    private static Optional<InterviewRow> lastInterview(Connection connection) throws SQLException {
        List<InterviewRow> last = new ArrayList<>();
        eachReadable(
                connection,
                "SELECT * FROM interview ORDER BY at DESC, uid DESC LIMIT 1",
                row -> last.add(interview(row).interview()));
        return last.stream().findFirst();
    }

    private static Map<String, SittingRow> sittings(Connection connection) throws SQLException {
        Map<String, SittingRow> sittings = new HashMap<>();
        eachReadable(connection, "SELECT * FROM sitting WHERE ahead <> ''", row -> {
            SittingRow sitting = sitting(row);
            sittings.put(sitting.purpose(), sitting);
        });
        return sittings;
    }

    static Row.OfInterview interview(ResultSet row) throws SQLException {
        InterviewRow interview = new InterviewRow(
                time(row, "at"),
                row.getLong("millis"),
                new InterviewRow.Questions(row.getInt("roots"), row.getInt("asked")),
                new InterviewRow.Points(row.getInt("said"), row.getInt("points")),
                ColumnText.split(row.getString("misconceptions")));
        return new Row.OfInterview(row.getString("uid"), interview);
    }

    static Row.OfAmendment amendment(ResultSet row) throws SQLException {
        return new Row.OfAmendment(row.getString("uid"), row.getString("attempt"), time(row, "at"), what(row));
    }

    static SittingRow sitting(ResultSet row) throws SQLException {
        return new SittingRow(
                row.getString("purpose"),
                row.getLong("seed"),
                new SittingRow.Questions(
                        ColumnText.asked(row.getString("ahead")), ColumnText.asked(row.getString("behind"))),
                row.getLong("spent"),
                new SittingRow.Open(row.getString("draft"), row.getInt("hints"), row.getLong("asking")),
                time(row, "at"));
    }

    private static Instant time(ResultSet row, String column) throws SQLException {
        return Instant.ofEpochMilli(row.getLong(column));
    }

    static List<Attempt> attempts(Connection connection, String lesson) throws SQLException {
        List<Attempt> found = new ArrayList<>();
        try (PreparedStatement statement = connection.prepareStatement(OF_LESSON)) {
            statement.setString(1, LESSON + lesson);
            statement.setString(2, LESSON + lesson);
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    found.add(attempt(rows).attempt());
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

    /** Likewise, but a row that holds what cannot be, after a bit was flipped, is passed over; returns how many were. */
    static int eachReadable(Connection connection, String sql, Each each) throws SQLException {
        int[] bad = new int[1];
        each(connection, sql, row -> {
            try {
                each.row(row);
            } catch (RuntimeException unreadable) {
                bad[0]++;
            }
        });
        return bad[0];
    }

    static int count(Connection connection, String table) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("SELECT count(*) FROM " + table)) {
            return rows.next() ? rows.getInt(1) : 0;
        }
    }

    static Row.OfAttempt attempt(ResultSet row) throws SQLException {
        String words = row.getString("answer");
        Attempt.Subject subject = new Attempt.Subject(
                row.getString("item"),
                row.getString("kind"),
                row.getString("lang"),
                ColumnText.because(row.getString("because")));
        Attempt.Marks marks = new Attempt.Marks(
                row.getInt("correct") != 0,
                words.isEmpty(),
                row.getString("slip"),
                ColumnText.split(row.getString("missed")),
                ColumnText.all(row.getString("misconception"), row.getString("also")));
        Attempt.Effort effort = new Attempt.Effort(
                row.getInt("hints"), Confidence.ofWord(row.getString("confidence")), row.getLong("millis"));
        return new Row.OfAttempt(row.getString("uid"), new Attempt(subject, words, marks, effort, time(row, "at")));
    }

    static Row.OfPlace place(ResultSet row) throws SQLException {
        LessonPlace place = new LessonPlace(
                row.getString("lesson"), row.getInt("stop"), row.getInt("finished") != 0, time(row, "at"));
        long began = row.getLong("began");
        long finishedAt = row.getLong("finished_at");
        return new Row.OfPlace(
                place,
                row.wasNull() ? Optional.empty() : Optional.of(Instant.ofEpochMilli(finishedAt)),
                began == 0 ? Optional.empty() : Optional.of(Instant.ofEpochMilli(began)));
    }

    static Row.OfFinish finish(ResultSet row) throws SQLException {
        return new Row.OfFinish(row.getString("lesson"), time(row, "at"));
    }

    static Row.OfSetting setting(ResultSet row) throws SQLException {
        return new Row.OfSetting(row.getString("key"), row.getString("value"), time(row, "at"));
    }

    private static Tally tally(ResultSet row) throws SQLException {
        return new Tally(
                row.getInt("attempts"),
                row.getInt("correct"),
                new Tally.First(row.getInt("first_correct") != 0, row.getInt("first_hints")),
                new Tally.Last(row.getInt("last_correct") != 0, row.getString("last_answer"), time(row, "last_at")));
    }
}

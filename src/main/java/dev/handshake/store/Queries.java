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
import java.util.TreeMap;

/** Reads rows. */
final class Queries {
    /** "0" follows "/" in ASCII, so this is every item of a lesson, found in the index. */
    static final String TALLIES = "SELECT * FROM tally WHERE item >= 'lesson/' AND item < 'lesson0'";

    /** "$" follows "#": every item of one lesson. */
    static final String OF_LESSON = "SELECT * FROM attempt WHERE item >= ? || '#' AND item < ? || '$' ORDER BY at, id";

    private Queries() {}

    /** What happens with each row. */
    interface Each {
        void row(ResultSet row) throws SQLException;
    }

    static Snapshot snapshot(Connection connection) throws SQLException {
        Map<String, Place> places = new HashMap<>();
        Map<String, Instant> finished = new HashMap<>();
        Map<String, Map<Integer, Tally>> tallies = new HashMap<>();
        Map<String, String> settings = new HashMap<>();
        each(connection, "SELECT * FROM place", row -> {
            Entry.Placed placed = placed(row);
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
        return new Snapshot(places, finished, tallies, settings);
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

    static Entry.Answered answered(ResultSet row) throws SQLException {
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
                row.getString("misconception"));
        return new Entry.Answered(row.getString("uid"), attempt);
    }

    static Entry.Placed placed(ResultSet row) throws SQLException {
        Place place = new Place(
                row.getString("lesson"),
                row.getInt("stop"),
                row.getInt("finished") != 0,
                Instant.ofEpochMilli(row.getLong("at")));
        long finishedAt = row.getLong("finished_at");
        return new Entry.Placed(place, row.wasNull() ? null : Instant.ofEpochMilli(finishedAt));
    }

    static Entry.Chosen chosen(ResultSet row) throws SQLException {
        return new Entry.Chosen(row.getString("key"), row.getString("value"), Instant.ofEpochMilli(row.getLong("at")));
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

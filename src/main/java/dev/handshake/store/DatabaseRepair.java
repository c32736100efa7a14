package dev.handshake.store;

import dev.handshake.progress.Row;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What can be mended of a damaged database. Triggers and the tables that they fill are derived, so they are made anew in the
 * file itself. A file whose pages are damaged is read row by row, from both ends, for a new one to begin with.
 */
final class DatabaseRepair {
    private DatabaseRepair() {}

    /** Makes the derived tables and their triggers anew. Attempts that cannot be read are not counted any more. */
    static void rebuild(Connection connection) throws SQLException {
        Transaction.write(connection, () -> {
            String readable = " WHERE id NOT IN (" + unreadable(connection) + ") ";
            try (Statement statement = connection.createStatement()) {
                for (String sql : Schema.derived(readable)) {
                    statement.execute(sql);
                }
                return true;
            }
        });
    }

    private static String unreadable(Connection connection) throws SQLException {
        List<Long> ids = new ArrayList<>();
        RowReader.each(connection, "SELECT * FROM attempt", row -> {
            try {
                RowReader.attempt(row);
            } catch (RuntimeException damaged) {
                ids.add(row.getLong("id"));
            }
        });
        return ids.stream().map(String::valueOf).collect(Collectors.joining(","));
    }

    /** A row of a table as it is read. */
    private interface Reading {
        Row of(ResultSet row) throws SQLException;
    }

    /** All rows that can still be read of a file that was set aside. Where nothing can, there are none. */
    static List<Row> rows(Path file) {
        try (Connection connection = DatabaseOpening.connect(file);
                Statement statement = connection.createStatement()) {
            // A table or a trigger whose definition is damaged must not hide the others.
            statement.execute("PRAGMA writable_schema = ON");
            List<Row> all = new ArrayList<>();
            all.addAll(readable(connection, "setting", "key", RowReader::setting));
            all.addAll(readable(connection, "place", "lesson", RowReader::place));
            all.addAll(readable(connection, "finish", "lesson", RowReader::finish));
            all.addAll(readable(connection, "attempt", "id", RowReader::attempt));
            all.addAll(readable(connection, "amendment", "uid", RowReader::amendment));
            all.addAll(readable(connection, "interview", "uid", RowReader::interview));
            all.addAll(readable(connection, "sitting", "purpose", row -> new Row.OfSitting(RowReader.sitting(row))));
            return all;
        } catch (SQLException hopeless) {
            return List.of();
        }
    }

    /** From the beginning up to the damage, then from the end back to it. */
    private static List<Row> readable(Connection connection, String table, String key, Reading reading) {
        Set<Row> rows = new LinkedHashSet<>();
        String query = "SELECT * FROM " + table + " NOT INDEXED ORDER BY " + key;
        if (!upToDamage(connection, query, reading, rows)) {
            Set<Row> backwards = new LinkedHashSet<>();
            upToDamage(connection, query + " DESC", reading, backwards);
            List<Row> rest = new ArrayList<>(backwards);
            Collections.reverse(rest);
            rows.addAll(rest);
        }
        return List.copyOf(rows);
    }

    /** Takes rows until one cannot be fetched; true where that did not happen. */
    private static boolean upToDamage(Connection connection, String query, Reading reading, Set<Row> rows) {
        try {
            RowReader.eachReadable(connection, query, row -> rows.add(reading.of(row)));
            return true;
        } catch (SQLException damage) {
            return false;
        }
    }
}

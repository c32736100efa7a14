package dev.handshake.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.function.Predicate;

/** One transaction: what happens in it happens whole or not at all. */
final class Transaction {
    private Transaction() {}

    /** Work on the database. */
    interface Work<T> {
        T run() throws SQLException;
    }

    /**
     * Takes the write lock at once. A transaction that began by reading and wants to write later is refused without
     * waiting when another copy wrote in between.
     */
    static <T> T write(Connection connection, Work<T> work) throws SQLException {
        return run(connection, "BEGIN IMMEDIATE", work, result -> true);
    }

    /** Likewise, but rolled back where the result is not approved of. */
    static <T> T writeIf(Connection connection, Work<T> work, Predicate<T> approved) throws SQLException {
        return run(connection, "BEGIN IMMEDIATE", work, approved);
    }

    /** Sees one state of the database, whatever other copies write meanwhile. */
    static <T> T read(Connection connection, Work<T> work) throws SQLException {
        return run(connection, "BEGIN", work, result -> true);
    }

    private static <T> T run(Connection connection, String begin, Work<T> work, Predicate<T> approved)
            throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(begin);
            boolean committed = false;
            try {
                T result = work.run();
                if (approved.test(result)) {
                    statement.execute("COMMIT");
                    committed = true;
                }
                return result;
            } finally {
                if (!committed) {
                    rollBack(statement);
                }
            }
        }
    }

    /** After some failures (a full disk) the database has already rolled back by itself and says so. */
    private static void rollBack(Statement statement) {
        try {
            statement.execute("ROLLBACK");
        } catch (SQLException already) {
            // The failure that brought us here is the one to report.
        }
    }
}

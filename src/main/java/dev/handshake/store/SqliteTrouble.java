package dev.handshake.store;

import dev.handshake.progress.StoreFailure;
import dev.handshake.progress.StoreTrouble;
import dev.handshake.progress.StoreTrouble.Cause;
import java.nio.file.Path;
import java.sql.SQLException;

/** What an exception of the driver means to the learner. The codes are those of sqlite.org/rescode.html. */
final class SqliteTrouble {
    private SqliteTrouble() {}

    /** The failure of a call on the database in this file. */
    static StoreFailure of(SQLException e, Path file) {
        return new StoreFailure(new StoreTrouble(cause(e.getErrorCode() & 0xff), file, e.getMessage()), e);
    }

    private static Cause cause(int code) {
        return switch (code) {
            case 3, 8 -> Cause.READ_ONLY; // PERM, READONLY
            case 5, 6, 15 -> Cause.BUSY; // BUSY, LOCKED, PROTOCOL
            case 10 -> Cause.DISK_ERROR; // IOERR
            case 11, 26 -> Cause.DAMAGED; // CORRUPT, NOTADB
            case 13 -> Cause.DISK_FULL; // FULL
            case 14 -> Cause.FOLDER; // CANTOPEN
            default -> Cause.UNEXPECTED;
        };
    }
}

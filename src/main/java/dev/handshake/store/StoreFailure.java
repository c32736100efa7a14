package dev.handshake.store;

import java.nio.file.Path;
import java.sql.SQLException;

/** Nothing was read, or nothing was written: the transaction was rolled back. */
public final class StoreFailure extends Exception {
    private final transient StoreTrouble trouble;

    StoreFailure(StoreTrouble trouble, Throwable why) {
        super(trouble.cause() + ": " + trouble.path() + ": " + trouble.detail(), why);
        this.trouble = trouble;
    }

    static StoreFailure of(SQLException e, Path path) {
        return new StoreFailure(StoreTrouble.of(e, path), e);
    }

    public StoreTrouble trouble() {
        return trouble;
    }
}

package dev.handshake.store;

import java.nio.file.Path;
import java.sql.SQLException;

/** Nothing was read, or nothing was written: the transaction was rolled back. */
public final class StoreFailure extends Exception {
    private final transient Trouble trouble;

    StoreFailure(Trouble trouble, Throwable why) {
        super(trouble.cause() + ": " + trouble.path() + ": " + trouble.detail(), why);
        this.trouble = trouble;
    }

    static StoreFailure of(SQLException e, Path path) {
        return new StoreFailure(Trouble.of(e, path), e);
    }

    public Trouble trouble() {
        return trouble;
    }
}

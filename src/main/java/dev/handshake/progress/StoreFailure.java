package dev.handshake.progress;

/** Nothing was read, or nothing was written: the transaction was rolled back. */
public final class StoreFailure extends Exception {
    private final transient StoreTrouble trouble;

    public StoreFailure(StoreTrouble trouble) {
        this(trouble, null);
    }

    /** A failure that came out of another one. */
    public StoreFailure(StoreTrouble trouble, Throwable why) {
        super(trouble.cause() + ": " + trouble.path() + ": " + trouble.detail(), why);
        this.trouble = trouble;
    }

    public StoreTrouble trouble() {
        return trouble;
    }
}

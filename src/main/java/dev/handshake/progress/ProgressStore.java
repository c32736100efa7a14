package dev.handshake.progress;

import java.util.List;

/**
 * What one learner did, kept for ever: the port through which this package reaches a database. Every call blocks; one that
 * returns has committed.
 */
public interface ProgressStore extends AutoCloseable {
    /** Opens stores: again after a failure that needs it, so it may be called many times. */
    interface Opener {
        /**
         * Opens what is kept of this learner, making it where nothing is.
         *
         * @throws StoreFailure where that cannot be done now; a later call may succeed
         */
        ProgressStore open(LearnerId learner) throws StoreFailure;
    }

    /** What had to be set aside when it was opened, oldest first. */
    List<StoreTrouble> notices();

    /** All that a start needs to know of the past. */
    Snapshot read() throws StoreFailure;

    /** Writes all rows or none. Writing the same rows again changes nothing: a failed commit may be tried again. */
    void write(List<Row> rows) throws StoreFailure;

    @Override
    void close() throws StoreFailure;
}

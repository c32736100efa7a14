package dev.handshake.cli.start;

import dev.handshake.progress.ProgressStore;
import dev.handshake.progress.Row;
import dev.handshake.progress.Snapshot;
import dev.handshake.progress.StoreFailure;
import dev.handshake.progress.StoreTrouble;
import java.util.List;
import java.util.function.BooleanSupplier;

/**
 * A store that takes nothing before the first page was shown: what began on a full disk, where nobody could read it, has not
 * begun.
 *
 * @param begun waits for the first page; false where nobody got to see it
 */
record HeldStore(ProgressStore store, BooleanSupplier begun) implements ProgressStore {
    @Override
    public List<StoreTrouble> notices() {
        return store.notices();
    }

    @Override
    public Snapshot read() throws StoreFailure {
        return store.read();
    }

    @Override
    public void write(List<Row> rows) throws StoreFailure {
        if (begun.getAsBoolean()) {
            store.write(rows);
        }
    }

    @Override
    public void close() throws StoreFailure {
        store.close();
    }
}

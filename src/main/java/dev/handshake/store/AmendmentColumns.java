package dev.handshake.store;

import dev.handshake.progress.Amendment;
import java.util.List;

/**
 * An amendment as four columns, the same in the database and in an export.
 *
 * @param undone true for {@link Amendment.Undo}; then the others mean nothing
 * @param right the verdict after a correction
 * @param missed ids of points, joined
 * @param misconceptions ids, joined
 */
record AmendmentColumns(boolean undone, boolean right, String missed, String misconceptions) {
    static AmendmentColumns of(Amendment amendment) {
        return switch (amendment) {
            case Amendment.Undo undo -> new AmendmentColumns(true, false, "", "");
            case Amendment.Correction(boolean right, List<String> missed, List<String> misconceptions) ->
                new AmendmentColumns(false, right, ColumnText.joined(missed), ColumnText.joined(misconceptions));
        };
    }

    /** The amendment; refuses what is no id. */
    Amendment amendment() {
        return undone
                ? new Amendment.Undo()
                : new Amendment.Correction(right, ColumnText.split(missed), ColumnText.split(misconceptions));
    }
}

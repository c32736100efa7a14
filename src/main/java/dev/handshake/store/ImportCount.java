package dev.handshake.store;

/**
 * What an import brought.
 *
 * @param attempts attempts that were not here yet
 * @param places places that were newer than ours
 * @param settings settings that were newer than ours
 * @param others corrections, finished lessons and interviews that were not here yet, and sittings that were newer
 * @param known rows that changed nothing
 */
public record ImportCount(int attempts, int places, int settings, int others, int known) {
    /** Where nothing else came. */
    ImportCount(int attempts, int places, int settings, int known) {
        this(attempts, places, settings, 0, known);
    }
}

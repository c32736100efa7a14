package dev.handshake.store;

/**
 * What an import brought.
 *
 * @param attempts attempts that were not here yet
 * @param places places that were newer than ours
 * @param settings settings that were newer than ours
 * @param known rows that changed nothing
 */
public record Imported(int attempts, int places, int settings, int known) {}

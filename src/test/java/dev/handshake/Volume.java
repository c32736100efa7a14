package dev.handshake;

/**
 * How much a test repeats what differs only in its numbers: seeds, changed places, rows. The usual volume is where more had
 * stopped finding anything new when it was measured; {@code -Dvolume=full} (the profile {@code thorough}) takes all of it.
 */
public final class Volume {
    private static final boolean FULL = "full".equals(System.getProperty("volume"));

    private Volume() {}

    /** The usual number, or the full one. */
    public static int of(int usual, int full) {
        return FULL ? full : usual;
    }

    public static boolean isFull() {
        return FULL;
    }
}

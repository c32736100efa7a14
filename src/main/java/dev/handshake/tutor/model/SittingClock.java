package dev.handshake.tutor.model;

/**
 * The times of a sitting, in milliseconds since 1970.
 *
 * @param startMillis when it began, moved on by every pause
 * @param sinceMillis when the open question appeared, moved on by every pause
 * @param nowMillis the time last heard of; the clock of an interview shows it
 */
public record SittingClock(long startMillis, long sinceMillis, long nowMillis) {
    /** A sitting that begins now. */
    public static SittingClock starting(long now) {
        return new SittingClock(now, now, now);
    }

    public SittingClock at(long now) {
        return new SittingClock(startMillis, sinceMillis, now);
    }

    /** Another question appears. */
    public SittingClock asking(long now) {
        return new SittingClock(startMillis, now, now);
    }

    /** Goes on where it stood at {@link #nowMillis}: what passed since does not count. */
    public SittingClock resumed(long now) {
        long gap = Math.max(0, now - nowMillis);
        return new SittingClock(startMillis + gap, sinceMillis + gap, now);
    }

    /** The clock as if this time had not passed. */
    public SittingClock without(long millis) {
        return new SittingClock(startMillis + millis, sinceMillis + millis, nowMillis + millis);
    }

    /** How long the sitting has taken until this time, 0 or more. */
    public long spentMillis(long until) {
        return Math.max(0, until - startMillis);
    }

    /** How long the open question has taken until this time, 0 or more. */
    public long askingMillis(long until) {
        return Math.max(0, until - sinceMillis);
    }
}

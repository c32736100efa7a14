package dev.handshake.terminal.lanterna;

import dev.handshake.view.cells.Frame;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/** The pictures of a motion that are still to be shown, the page itself last. Empty where that is on the screen. */
final class FrameQueue {
    /** Between two pictures. */
    static final int STEP_MILLIS = 25;

    /** The longest that a head may be on its way. */
    private static final int LONGEST_MILLIS = 240;

    private final Deque<Frame> left = new ArrayDeque<>();
    private long endNanos;

    /** Begins another motion, which may be no more than the page itself; returns its first picture. */
    Frame begin(List<Frame> way, Frame page) {
        left.clear();
        left.addAll(way);
        left.add(page);
        endNanos = System.nanoTime() + LONGEST_MILLIS * 1_000_000L;
        return left.remove();
    }

    boolean isUnderWay() {
        return !left.isEmpty();
    }

    /** The next picture; the last one at once where the terminal is too slow for it. */
    Frame next() {
        while (left.size() > 1 && System.nanoTime() > endNanos) {
            left.remove();
        }
        return left.remove();
    }
}

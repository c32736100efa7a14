package dev.handshake.tutor.asking;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** An order that depends on nothing but a seed. */
final class Shuffle {
    private static final long GOLDEN = 0x9E3779B97F4A7C15L;

    private Shuffle() {}

    /**
     * The order in which this is shown in a round: in the first as it is, and never twice in a row the same.
     *
     * @param round from 0
     */
    static <T> List<T> inRound(List<T> first, long seed, int round) {
        List<T> shown = first;
        for (int i = 1; i <= round; i++) {
            List<T> next = new ArrayList<>(first);
            inPlace(next, seed + GOLDEN * i);
            if (next.equals(shown)) {
                Collections.rotate(next, 1);
            }
            shown = next;
        }
        return List.copyOf(shown);
    }

    static <T> void inPlace(List<T> list, long seed) {
        long state = seed * 6364136223846793005L + 1442695040888963407L;
        for (int i = list.size() - 1; i > 0; i--) {
            state = state * 6364136223846793005L + 1442695040888963407L;
            int j = (int) Long.remainderUnsigned(state >>> 33, i + 1L);
            T held = list.get(i);
            list.set(i, list.get(j));
            list.set(j, held);
        }
    }
}

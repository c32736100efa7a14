package dev.handshake.tutor.asking;

import java.util.List;

/** An order that depends on nothing but a seed. */
final class Shuffle {
    private Shuffle() {}

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

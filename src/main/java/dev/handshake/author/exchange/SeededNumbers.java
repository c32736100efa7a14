package dev.handshake.author.exchange;

import java.util.ArrayList;
import java.util.List;

/** Numbers that look drawn and are the same for the same seed, on every machine and in every version. */
final class SeededNumbers {
    private long state;

    SeededNumbers(long seed) {
        state = seed;
    }

    /** 0 to {@code count - 1}, each once. */
    List<Integer> shuffled(int count) {
        List<Integer> all = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            all.add(i);
        }
        for (int i = count - 1; i > 0; i--) {
            state = state * 6364136223846793005L + 1442695040888963407L;
            int j = (int) Long.remainderUnsigned(state >>> 33, i + 1L);
            Integer held = all.get(i);
            all.set(i, all.get(j));
            all.set(j, held);
        }
        return all;
    }
}

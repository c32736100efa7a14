package dev.handshake.memory;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/** The notebook of errors: what was missed more than once, most often missed first, then least recovered, then by id. */
public final class MissedItems {
    private static final Comparator<Item> WORST_FIRST = Comparator.comparing(
                    (Item item) -> item.standing().misses(), Comparator.reverseOrder())
            .thenComparing(item -> item.standing().streak())
            .thenComparing(Item::id);

    private MissedItems() {}

    /** What was missed at least twice. */
    public static List<Item> twice(Collection<Item> items) {
        return often(2, items);
    }

    /** What was missed at least so often. */
    public static List<Item> often(int misses, Collection<Item> items) {
        return items.stream()
                .filter(item -> item.standing().misses() >= misses)
                .sorted(WORST_FIRST)
                .toList();
    }
}

package dev.handshake.memory;

import java.util.Collection;
import java.util.List;

/**
 * An item that takes time and does not stick: asking it once more will not help, reading its lesson again will.
 *
 * @param misses from so many misses on
 * @param freedAfter no longer, once recalled so often in a row
 */
public record Leech(int misses, int freedAfter) {
    /** Missed six times and not recalled three times in a row since. */
    public static final Leech DEFAULT = new Leech(6, 3);

    public Leech {
        if (misses < 1 || freedAfter < 1) {
            throw new IllegalArgumentException("leech: " + misses + " misses, freed after " + freedAfter);
        }
    }

    /** Whether the rule holds for an item that stands so. */
    public boolean is(Standing standing) {
        return standing.misses() >= misses && standing.streak() < freedAfter;
    }

    /** The leeches among these, worst first, in the order of {@link MissedItems}. */
    public List<Item> among(Collection<Item> items) {
        return MissedItems.often(misses, items).stream()
                .filter(item -> is(item.standing()))
                .toList();
    }
}

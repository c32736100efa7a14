package dev.handshake.memory;

import java.util.List;
import java.util.Set;

/**
 * Which topics are taken for each other, such as time-wait and close-wait. They are asked next to each other, because the
 * difference is learnt where both are in mind.
 *
 * @param groups sets of topics; a topic may be in several
 */
public record Confusable(List<Set<String>> groups) {
    public static final Confusable NOTHING = new Confusable(List.of());

    public Confusable {
        groups = groups.stream().map(Set::copyOf).toList();
    }

    /** True for two different topics that share a group. */
    public boolean are(String one, String other) {
        return !one.equals(other) && groups.stream().anyMatch(group -> group.contains(one) && group.contains(other));
    }
}

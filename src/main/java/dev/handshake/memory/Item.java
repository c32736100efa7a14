package dev.handshake.memory;

import java.util.Objects;

/**
 * Something that was asked at least once.
 *
 * @param id such as {@code lesson/three-way#4}
 * @param topic what it is about, such as {@code time-wait}; the queue alternates by it
 * @param standing after its reviews so far
 */
public record Item(String id, String topic, Standing standing) {
    public Item {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(topic, "topic");
        Objects.requireNonNull(standing, "standing");
    }

    public Card card() {
        return standing.card();
    }

    /** The same item as it stands after one more review. */
    public Item after(Review review, Schedule schedule) {
        return new Item(id, topic, standing.after(review, schedule));
    }
}

package dev.handshake.memory;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The reviews of one item, earliest first; those of the same instant stay in the given order. Everything else is derived
 * from it by replay.
 */
public record History(List<Review> reviews) {
    /** Of an item never reviewed. */
    public static final History NONE = new History(List.of());

    public History {
        reviews = reviews.stream().sorted(Comparator.comparing(Review::at)).toList();
    }

    /** With one more review. */
    public History with(Review review) {
        List<Review> more = new ArrayList<>(reviews);
        more.add(review);
        return new History(more);
    }

    /** How the item stands; empty before the first review. */
    public Optional<Standing> replay(Schedule schedule) {
        if (reviews.isEmpty()) {
            return Optional.empty();
        }
        Standing standing = Standing.first(reviews.get(0), schedule);
        for (Review review : reviews.subList(1, reviews.size())) {
            standing = standing.after(review, schedule);
        }
        return Optional.of(standing);
    }

    /** The card alone. */
    public Optional<Card> card(Schedule schedule) {
        return replay(schedule).map(Standing::card);
    }
}

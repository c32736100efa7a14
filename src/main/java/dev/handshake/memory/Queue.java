package dev.handshake.memory;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * What is asked next, of what is due.
 *
 * <p>In each topic the cards wait in one order: open confident errors first, then the least retrievable, then the one due
 * for longest, then by id. Of the topics, the next one is, by the first rule that applies,
 *
 * <ol>
 *   <li>never the one just asked, as long as there is another: telling things apart is learnt by mixing them;
 *   <li>the one whose first card is an open confident error;
 *   <li>the one that holds more than half of what is left: put off, it would pile up at the end;
 *   <li>one that is confused with the topic just asked, so that both are compared; after such a pair the choice is free;
 *   <li>the one whose first card is least retrievable.
 * </ol>
 *
 * <p>So no topic comes twice in a row, unless it has more than half of the cards, or confident errors of other topics used
 * them up beforehand.
 *
 * <p>The queue is a value. Building it sorts the due cards; a pick looks at the first card of each topic.
 */
public final class Queue {
    /** An item that is due, with what its place depends on. Retrievability falls strictly as {@code decay} grows. */
    private record DueItem(Item item, double decay) {
        static int mostUrgent(DueItem one, DueItem other) {
            int calm = Boolean.compare(one.isCalm(), other.isCalm());
            if (calm != 0) {
                return calm;
            }
            int decay = Double.compare(other.decay, one.decay);
            return decay != 0 ? decay : soonest(one.item, other.item);
        }

        static DueItem of(Item item, Instant now) {
            Card card = item.card();
            return new DueItem(item, card.daysSince(now) / card.memory().stability());
        }

        boolean isCalm() {
            return !item.standing().isSureAndWrong();
        }
    }

    /**
     * The due cards of one topic.
     *
     * @param cards most urgent first
     * @param taken how many of them have been picked; fewer than there are
     */
    private record Lane(String topic, List<DueItem> cards, int taken) {
        DueItem first() {
            return cards.get(taken);
        }

        int size() {
            return cards.size() - taken;
        }

        Lane rest() {
            return new Lane(topic, cards, taken + 1);
        }
    }

    /** The next item, and the queue without it. */
    public record Pick(Item item, Queue rest) {}

    private static final Comparator<Lane> BY_FIRST = Comparator.comparing(Lane::first, DueItem::mostUrgent);

    private final Confusable confusable;
    private final List<Lane> lanes;
    private final Optional<String> last;
    private final boolean isPaired;

    private Queue(Confusable confusable, List<Lane> lanes, Optional<String> last, boolean isPaired) {
        this.confusable = confusable;
        this.lanes = lanes;
        this.last = last;
        this.isPaired = isPaired;
    }

    /** Of everything that was ever asked; what is not due yet is not in it. */
    public static Queue of(Collection<Item> items, Instant now, Confusable confusable) {
        Map<String, List<DueItem>> due = new TreeMap<>();
        for (Item item : items) {
            if (item.card().isDue(now)) {
                due.computeIfAbsent(item.topic(), topic -> new ArrayList<>()).add(DueItem.of(item, now));
            }
        }
        List<Lane> lanes = new ArrayList<>(due.size());
        due.forEach((topic, cards) -> {
            cards.sort(DueItem::mostUrgent);
            lanes.add(new Lane(topic, cards, 0));
        });
        return new Queue(confusable, lanes, Optional.empty(), false);
    }

    /** How many are due. */
    public int size() {
        return lanes.stream().mapToInt(Lane::size).sum();
    }

    /** The next item; empty when nothing is due. */
    public Optional<Pick> next() {
        if (lanes.isEmpty()) {
            return Optional.empty();
        }
        Lane lane = nextLane();
        boolean isPair = !isPaired
                && last.filter(topic -> confusable.are(topic, lane.topic())).isPresent();
        Queue rest = new Queue(confusable, left(lane), Optional.of(lane.topic()), isPair);
        return Optional.of(new Pick(lane.first().item(), rest));
    }

    /** All that is due, in the order in which it is asked. */
    public List<Item> inOrder() {
        return Stream.iterate(next(), Optional::isPresent, pick -> pick.orElseThrow()
                        .rest()
                        .next())
                .map(pick -> pick.orElseThrow().item())
                .toList();
    }

    private Lane nextLane() {
        List<Lane> others = lanes.stream().filter(lane -> !isLast(lane.topic())).toList();
        if (others.isEmpty()) {
            return lanes.get(0);
        }
        Lane first = others.stream().min(BY_FIRST).orElseThrow();
        if (!first.first().isCalm()) {
            return first;
        }
        int left = size();
        return others.stream()
                .filter(lane -> 2L * lane.size() > left)
                .findFirst()
                .or(() -> confusedWithLast(others))
                .orElse(first);
    }

    private Optional<Lane> confusedWithLast(List<Lane> others) {
        return isPaired || last.isEmpty()
                ? Optional.empty()
                : others.stream()
                        .filter(lane -> confusable.are(last.orElseThrow(), lane.topic()))
                        .min(BY_FIRST);
    }

    private boolean isLast(String topic) {
        return last.isPresent() && last.get().equals(topic);
    }

    private List<Lane> left(Lane taken) {
        List<Lane> left = new ArrayList<>(lanes.size());
        for (Lane lane : lanes) {
            if (lane != taken) {
                left.add(lane);
            } else if (lane.size() > 1) {
                left.add(lane.rest());
            }
        }
        return left;
    }

    private static int soonest(Item one, Item other) {
        int due = one.card().due().compareTo(other.card().due());
        return due != 0 ? due : one.id().compareTo(other.id());
    }
}

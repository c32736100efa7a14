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
 * them up beforehand. A card missed today is hardly forgotten, hence it comes back at the end of the queue, which is what
 * one wants: asked again until it is recalled, with everything else in between.
 *
 * <p>The queue is a value. Building it takes linear time, a pick O(topics + log cards).
 */
public final class Queue {
    /** An item that is due, with what its place depends on. Retrievability falls strictly as {@code decay} grows. */
    private record Waiting(Item item, double decay) {
        static int mostUrgent(Waiting one, Waiting other) {
            int calm = Boolean.compare(one.isCalm(), other.isCalm());
            if (calm != 0) {
                return calm;
            }
            int decay = Double.compare(other.decay, one.decay);
            return decay != 0 ? decay : soonest(one.item, other.item);
        }

        static Waiting of(Item item, Instant now) {
            Card card = item.card();
            return new Waiting(item, card.daysSince(now) / card.memory().stability());
        }

        boolean isCalm() {
            return !item.standing().isSureAndWrong();
        }
    }

    /** The due cards of one topic; never empty. */
    private record Lane(String topic, int size, Heap<Waiting> cards) {
        Waiting first() {
            return cards.least();
        }

        Lane with(Waiting waiting) {
            return new Lane(topic, size + 1, cards.with(waiting));
        }

        Lane rest() {
            return new Lane(topic, size - 1, cards.rest());
        }
    }

    /** The next item, and the queue without it. */
    public record Pick(Item item, Queue rest) {}

    private static final Comparator<Lane> BY_FIRST = Comparator.comparing(Lane::first, Waiting::mostUrgent);

    private final Confusable confusable;
    private final List<Lane> lanes;
    private final Heap<Item> later;
    private final Optional<String> last;
    private final boolean isPaired;

    private Queue(Confusable confusable, List<Lane> lanes, Heap<Item> later, Optional<String> last, boolean isPaired) {
        this.confusable = confusable;
        this.lanes = lanes;
        this.later = later;
        this.last = last;
        this.isPaired = isPaired;
    }

    /** Of everything that was ever asked; what is not due yet waits aside. */
    public static Queue of(Collection<Item> items, Instant now, Confusable confusable) {
        Map<String, List<Waiting>> due = new TreeMap<>();
        List<Item> later = new ArrayList<>();
        for (Item item : items) {
            if (item.card().isDue(now)) {
                due.computeIfAbsent(item.topic(), topic -> new ArrayList<>()).add(Waiting.of(item, now));
            } else {
                later.add(item);
            }
        }
        List<Lane> lanes = new ArrayList<>(due.size());
        due.forEach((topic, cards) -> lanes.add(new Lane(topic, cards.size(), Heap.of(cards, Waiting::mostUrgent))));
        return new Queue(confusable, lanes, Heap.of(later, Queue::soonest), Optional.empty(), false);
    }

    /** How many are due. */
    public int size() {
        return lanes.stream().mapToInt(Lane::size).sum();
    }

    /** When the next of those that are not due yet will be; empty where there is none. */
    public Optional<Instant> nextDue() {
        return later.isEmpty()
                ? Optional.empty()
                : Optional.of(later.least().card().due());
    }

    /** The queue at a later time: what has become due since stands in it. */
    public Queue at(Instant now) {
        if (later.isEmpty() || !later.least().card().isDue(now)) {
            return this;
        }
        List<Lane> more = lanes;
        Heap<Item> rest = later;
        while (!rest.isEmpty() && rest.least().card().isDue(now)) {
            more = entered(more, Waiting.of(rest.least(), now));
            rest = rest.rest();
        }
        return new Queue(confusable, more, rest, last, isPaired);
    }

    /** With an item that was just answered: it comes back when {@link #at} reaches its due instant. */
    public Queue with(Item item) {
        return new Queue(confusable, lanes, later.with(item), last, isPaired);
    }

    /** The next item; empty when nothing is due. */
    public Optional<Pick> next() {
        if (lanes.isEmpty()) {
            return Optional.empty();
        }
        Lane lane = nextLane();
        boolean isPair = !isPaired
                && last.filter(topic -> confusable.are(topic, lane.topic())).isPresent();
        Queue rest = new Queue(confusable, left(lane), later, Optional.of(lane.topic()), isPair);
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

    private static List<Lane> entered(List<Lane> lanes, Waiting waiting) {
        String topic = waiting.item().topic();
        List<Lane> more = new ArrayList<>(lanes);
        for (int i = 0; i < more.size(); i++) {
            if (more.get(i).topic().equals(topic)) {
                more.set(i, more.get(i).with(waiting));
                return more;
            }
        }
        more.add(new Lane(topic, 1, Heap.of(List.of(waiting), Waiting::mostUrgent)));
        return more;
    }

    /** Comparisons are written out, without boxing: a hundred thousand cards are compared twice each to build a queue. */
    private static int soonest(Item one, Item other) {
        int due = one.card().due().compareTo(other.card().due());
        return due != 0 ? due : one.id().compareTo(other.id());
    }
}

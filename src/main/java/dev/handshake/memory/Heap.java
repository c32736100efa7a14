package dev.handshake.memory;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.Optional;

/**
 * A leftist heap: the least element first, never changed. Taking an element shares all but the right spine, at most
 * log2(n + 1) long, with the heap before.
 */
final class Heap<T> {
    private final Comparator<? super T> order;
    private final Optional<Tree<T>> root;

    private Heap(Comparator<? super T> order, Optional<Tree<T>> root) {
        this.order = order;
        this.root = root;
    }

    /** Of all these, in linear time: neighbours are merged, then the merged, until one is left. */
    static <T> Heap<T> of(Collection<T> elements, Comparator<? super T> order) {
        Deque<Heap<T>> heaps = new ArrayDeque<>(elements.size() + 1);
        elements.forEach(element -> heaps.add(one(element, order)));
        while (heaps.size() > 1) {
            heaps.add(heaps.remove().merge(heaps.remove()));
        }
        return heaps.isEmpty() ? new Heap<>(order, Optional.empty()) : heaps.remove();
    }

    boolean isEmpty() {
        return root.isEmpty();
    }

    /** Throws NoSuchElementException when empty. */
    T least() {
        return root.orElseThrow().element;
    }

    Heap<T> rest() {
        Tree<T> tree = root.orElseThrow();
        return new Heap<>(order, tree.left).merge(new Heap<>(order, tree.right));
    }

    Heap<T> with(T element) {
        return merge(one(element, order));
    }

    private Heap<T> merge(Heap<T> other) {
        return new Heap<>(order, merge(root, other.root));
    }

    private Optional<Tree<T>> merge(Optional<Tree<T>> one, Optional<Tree<T>> other) {
        if (one.isEmpty()) {
            return other;
        }
        if (other.isEmpty()) {
            return one;
        }
        boolean isFirst = order.compare(one.get().element, other.get().element) <= 0;
        Tree<T> top = isFirst ? one.get() : other.get();
        return Optional.of(Tree.of(top.element, top.left, merge(top.right, isFirst ? other : one)));
    }

    private static <T> Heap<T> one(T element, Comparator<? super T> order) {
        return new Heap<>(order, Optional.of(Tree.of(element, Optional.empty(), Optional.empty())));
    }

    /** Its right spine is nowhere longer than its left one. */
    private static final class Tree<T> {
        final T element;
        final Optional<Tree<T>> left;
        final Optional<Tree<T>> right;
        final int spine;

        private Tree(T element, Optional<Tree<T>> left, Optional<Tree<T>> right) {
            this.element = element;
            this.left = left;
            this.right = right;
            this.spine = 1 + spine(right);
        }

        static <T> Tree<T> of(T element, Optional<Tree<T>> a, Optional<Tree<T>> b) {
            return spine(a) >= spine(b) ? new Tree<>(element, a, b) : new Tree<>(element, b, a);
        }

        private static <T> int spine(Optional<Tree<T>> tree) {
            return tree.isEmpty() ? 0 : tree.get().spine;
        }
    }
}

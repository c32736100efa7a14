package dev.handshake.memory;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.NoSuchElementException;

/**
 * A leftist heap: the least element first, never changed. Taking an element shares all but the right spine, at most
 * log2(n + 1) long, with the heap before.
 */
final class Heap<T> {
    private final Comparator<? super T> order;
    private final Tree<T> root;

    private Heap(Comparator<? super T> order, Tree<T> root) {
        this.order = order;
        this.root = root;
    }

    /** Of all these, in linear time: a heap in an array, read as a tree. A full tree is a leftist one. */
    static <T> Heap<T> of(Collection<T> elements, Comparator<? super T> order) {
        List<T> array = new ArrayList<>(elements);
        for (int i = array.size() / 2 - 1; i >= 0; i--) {
            sink(array, i, order);
        }
        return new Heap<>(order, tree(array, 0));
    }

    boolean isEmpty() {
        return root == null;
    }

    /** Throws NoSuchElementException when empty. */
    T least() {
        if (root == null) {
            throw new NoSuchElementException("the heap is empty");
        }
        return root.element;
    }

    /** Without the least. */
    Heap<T> rest() {
        return root == null ? this : new Heap<>(order, merge(root.left, root.right));
    }

    Heap<T> with(T element) {
        return new Heap<>(order, merge(root, new Tree<>(element, null, null)));
    }

    private Tree<T> merge(Tree<T> one, Tree<T> other) {
        if (one == null) {
            return other;
        }
        if (other == null) {
            return one;
        }
        return order.compare(one.element, other.element) <= 0 ? join(one, other) : join(other, one);
    }

    private Tree<T> join(Tree<T> top, Tree<T> below) {
        Tree<T> merged = merge(top.right, below);
        return Tree.spine(top.left) >= Tree.spine(merged)
                ? new Tree<>(top.element, top.left, merged)
                : new Tree<>(top.element, merged, top.left);
    }

    private static <T> void sink(List<T> array, int from, Comparator<? super T> order) {
        int parent = from;
        for (int child = lesser(array, parent, order);
                child > 0 && order.compare(array.get(child), array.get(parent)) < 0;
                child = lesser(array, parent, order)) {
            Collections.swap(array, parent, child);
            parent = child;
        }
    }

    /** Where the lesser child stands, 0 where there is none. */
    private static <T> int lesser(List<T> array, int parent, Comparator<? super T> order) {
        int left = 2 * parent + 1;
        int right = left + 1;
        if (right < array.size()) {
            return order.compare(array.get(left), array.get(right)) <= 0 ? left : right;
        }
        return left < array.size() ? left : 0;
    }

    private static <T> Tree<T> tree(List<T> array, int i) {
        return i < array.size() ? new Tree<>(array.get(i), tree(array, 2 * i + 1), tree(array, 2 * i + 2)) : null;
    }

    /** The right spine is nowhere longer than the left. A child is null where there is none: a leaf is one object. */
    private static final class Tree<T> {
        final T element;
        final Tree<T> left;
        final Tree<T> right;
        final int spine;

        Tree(T element, Tree<T> left, Tree<T> right) {
            this.element = element;
            this.left = left;
            this.right = right;
            this.spine = 1 + spine(right);
        }

        static int spine(Tree<?> tree) {
            return tree == null ? 0 : tree.spine;
        }
    }
}

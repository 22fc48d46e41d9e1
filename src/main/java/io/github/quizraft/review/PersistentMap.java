package io.github.quizraft.review;

import java.util.AbstractList;
import java.util.AbstractSet;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * An immutable sorted map. A change makes a new map in O(log n) that shares all but one path with the old one, so that
 * each answer can have a history of its own without a copy of the log.
 *
 * <p>A weight-balanced tree (Adams 1993) with the parameters 3 and 2, which Hirai and Yamamoto (2011) proved right.
 */
public final class PersistentMap<K, V> {
    private final Comparator<? super K> order;
    private final @Nullable Node<K, V> root;

    private PersistentMap(Comparator<? super K> order, @Nullable Node<K, V> root) {
        this.order = order;
        this.root = root;
    }

    /** A map without anything in it. */
    public static <K, V> PersistentMap<K, V> empty(Comparator<? super K> order) {
        return new PersistentMap<>(order, null);
    }

    /**
     * A map of many values at once, in O(n).
     *
     * @param sorted in the order of their keys, no key twice
     */
    public static <K, V> PersistentMap<K, V> ofSorted(
            Comparator<? super K> order, List<V> sorted, Function<? super V, ? extends K> key) {
        return new PersistentMap<>(order, Node.ofSorted(sorted, key));
    }

    public int size() {
        return Node.sizeOf(root);
    }

    public boolean contains(K key) {
        return get(key).isPresent();
    }

    public Optional<V> get(K key) {
        Node<K, V> at = root;
        while (at != null) {
            int side = order.compare(key, at.key());
            if (side == 0) {
                return Optional.of(at.value());
            }
            at = side < 0 ? at.left() : at.right();
        }
        return Optional.empty();
    }

    /** The value of the greatest key. */
    Optional<V> last() {
        return size() == 0 ? Optional.empty() : Optional.of(values().get(size() - 1));
    }

    /** The map with a value in place of what the key had. */
    public PersistentMap<K, V> with(K key, V value) {
        return new PersistentMap<>(order, Node.with(root, order, key, value));
    }

    /** The map without a key and its value. */
    public PersistentMap<K, V> without(K key) {
        return contains(key) ? new PersistentMap<>(order, Node.without(root, order, key)) : this;
    }

    /** The values in the order of their keys, as a view. */
    public List<V> values() {
        return new AbstractList<>() {
            @Override
            public V get(int index) {
                return Node.at(root, index).value();
            }

            @Override
            public int size() {
                return PersistentMap.this.size();
            }

            @Override
            public Iterator<V> iterator() {
                return new InOrder<>(root, Node::value);
            }
        };
    }

    /** The keys in order, as a view. */
    public Set<K> keys() {
        return new AbstractSet<>() {
            @Override
            @SuppressWarnings("unchecked") // As in any sorted set: another type of key is the caller's mistake.
            public boolean contains(Object key) {
                return PersistentMap.this.contains((K) key);
            }

            @Override
            public int size() {
                return PersistentMap.this.size();
            }

            @Override
            public Iterator<K> iterator() {
                return new InOrder<>(root, Node::key);
            }
        };
    }

    /** Walks the tree from the least key; what is still to come lies on a stack no deeper than the tree. */
    private static final class InOrder<K, V, T> implements Iterator<T> {
        private final Deque<Node<K, V>> ahead = new ArrayDeque<>();
        private final Function<Node<K, V>, T> part;

        InOrder(@Nullable Node<K, V> root, Function<Node<K, V>, T> part) {
            this.part = part;
            descend(root);
        }

        @Override
        public boolean hasNext() {
            return !ahead.isEmpty();
        }

        @Override
        public T next() {
            if (ahead.isEmpty()) {
                throw new NoSuchElementException();
            }
            Node<K, V> node = ahead.pop();
            descend(node.right());
            return part.apply(node);
        }

        private void descend(@Nullable Node<K, V> from) {
            for (Node<K, V> node = from; node != null; node = node.left()) {
                ahead.push(node);
            }
        }
    }
}

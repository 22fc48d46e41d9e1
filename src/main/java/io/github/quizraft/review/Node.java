package io.github.quizraft.review;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A node of a weight-balanced tree: no side weighs more than three times the other, so no path is longer than O(log n).
 *
 * @param size of the whole subtree
 */
record Node<K, V>(
        K key, V value, @Nullable Node<K, V> left, @Nullable Node<K, V> right, int size) {
    private static final int MOST = 3;
    private static final int SINGLE = 2;

    private Node(K key, V value, @Nullable Node<K, V> left, @Nullable Node<K, V> right) {
        this(key, value, left, right, sizeOf(left) + sizeOf(right) + 1);
    }

    static int sizeOf(@Nullable Node<?, ?> node) {
        return node == null ? 0 : node.size;
    }

    static <K, V> @Nullable Node<K, V> ofSorted(List<V> values, Function<? super V, ? extends K> key) {
        return ofSorted(values, key, 0, values.size());
    }

    private static <K, V> @Nullable Node<K, V> ofSorted(
            List<V> values, Function<? super V, ? extends K> key, int from, int to) {
        if (from == to) {
            return null;
        }
        int middle = (from + to) >>> 1;
        V value = values.get(middle);
        return new Node<>(
                key.apply(value), value, ofSorted(values, key, from, middle), ofSorted(values, key, middle + 1, to));
    }

    /** The node of the key that {@code index} others are less than. */
    static <K, V> Node<K, V> at(@Nullable Node<K, V> root, int index) {
        int skip = Objects.checkIndex(index, sizeOf(root));
        Node<K, V> at = root;
        while (at != null && skip != sizeOf(at.left)) {
            if (skip < sizeOf(at.left)) {
                at = at.left;
            } else {
                skip -= sizeOf(at.left) + 1;
                at = at.right;
            }
        }
        return Objects.requireNonNull(at);
    }

    static <K, V> Node<K, V> with(@Nullable Node<K, V> node, Comparator<? super K> order, K key, V value) {
        if (node == null) {
            return new Node<>(key, value, null, null);
        }
        int side = order.compare(key, node.key);
        if (side == 0) {
            return new Node<>(key, value, node.left, node.right, node.size);
        }
        return side < 0
                ? balanced(node, with(node.left, order, key, value), node.right)
                : balanced(node, node.left, with(node.right, order, key, value));
    }

    static <K, V> @Nullable Node<K, V> without(@Nullable Node<K, V> node, Comparator<? super K> order, K key) {
        if (node == null) {
            return null;
        }
        int side = order.compare(key, node.key);
        if (side == 0) {
            return joined(node.left, node.right);
        }
        return side < 0
                ? balanced(node, without(node.left, order, key), node.right)
                : balanced(node, node.left, without(node.right, order, key));
    }

    /** Two sides without what was between them: the next of the heavier side takes its place. */
    private static <K, V> @Nullable Node<K, V> joined(@Nullable Node<K, V> left, @Nullable Node<K, V> right) {
        if (left == null) {
            return right;
        }
        if (right == null) {
            return left;
        }
        return left.size > right.size
                ? balanced(at(left, left.size - 1), withoutLast(left), right)
                : balanced(at(right, 0), left, withoutFirst(right));
    }

    private static <K, V> @Nullable Node<K, V> withoutFirst(Node<K, V> node) {
        return node.left == null ? node.right : balanced(node, withoutFirst(node.left), node.right);
    }

    private static <K, V> @Nullable Node<K, V> withoutLast(Node<K, V> node) {
        return node.right == null ? node.left : balanced(node, node.left, withoutLast(node.right));
    }

    /** The middle's key between two sides, of which one may have become a little too heavy. */
    private static <K, V> Node<K, V> balanced(
            Node<K, V> middle, @Nullable Node<K, V> left, @Nullable Node<K, V> right) {
        if (right != null && weight(right) > MOST * weight(left)) {
            Node<K, V> inner = right.left;
            if (inner == null || weight(inner) < SINGLE * weight(right.right)) {
                return right.between(middle.between(left, inner), right.right);
            }
            return inner.between(middle.between(left, inner.left), right.between(inner.right, right.right));
        }
        if (left != null && weight(left) > MOST * weight(right)) {
            Node<K, V> inner = left.right;
            if (inner == null || weight(inner) < SINGLE * weight(left.left)) {
                return left.between(left.left, middle.between(inner, right));
            }
            return inner.between(left.between(left.left, inner.left), middle.between(inner.right, right));
        }
        return middle.between(left, right);
    }

    private Node<K, V> between(@Nullable Node<K, V> newLeft, @Nullable Node<K, V> newRight) {
        return new Node<>(key, value, newLeft, newRight);
    }

    private static int weight(@Nullable Node<?, ?> node) {
        return sizeOf(node) + 1;
    }
}

package io.github.quizraft.tui;

import io.github.quizraft.terminal.Key;
import io.github.quizraft.tui.Form.FormKey;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;

/** Moving about in a list, the same way everywhere. */
final class Lists {
    private Lists() {}

    /** The index that a number key stands for. */
    static Optional<Integer> number(Key key, int size) {
        if (!Binding.isTyped(key) || !key.text().matches("[1-9]")) {
            return Optional.empty();
        }
        int index = Integer.parseInt(key.text()) - 1;
        return index < size ? Optional.of(index) : Optional.empty();
    }

    /** Up and down by arrows or letters. */
    static List<FormKey> moves(IntFunction<Form> move) {
        return List.of(
                new FormKey("j/down", "down", false, down(), key -> move.apply(1)),
                new FormKey("k/up", "up", false, up(), key -> move.apply(-1)));
    }

    static java.util.function.Predicate<Key> down() {
        return Binding.chars("j").or(Binding.kinds(Key.Kind.DOWN));
    }

    static java.util.function.Predicate<Key> up() {
        return Binding.chars("k").or(Binding.kinds(Key.Kind.UP));
    }

    /** Within the list: it does not wrap around, so that both ends can be felt. */
    static int moved(int at, int by, int size) {
        return Math.max(0, Math.min(size - 1, at + by));
    }
}

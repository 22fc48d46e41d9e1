package io.github.quizraft.tui;

import io.github.quizraft.terminal.Key;
import io.github.quizraft.text.Line;
import io.github.quizraft.text.Role;
import io.github.quizraft.text.Size;
import io.github.quizraft.text.Wrap;
import io.github.quizraft.tui.Form.FormKey;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;

/** Lists that one moves about in: they move and show where one is the same way everywhere. */
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

    /** Rows of which the one that the learner is at says below what it means; both are in sight. */
    static Body telling(List<Line> rows, int at, String meaning, Size size) {
        List<Line> lines = new ArrayList<>(rows.subList(0, at));
        lines.add(rows.get(at).in(Role.SELECTED));
        lines.addAll(Wrap.hanging("     ", meaning, Chrome.textWidth(size), Role.PLAIN));
        int last = lines.size() - 1;
        lines.addAll(rows.subList(at + 1, rows.size()));
        return Body.of(lines).showing(at, last);
    }
}

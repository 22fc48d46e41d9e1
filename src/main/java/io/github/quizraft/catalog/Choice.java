package io.github.quizraft.catalog;

import io.github.quizraft.kept.Form;
import io.github.quizraft.kept.Packed;
import io.github.quizraft.kept.Unpacked;
import java.util.List;

/**
 * One of a few, as its number among them.
 *
 * @param <E> what it is
 */
final class Choice<E> implements Form<E> {
    private final List<E> all;

    /** Of these, in their order. */
    Choice(E[] all) {
        this.all = List.of(all);
    }

    @Override
    public void write(E value, Packed out) {
        out.number(all.indexOf(value));
    }

    @Override
    public E read(Unpacked in) {
        return all.get(in.number());
    }
}

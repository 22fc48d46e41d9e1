package io.github.quizraft.query;

import java.util.function.Supplier;

/**
 * Something that is worked out when it is first asked for. Two who ask at the same moment may both work it out.
 *
 * @param <T> what it is
 */
public final class Once<T> implements Supplier<T> {
    private volatile Supplier<T> way;

    /** The way to it. */
    public Once(Supplier<T> way) {
        this.way = way;
    }

    /** What is known already. */
    static <T> Once<T> known(T value) {
        return new Once<>(new Known<>(value));
    }

    /** Also lets go of what it took to work it out. */
    private record Known<T>(T value) implements Supplier<T> {
        @Override
        public T get() {
            return value;
        }
    }

    @Override
    public T get() {
        Supplier<T> now = way;
        T value = now.get();
        if (!(now instanceof Known)) {
            way = new Known<>(value);
        }
        return value;
    }
}

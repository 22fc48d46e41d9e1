package io.github.quizraft.browse;

import java.util.Arrays;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/** Places on a shelf in some order. Immutable. */
public final class Places {
    /** From so many on, work is shared between processors: a search is to be done before the next key. */
    static final int MANY = 5_000;

    private final int[] places;

    private Places(int[] places) {
        this.places = places;
    }

    static Places of(int[] places) {
        return new Places(places.clone());
    }

    /** Those that fit, in the same order. */
    public Places narrowed(IntPredicate fits) {
        return new Places(stream().filter(fits).toArray());
    }

    /** Those that fit, and then the others. */
    Places split(IntPredicate first) {
        boolean[] isFirst = new boolean[places.length];
        rows().forEach(row -> isFirst[row] = first.test(places[row]));
        int[] split = new int[places.length];
        int next = 0;
        for (boolean wanted : new boolean[] {true, false}) {
            for (int row = 0; row < places.length; row++) {
                if (isFirst[row] == wanted) {
                    split[next++] = places[row];
                }
            }
        }
        return new Places(split);
    }

    private IntStream stream() {
        IntStream all = Arrays.stream(places);
        return places.length < MANY ? all : all.parallel();
    }

    private IntStream rows() {
        IntStream all = IntStream.range(0, places.length);
        return places.length < MANY ? all : all.parallel();
    }

    /** How many there are. */
    public int count() {
        return places.length;
    }

    /** The one that is so far down, from 0. */
    public int at(int row) {
        return places[row];
    }
}

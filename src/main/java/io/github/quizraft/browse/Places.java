package io.github.quizraft.browse;

import java.util.Arrays;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/** Places on a shelf in some order. Immutable. */
public final class Places {
    private final int[] places;

    private Places(int[] places) {
        this.places = places;
    }

    static Places of(int[] places) {
        return new Places(places.clone());
    }

    /** Those that fit, in the same order. */
    Places narrowed(IntPredicate fits) {
        return new Places(Arrays.stream(places).filter(fits).toArray());
    }

    /** Those that fit, and then the others. */
    Places split(IntPredicate first) {
        return new Places(IntStream.concat(
                        Arrays.stream(places).filter(first),
                        Arrays.stream(places).filter(first.negate()))
                .toArray());
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

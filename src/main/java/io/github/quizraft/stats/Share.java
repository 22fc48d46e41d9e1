package io.github.quizraft.stats;

/**
 * How many of a sample have a property.
 *
 * @param hits how many do
 * @param of how many there are
 */
public record Share(int hits, int of) {
    public Share {
        if (hits < 0 || hits > of) {
            throw new IllegalArgumentException(hits + " of " + of + " is no share");
        }
    }

    /** Whether the sample says anything: of fewer, pictures show the numbers alone. */
    public boolean isEnough(int needed) {
        return of >= needed;
    }

    /** The share itself, 0 to 1; ask first whether there is a sample at all. */
    public double value() {
        return (double) hits / of;
    }

    public Interval interval() {
        return Interval.wilson(hits, of);
    }
}

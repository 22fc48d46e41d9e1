package io.github.quizraft.items;

import java.util.OptionalDouble;

/**
 * From how many players on numbers are given.
 *
 * @param needed with fewer there are only counts
 * @param sound with fewer a number is rough
 */
public record SampleSize(int needed, int sound) {
    /** Below ten a single player moves a share by more than ten points; correlations are rough up to thirty. */
    public static final SampleSize USUAL = new SampleSize(10, 30);

    /** The number if the sample bears it, else why there is none. */
    Estimate estimate(int of, OptionalDouble value, Gap otherwise) {
        if (of < needed) {
            return new Estimate.Unknown(Gap.TOO_FEW, of);
        }
        return value.isPresent()
                ? new Estimate.Known(value.getAsDouble(), of, of < sound)
                : new Estimate.Unknown(otherwise, of);
    }
}

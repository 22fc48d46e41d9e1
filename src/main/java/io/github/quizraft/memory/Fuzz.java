package io.github.quizraft.memory;

import io.github.quizraft.review.CardId;

/**
 * One random draw that moves intervals within their {@link FuzzRange}.
 *
 * <p>The draw depends on the card and its number of reviews alone, so a preview shows what will happen, and undoing and
 * answering again gives the same interval. All four grades share it: as both bounds of the range grow with the
 * interval, a longer interval stays at least as long as a shorter one. Where other cards make some days fuller than
 * others, a draw is chosen instead, see {@link Placement}; the log keeps it.
 *
 * @param draw 0 to 1, 1 excluded
 */
record Fuzz(double draw) {
    static Fuzz of(CardId card, int reviews) {
        long seed = card.value().hashCode() * 0x1_0000_0000L + reviews;
        return new Fuzz((mix(seed) >>> 11) * 0x1p-53);
    }

    /** A whole interval in days, moved within its range. */
    int apply(int interval, long elapsedDays, int maximum) {
        FuzzRange range = FuzzRange.of(interval, elapsedDays, maximum);
        return range.shortest() + (int) (draw * (range.longest() - range.shortest() + 1));
    }

    /** The finaliser of SplitMix64, so that neighbouring counts give unrelated draws. It must never change. */
    private static long mix(long seed) {
        long z = seed + 0x9e37_79b9_7f4a_7c15L;
        z = (z ^ z >>> 30) * 0xbf58_476d_1ce4_e5b9L;
        z = (z ^ z >>> 27) * 0x94d0_49bb_1331_11ebL;
        return z ^ z >>> 31;
    }
}

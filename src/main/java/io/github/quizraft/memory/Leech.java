package io.github.quizraft.memory;

import io.github.quizraft.review.CardId;
import io.github.quizraft.review.Review;
import java.util.List;
import java.util.Optional;

/**
 * Whether a card is forgotten more often than the model of memory can explain. Its reviews after a day or more are tests
 * that the model gives a chance to; too few passes for those chances make it a leech. That is a test and no count, so
 * that a hard card may lapse where an easy one may not.
 *
 * @param tests reviews after a day or more of a card in review
 * @param passes how many of them were passed
 * @param expected how many the model expected
 * @param chance the probability of so few passes or fewer, were the model right
 * @param is whether it is a leech
 */
public record Leech(int tests, int passes, double expected, double chance, boolean is) {
    /** Below this it becomes one. */
    public static final double BEGINS = 0.02;

    /** From this on it is one no longer, so that a single answer does not make it one and none in turn. */
    public static final double ENDS = 0.05;

    /** A card forgotten only once is none, however sure the model was. */
    private static final int FEWEST_MISSES = 2;

    /** Whether a card in this state may be one at all; for all others the reviews need not be looked at. */
    public static boolean isPossible(CardState state) {
        return state.lapses() >= FEWEST_MISSES;
    }

    /**
     * By a card's reviews.
     *
     * @param oldestFirst those that count for the schedule
     */
    public static Leech of(Scheduler scheduler, CardId card, List<Review> oldestFirst) {
        PassCount count = new PassCount();
        int tests = 0;
        int passes = 0;
        double expected = 0;
        boolean is = false;
        Optional<CardState> state = Optional.empty();
        for (int i = 0; i < oldestFirst.size(); i++) {
            Review review = oldestFirst.get(i);
            if (state.isPresent()
                    && isTest(state.get(), scheduler.day().between(state.get().last(), review.at()))) {
                double chance = scheduler.retrievability(state.get(), review.at());
                count.add(chance);
                tests++;
                expected += chance;
                passes += review.grade().passed() ? 1 : 0;
                double tail = count.atMost(passes);
                is = tests - passes >= FEWEST_MISSES && (tail < BEGINS || (is && tail < ENDS));
            }
            state = Optional.of(scheduler.next(card, state, oldestFirst.subList(0, i + 1)));
        }
        return new Leech(tests, passes, expected, count.atMost(passes), is);
    }

    private static boolean isTest(CardState before, Elapsed elapsed) {
        return before.phase() == Phase.REVIEW && elapsed.days() >= 1;
    }

    /** The finding in a sentence. */
    public String sentence() {
        return "You forget this one more often than the model of memory can explain: recalled in " + passes + " of "
                + tests + " tests after a day or more, where " + Math.round(expected) + " were to be expected.";
    }
}

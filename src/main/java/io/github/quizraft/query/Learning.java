package io.github.quizraft.query;

import io.github.quizraft.memory.CardState;
import io.github.quizraft.memory.Phase;
import io.github.quizraft.memory.Scheduler;
import io.github.quizraft.review.Moment;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * How a learner stands with a card at some time. Numbers that there are not are {@link Double#NaN}.
 *
 * @param traits what holds of it
 * @param reviews how often it was answered
 * @param lapses how often it was forgotten in review
 * @param daysToDue study days until it is due
 * @param stability of the memory, in days
 * @param difficulty of the memory, from 1 to 10
 * @param retrievability the probability of recall
 */
public record Learning(
        Set<Trait> traits,
        double reviews,
        double lapses,
        double daysToDue,
        double stability,
        double difficulty,
        double retrievability) {
    /** Of what is not learnt as a card. */
    public static final Learning NONE =
            new Learning(Set.of(), Double.NaN, Double.NaN, Double.NaN, Double.NaN, Double.NaN, Double.NaN);

    /** Of a card never asked. */
    public static final Learning NEW =
            new Learning(EnumSet.of(Trait.NEW), 0, 0, Double.NaN, Double.NaN, Double.NaN, Double.NaN);

    /**
     * How it stands now.
     *
     * @param state empty for a card never asked
     * @param marks what its log says besides: suspended, buried, flagged, leech
     */
    public static Learning of(Optional<CardState> state, Set<Trait> marks, Scheduler scheduler, Moment now) {
        if (state.isEmpty()) {
            return marks.isEmpty() ? NEW : NEW.plus(marks);
        }
        CardState known = state.get();
        Set<Trait> traits = EnumSet.of(known.phase() == Phase.REVIEW ? Trait.REVIEW : Trait.LEARNING);
        traits.addAll(marks);
        boolean isAside = marks.contains(Trait.SUSPENDED) || marks.contains(Trait.BURIED);
        if (!isAside && scheduler.isDue(known, now)) {
            traits.add(Trait.DUE);
        }
        return new Learning(
                traits,
                known.reviews(),
                known.lapses(),
                ChronoUnit.DAYS.between(scheduler.day().of(now), scheduler.dueDay(known, now.offset())),
                scheduler.stability(known),
                known.memory().difficulty(),
                scheduler.retrievability(known, now));
    }

    private Learning plus(Set<Trait> marks) {
        Set<Trait> all = EnumSet.copyOf(traits);
        all.addAll(marks);
        return new Learning(all, reviews, lapses, daysToDue, stability, difficulty, retrievability);
    }

    /** Whether this holds. */
    public boolean is(Trait trait) {
        return traits.contains(trait);
    }
}

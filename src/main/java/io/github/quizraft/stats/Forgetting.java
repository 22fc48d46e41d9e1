package io.github.quizraft.stats;

import io.github.quizraft.memory.Scheduler;
import java.util.List;

/**
 * How recall fell with time, beside the curve that the memory model drew.
 *
 * <p>Time is counted in stabilities: that makes cards comparable which one remembers for days and for months.
 *
 * @param bins by days since the answer before, divided by the stability of the memory
 */
public record Forgetting(List<Bin> bins) {
    private static final double[] STARTS = {0, 0.2, 0.4, 0.7, 1.3, 2, 3, 5};

    /** Of answers that tell of memory. */
    static Forgetting of(List<Trial> trials, Scheduler scheduler) {
        return new Forgetting(Bin.of(trials, trial -> stabilities(trial, scheduler), STARTS));
    }

    private static double stabilities(Trial trial, Scheduler scheduler) {
        return trial.before()
                .map(state -> trial.rested() / scheduler.stability(state))
                .orElse(0.0);
    }
}

package io.github.quizraft.plan;

import io.github.quizraft.memory.Scheduler;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What studying at different desired retentions takes and leads to.
 *
 * @param terms under which it was played
 * @param rows by rising retention
 */
public record Workload(Terms terms, List<Row> rows) {
    private static final List<Double> RETENTIONS = List.of(0.70, 0.75, 0.80, 0.85, 0.90, 0.93, 0.95, 0.97);

    /**
     * What is the same for all of them.
     *
     * @param deck the cards to begin with
     * @param days how long
     * @param newPerDay how many cards are met for the first time on a day
     * @param minutes after which no further card is asked on a day; empty for no limit
     * @param habits how the learner answers
     * @param seed of the learner's luck
     */
    public record Terms(Deck deck, int days, int newPerDay, Optional<Integer> minutes, Habits habits, long seed) {
        public Terms {
            if (days < 1 || newPerDay < 0) {
                throw new IllegalArgumentException("a simulation has a day at least and no negative number of cards");
            }
        }

        private double secondsADay() {
            return minutes.map(each -> each * 60.0).orElse(Double.POSITIVE_INFINITY);
        }
    }

    /**
     * One of them.
     *
     * @param retention that is desired
     * @param course what comes of it
     */
    public record Row(double retention, Course course) {
        /** What each card that is known at the end has cost. */
        public double minutesPerCard() {
            return course.hours() * 60 / Math.max(1, course.remembered());
        }
    }

    public Workload {
        rows = List.copyOf(rows);
    }

    /** Plays all of them, side by side. */
    public static Workload of(Terms terms, Scheduler scheduler) {
        List<Row> rows = RETENTIONS.parallelStream()
                .map(retention -> new Row(retention, course(terms, scheduler.wanting(retention))))
                .toList();
        return new Workload(terms, rows);
    }

    private static Course course(Terms terms, Scheduler scheduler) {
        return new Simulation(scheduler, terms.habits(), terms.deck(), terms.seed())
                .run(new Ordinary(scheduler.model(), terms.newPerDay()), terms.days(), terms.secondsADay());
    }

    /** That which takes the least time for each card known at the end. */
    public Row cheapest() {
        return rows.stream()
                .min(Comparator.comparingDouble(Row::minutesPerCard))
                .orElseThrow();
    }
}

package io.github.quizraft.stats;

import java.util.List;

/**
 * What was recalled of what should have been, against what was wanted.
 *
 * @param young cards on intervals of one to 20 days
 * @param mature cards on longer ones
 * @param target the desired retention, which the scheduler aims at
 */
public record Retention(Group young, Group mature, double target) {
    /** With fewer answers the interval is too wide to say anything. */
    public static final int NEEDED = 20;

    /**
     * Some cards.
     *
     * @param recalled how many answers were passed
     * @param expectedSum the probabilities of recall at those moments, added up
     */
    public record Group(Share recalled, double expectedSum) {
        /** What the memory model expected on average; ask first whether there is a sample at all. */
        public double expected() {
            return expectedSum / recalled.of();
        }

        Group plus(Group other) {
            return new Group(
                    new Share(recalled.hits() + other.recalled.hits(), recalled.of() + other.recalled.of()),
                    expectedSum + other.expectedSum);
        }
    }

    static Retention of(List<Trial> trials, double target) {
        return new Retention(group(trials, false), group(trials, true), target);
    }

    private static Group group(List<Trial> trials, boolean mature) {
        int passed = 0;
        int all = 0;
        double expected = 0;
        for (Trial trial : trials) {
            if (trial.tellsOfRetention() && trial.isMature() == mature) {
                passed += trial.passed() ? 1 : 0;
                all++;
                expected += trial.expected();
            }
        }
        return new Group(new Share(passed, all), expected);
    }

    public Group all() {
        return young.plus(mature);
    }
}

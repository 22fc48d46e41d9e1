package io.github.quizraft.items;

import io.github.quizraft.stats.Measure;
import java.util.List;

/** The meaning of every number of a group's report, in one place. */
public final class ItemMeasures {
    public static final Measure FACILITY = new Measure(
            "facility",
            "Right",
            "The mean score of all who were shown the question; no answer in time counts as wrong. From 30 to 80 % a"
                    + " question tells those who know from those who do not.",
            "facility index of Moodle's quiz report");

    public static final Measure ABOVE_CHANCE = new Measure(
            "aboveChance",
            "Above chance",
            "The same with what guessing earns taken out: 0 % is as good as guessing, 100 % is all right.",
            "(p - g) / (1 - g); Frary 1988");

    public static final Measure ITEM_REST = new Measure(
            "itemRest",
            "Item-rest correlation (r)",
            "Whether those who did well in the other questions did well in this one, from -1 to 1. From 0.4 it is good,"
                    + " from 0.2 fair; below 0 the key may be wrong.",
            "corrected point-biserial, Henrysson 1963; bounds as in Moodle and R performance");

    public static final Measure ITEM_TOTAL = new Measure(
            "itemTotal",
            "Point-biserial correlation",
            "The same with the question's own points in the total, which flatters it in a short quiz.",
            "(M1 - M0) / s * sqrt(p q)");

    public static final Measure UPPER_LOWER = new Measure(
            "upperLower",
            "Upper less lower (D)",
            "How much better the best 27 % of the players did in it than the worst 27 %. From 35 points it is very good.",
            "Kelley 1939; BMC Medical Education 2024;24:445");

    public static final Measure EFFICIENCY = new Measure(
            "efficiency",
            "Wrong options at work",
            "The share of the wrong options that at least 5 % chose. An option that nobody takes for right only costs"
                    + " time to read.",
            "distractor efficiency, BMC Medical Education 2024;24:445");

    public static final Measure OPTION_REST = new Measure(
            "optionRest",
            "Did elsewhere",
            "How well those who chose the option did in the other questions. Those who chose the key should have done"
                    + " best.",
            "option-total table, without the question itself");

    public static final Measure TIME = new Measure(
            "medianTime",
            "Median time",
            "Half of the answers took no longer. Questions without an answer are not in it.",
            "");

    public static final Measure ALPHA = new Measure(
            "alpha",
            "Reliability",
            "How well the questions agree with each other, of players who were shown all of them: 0.7 is good for a test;"
                    + " a short quiz has less.",
            "Cronbach 1951; where answers are right or wrong it is KR-20, Kuder and Richardson 1937");

    public static final Measure ERROR = new Measure(
            "error",
            "Standard error",
            "How far a score may be from what the player would get on average: about two in three are within it.",
            "deviation * sqrt(1 - alpha)");

    private static final List<Measure> ALL = List.of(
            FACILITY, ABOVE_CHANCE, ITEM_REST, ITEM_TOTAL, UPPER_LOWER, EFFICIENCY, OPTION_REST, TIME, ALPHA, ERROR);

    private ItemMeasures() {}

    /** All there are. */
    public static List<Measure> all() {
        return ALL;
    }
}

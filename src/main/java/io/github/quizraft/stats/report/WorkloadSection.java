package io.github.quizraft.stats.report;

import io.github.quizraft.plan.Course;
import io.github.quizraft.plan.Workload;
import io.github.quizraft.stats.Measures;
import io.github.quizraft.text.Decimals;
import java.util.List;
import java.util.Optional;

/** What each desired retention takes and leads to. */
public final class WorkloadSection {
    private WorkloadSection() {}

    /**
     * The section.
     *
     * @param chosen the retention that the learner has
     */
    public static Section of(Workload workload, double chosen) {
        return new Section(
                "Desired retention: what it takes",
                sentences(workload, chosen),
                Optional.of(new Tradeoff(workload.rows().stream()
                        .map(row -> new Tradeoff.Point(
                                retention(row.retention()), row.course().minutesADay(), (int)
                                        Math.round(row.course().remembered())))
                        .toList())),
                "Columns: minutes a day. Below: the retention, these minutes, and the cards known at the end.",
                "Minutes a day for each desired retention, and the cards known at the end.",
                Optional.of(table(workload, chosen)),
                List.of(Measures.WORKLOAD));
    }

    /** The same without the picture: its numbers. */
    public static Section numbers(Workload workload, double chosen) {
        return new Section(
                "In numbers",
                List.of(),
                Optional.empty(),
                "",
                "",
                Optional.of(table(workload, chosen)),
                List.of(Measures.WORKLOAD));
    }

    /** What the numbers rest on and what they say, in sentences. */
    public static List<String> sentences(Workload workload, double chosen) {
        Workload.Terms terms = workload.terms();
        String limit =
                terms.minutes().map(most -> ", at most " + most + " minutes").orElse("");
        return List.of(
                Wording.count(terms.deck().size(), "card") + ", " + terms.deck().unmet() + " of them new; "
                        + Wording.count(terms.days(), "day") + " with " + Wording.count(terms.newPerDay(), "new card")
                        + " a day" + limit + ". " + terms.habits().source(),
                "The least time for each card known takes "
                        + retention(workload.cheapest().retention()) + "; yours is " + retention(chosen) + ".");
    }

    private static Table table(Workload workload, double chosen) {
        return new Table(
                List.of("retention", "reviews/day", "min/day", "cards known", "min/card"),
                workload.rows().stream()
                        .map(row -> cells(row, workload, chosen))
                        .toList());
    }

    private static List<String> cells(Workload.Row row, Workload workload, double chosen) {
        Course course = row.course();
        String mark = row.equals(workload.cheapest()) ? " least time" : "";
        String yours = Math.abs(row.retention() - chosen) < 0.005 ? " yours" : "";
        return List.of(
                retention(row.retention()) + yours + mark,
                Wording.few(course.reviewsADay()),
                Wording.few(course.minutesADay()),
                String.valueOf(Math.round(course.remembered())),
                Wording.few(row.minutesPerCard()));
    }

    static String retention(double retention) {
        return Decimals.of(retention, 2);
    }
}

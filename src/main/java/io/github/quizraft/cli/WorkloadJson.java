package io.github.quizraft.cli;

import io.github.quizraft.json.JsonObject;
import io.github.quizraft.plan.Habits;
import io.github.quizraft.plan.Workload;
import java.util.List;

/** A simulation for other programs. */
final class WorkloadJson {
    private static final double THOUSAND = 1000;

    private WorkloadJson() {}

    static JsonObject of(Workload workload) {
        Workload.Terms terms = workload.terms();
        Habits habits = terms.habits();
        JsonObject object = new JsonObject()
                .put("days", terms.days())
                .put("cards", terms.deck().size())
                .put("newCards", terms.deck().unmet())
                .put("newPerDay", terms.newPerDay())
                .put("seed", terms.seed())
                .put("ownFirstMeetings", habits.ownFirst())
                .put("ownLaterAnswers", habits.ownLater())
                .put("leastTimePerCard", workload.cheapest().retention());
        terms.minutes().ifPresent(most -> object.put("mostMinutesADay", most));
        List<JsonObject> rows = workload.rows().stream().map(WorkloadJson::row).toList();
        return object.put("retentions", rows);
    }

    private static JsonObject row(Workload.Row row) {
        return new JsonObject()
                .put("retention", row.retention())
                .put("reviewsADay", rounded(row.course().reviewsADay()))
                .put("minutesADay", rounded(row.course().minutesADay()))
                .put("cardsKnown", rounded(row.course().remembered()))
                .put("hours", rounded(row.course().hours()));
    }

    private static double rounded(double number) {
        return Math.round(number * THOUSAND) / THOUSAND;
    }
}

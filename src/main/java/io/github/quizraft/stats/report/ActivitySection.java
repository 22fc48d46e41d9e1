package io.github.quizraft.stats.report;

import io.github.quizraft.stats.Activity;
import io.github.quizraft.stats.Measures;
import io.github.quizraft.stats.Statistics;
import io.github.quizraft.stats.Streak;
import java.util.List;
import java.util.Optional;

/** What was studied, and when. */
final class ActivitySection {
    private ActivitySection() {}

    static Section of(Statistics statistics) {
        Activity activity = statistics.activity();
        return new Section(
                "Study",
                List.of(total(activity), row(statistics.streak())),
                Optional.of(HeatMap.of(activity.days())),
                "",
                "",
                Optional.of(table(activity)),
                List.of(Measures.ANSWERS, Measures.TIME, Measures.STREAK, Measures.HEATMAP));
    }

    private static String total(Activity activity) {
        return Wording.count(activity.answers(), "answer") + " on " + Wording.count(activity.cards(), "card")
                + " in " + Wording.time(activity.time()) + ", on " + activity.studied() + " of "
                + Wording.count(activity.days().size(), "day") + ".";
    }

    private static String row(Streak streak) {
        return "Days in a row: " + streak.current() + "; longest " + streak.longest() + ".";
    }

    /** The days on which something was studied, the latest first. */
    private static Table table(Activity activity) {
        List<List<String>> rows = activity.days().stream()
                .filter(day -> day.answers() > 0)
                .map(day -> List.of(
                        day.date().toString(),
                        String.valueOf(day.answers()),
                        String.valueOf(day.missed()),
                        String.valueOf(day.fresh()),
                        Wording.time(day.time())))
                .toList();
        return new Table(List.of("day", "answers", "missed", "new cards", "time"), rows);
    }
}

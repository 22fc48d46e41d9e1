package io.github.quizraft.cli;

import io.github.quizraft.json.JsonObject;
import io.github.quizraft.plan.Exam;
import io.github.quizraft.plan.Outlook;
import io.github.quizraft.plan.Telling;
import java.util.Locale;
import java.util.TreeSet;

/** An outlook for other programs. */
final class ExamJson {
    private static final double THOUSAND = 1000;

    private ExamJson() {}

    static JsonObject of(Telling telling) {
        Outlook outlook = telling.outlook();
        Exam exam = outlook.exam();
        JsonObject object = new JsonObject()
                .put("date", exam.date().toString())
                .put("daysLeft", exam.daysFrom(outlook.today()))
                .put("stretch", exam.on(outlook.today()).name().toLowerCase(Locale.ROOT))
                .put("newUntil", exam.newUntil().toString())
                .put("finalFrom", exam.finalFrom().toString())
                .put("minutesADay", exam.minutes())
                .put("banks", new TreeSet<>(exam.banks()).stream().toList())
                .put("goal", exam.goal())
                .put("cards", outlook.deck().size())
                .put("newCards", outlook.deck().unmet())
                .put("expectedToday", rounded(outlook.now()))
                .put("expectedOnTheDay", rounded(outlook.onTheDay()))
                .put("expectedWithoutStudy", rounded(outlook.without()))
                .put("hours", rounded(outlook.course().hours()));
        outlook.need()
                .ifPresent(need -> object.put(
                        "needed",
                        new JsonObject().put("minutesADay", need.minutes()).put("hours", rounded(need.hours()))));
        return object.put("warning", telling.warning());
    }

    private static double rounded(double number) {
        return Math.round(number * THOUSAND) / THOUSAND;
    }
}

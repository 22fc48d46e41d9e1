package io.github.quizraft.stats.report;

import io.github.quizraft.plan.Course;
import io.github.quizraft.plan.Exam;
import io.github.quizraft.plan.Outlook;
import io.github.quizraft.plan.Telling;
import io.github.quizraft.stats.Measures;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/** The plan towards an exam. */
public final class ExamSection {
    /** More columns would not fit on the narrowest paper. */
    private static final int MOST_COLUMNS = 30;

    private static final int HUNDRED = 100;

    private ExamSection() {}

    /** What is to be expected of it, and how that comes about. */
    public static Section of(Telling telling) {
        Outlook outlook = telling.outlook();
        List<Columns.Column> columns = columns(outlook);
        return new Section(
                telling.distance() + ", " + outlook.exam().date(),
                sentences(telling),
                columns.size() < 2 ? Optional.empty() : Optional.of(new Columns(columns)),
                "Percent of the cards known, from today to the eve of the exam, if you study as planned.",
                "Percent of the cards known on each day, if you study as planned.",
                Optional.empty(),
                List.of(Measures.EXPECTED_SCORE));
    }

    private static List<String> sentences(Telling telling) {
        Outlook outlook = telling.outlook();
        Exam exam = outlook.exam();
        List<String> sentences = new ArrayList<>();
        String banks = exam.banks().isEmpty() ? "All banks" : String.join(", ", new TreeSet<>(exam.banks()));
        if (outlook.deck().size() == 0) {
            sentences.add(banks + ": there are no cards for it.");
            return sentences;
        }
        sentences.add(banks + ": " + Wording.count(outlook.deck().size(), "card") + ", "
                + outlook.deck().unmet() + " of them new.");
        sentences.add("Expected today: " + Telling.percent(outlook.now()) + ".");
        if (exam.daysFrom(outlook.today()) > 0) {
            sentences.add(
                    "Expected on the day: " + Telling.percent(outlook.onTheDay()) + " with " + telling.daily() + ", "
                            + Telling.hours(outlook.course().hours()) + " in all; "
                            + Telling.percent(outlook.without()) + " without any.");
            sentences.add("The goal of " + Telling.percent(exam.goal()) + " takes: " + telling.need() + ".");
        }
        telling.warning().ifPresent(sentences::add);
        sentences.add("Today: " + telling.purpose());
        return sentences;
    }

    /** The share known each day, of which some are left out if there are many; never the first or the last. */
    private static List<Columns.Column> columns(Outlook outlook) {
        List<Course.Day> days = outlook.course().days();
        int shown = outlook.deck().size() == 0 ? 0 : Math.min(MOST_COLUMNS, days.size());
        List<Columns.Column> columns = new ArrayList<>();
        for (int i = 0; i < shown; i++) {
            int day = shown == 1 ? 0 : (int) Math.round((double) i * (days.size() - 1) / (shown - 1));
            LocalDate date = outlook.today().plusDays(day);
            boolean isMark = i == 0 || i == shown / 2;
            columns.add(new Columns.Column(
                    date.toString(),
                    isMark ? date.toString().substring(5) : "",
                    percent(days.get(day).remembered(), outlook)));
        }
        return columns;
    }

    private static int percent(double remembered, Outlook outlook) {
        return (int)
                Math.round(remembered * HUNDRED / Math.max(1, outlook.deck().size()));
    }
}

package io.github.quizraft.stats.report;

import io.github.quizraft.stats.Statistics;
import io.github.quizraft.text.Block;
import java.util.List;

/** All sections one below the other. */
public final class TextReport {
    private TextReport() {}

    /**
     * The report.
     *
     * @param explained whether each section is followed by the definitions of its numbers
     */
    public static Block of(Statistics statistics, Paper paper, boolean explained) {
        return report(statistics).text(paper, explained);
    }

    static Report report(Statistics statistics) {
        return new Report(
                "Statistics",
                heading(statistics),
                statistics.isEmpty() ? List.of() : Sections.of(statistics),
                empty(statistics));
    }

    /** What the report is on. */
    private static String heading(Statistics statistics) {
        return statistics.bank().map(bank -> "Bank " + bank).orElse("All banks") + ", "
                + statistics.period().first() + " to " + statistics.period().last();
    }

    /** What to do where there is nothing to report. */
    private static String empty(Statistics statistics) {
        return "There are no answers yet. Begin with \"quizraft study"
                + statistics.bank().map(bank -> " " + bank).orElse("")
                + "\": after the first session there is a calendar, after a few days there is more.";
    }
}

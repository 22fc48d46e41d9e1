package io.github.quizraft.stats.report;

import io.github.quizraft.stats.Statistics;

/** The statistics as one page. */
public final class HtmlReport {
    private HtmlReport() {}

    /** The page. */
    public static String of(Statistics statistics) {
        return TextReport.report(statistics).html();
    }
}

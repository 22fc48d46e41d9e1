package io.github.quizraft.stats.report;

import io.github.quizraft.stats.Statistics;
import io.github.quizraft.text.Block;
import io.github.quizraft.text.Line;
import io.github.quizraft.text.Role;
import io.github.quizraft.text.Wrap;

/** All sections one below the other. */
public final class TextReport {
    private TextReport() {}

    /**
     * The report.
     *
     * @param explained whether each section is followed by the definitions of its numbers
     */
    public static Block of(Statistics statistics, Paper paper, boolean explained) {
        Block report = Block.of(Line.of(" " + heading(statistics), Role.DIM).clipped(paper.width()));
        if (statistics.isEmpty()) {
            return report.plus(Block.of(Wrap.hanging(" ", empty(statistics), paper.width(), Role.PLAIN)));
        }
        for (Section section : Sections.of(statistics)) {
            report = report.plus(Block.of(Line.EMPTY)).plus(section.text(paper));
            report = explained ? report.plus(section.definitions(paper)) : report;
        }
        return report;
    }

    /** What the report is on. */
    static String heading(Statistics statistics) {
        return statistics.bank().map(bank -> "Bank " + bank).orElse("All banks") + ", "
                + statistics.period().first() + " to " + statistics.period().last();
    }

    /** What to do where there is nothing to report. */
    static String empty(Statistics statistics) {
        return "There are no answers yet. Begin with \"quizraft study"
                + statistics.bank().map(bank -> " " + bank).orElse("")
                + "\": after the first session there is a calendar, after a few days there is more.";
    }
}

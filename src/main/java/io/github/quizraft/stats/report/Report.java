package io.github.quizraft.stats.report;

import io.github.quizraft.text.Block;
import io.github.quizraft.text.Line;
import io.github.quizraft.text.Role;
import io.github.quizraft.text.Wrap;
import java.util.List;

/**
 * Sections one below the other, on whatever they are shown.
 *
 * @param title what the report is
 * @param heading what it is on
 * @param sections what there is to say; none if there is nothing yet
 * @param empty what to do where there is nothing to report
 */
public record Report(String title, String heading, List<Section> sections, String empty) {
    /**
     * For a terminal.
     *
     * @param explained whether each section is followed by the definitions of its numbers
     */
    public Block text(Paper paper, boolean explained) {
        Block report = Block.of(Wrap.hanging(" ", heading, paper.width(), Role.DIM));
        if (sections.isEmpty()) {
            return report.plus(Block.of(Wrap.hanging(" ", empty, paper.width(), Role.PLAIN)));
        }
        for (Section section : sections) {
            report = report.plus(Block.of(Line.EMPTY)).plus(section.text(paper));
            report = explained ? report.plus(section.definitions(paper)) : report;
        }
        return report;
    }

    /** One page that needs nothing from outside: pictures, the numbers in them, and what they mean. */
    public String html() {
        return HtmlPage.of(this);
    }
}

package io.github.quizraft.items.report;

import static io.github.quizraft.stats.report.Wording.count;

import io.github.quizraft.items.ItemMeasures;
import io.github.quizraft.items.Reliability;
import io.github.quizraft.stats.report.Section;
import java.util.List;

/** How far the scores can be trusted. */
final class WholeSection {
    private WholeSection() {}

    static Section of(Reliability reliability) {
        String name = reliability.isAllOrNothing() ? "KR-20" : "Cronbach's alpha";
        return Section.of(
                "The quiz as a whole",
                List.of(
                        "Of " + Words.players(reliability.takers()) + ", " + reliability.complete() + " were shown all "
                                + count(reliability.questions(), "question") + "; what follows is on these.",
                        "Mean score " + Words.told(reliability.mean()) + ", standard deviation "
                                + Words.told(reliability.deviation()) + ".",
                        "Reliability (" + name + ") " + Words.told(reliability.alpha()) + ".",
                        "Standard error of a score " + Words.told(reliability.error()) + "."),
                ItemMeasures.ALPHA,
                ItemMeasures.ERROR);
    }
}

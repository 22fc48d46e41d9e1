package io.github.quizraft.items.report;

import io.github.quizraft.glossary.Term;
import io.github.quizraft.items.GroupReport;
import io.github.quizraft.stats.Confusion;
import io.github.quizraft.stats.Measures;
import io.github.quizraft.stats.report.Section;
import io.github.quizraft.stats.report.Table;
import java.util.List;

/** Which terms the group took for others, and what they mean. */
final class MixUpSection {
    private static final String TITLE = "Mixed up";
    private static final int SHOWN = 20;

    private MixUpSection() {}

    static Section of(GroupReport report) {
        if (report.mixUps().isEmpty()) {
            return Section.of(TITLE, List.of("No term was answered in place of another."));
        }
        return Section.of(
                TITLE,
                report.entries().stream().map(MixUpSection::entry).toList(),
                new Table(
                        List.of("asked for", "answered", "times"),
                        report.mixUps().stream()
                                .limit(SHOWN)
                                .map(MixUpSection::row)
                                .toList()),
                Measures.CONFUSIONS);
    }

    private static String entry(Term term) {
        return term.name() + ": " + term.definition().brief()
                + (term.commonConfusion().isEmpty() ? "" : " " + term.commonConfusion());
    }

    private static List<String> row(Confusion each) {
        return List.of(each.asked(), each.answered(), String.valueOf(each.times()));
    }
}

package io.github.quizraft.check.rule;

import io.github.quizraft.check.About;
import io.github.quizraft.check.CheckedBank;
import io.github.quizraft.check.CheckedItem;
import io.github.quizraft.check.Corpus;
import io.github.quizraft.check.Findings;
import io.github.quizraft.check.Rule;
import io.github.quizraft.question.TrueFalse;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

final class L20VerdictBalance implements Rule {
    private static final About ABOUT = About.warning("L20", "verdict-balance")
            .finds("Of the true-or-false questions of all banks together, fewer than 40% or more than 60% are true.")
            .because(
                    "Whoever notices that most verdicts are the same gets most of them right without knowing anything.")
            .fix("Turn some questions round, so that about half of them are true. The finding stands at the bank that"
                    + " has most of the surplus.");

    private static final int LEAST_PERCENT = 40;
    private static final int MOST_PERCENT = 60;
    /** Of fewer, the share says nothing. */
    private static final int FEWEST = 4;

    @Override
    public About about() {
        return ABOUT;
    }

    @Override
    public void all(Corpus corpus, Findings out) {
        int trues = verdicts(corpus.items(), true).size();
        int count = trues + verdicts(corpus.items(), false).size();
        boolean balanced = 100 * trues >= LEAST_PERCENT * count && 100 * trues <= MOST_PERCENT * count;
        if (count < FEWEST || balanced) {
            return;
        }
        boolean usual = 2 * trues > count;
        String share = trues + " of " + count + " true-or-false questions are true, " + 100 * trues / count + "%";
        corpus.banks().stream()
                .max(Comparator.comparingInt(bank -> surplus(bank, usual)))
                .ifPresent(bank -> out.warning(
                        bank.at("/questions"), share + "; here " + usual + ": " + ids(verdicts(bank.items(), usual))));
    }

    private static int surplus(CheckedBank bank, boolean usual) {
        return verdicts(bank.items(), usual).size()
                - verdicts(bank.items(), !usual).size();
    }

    private static List<CheckedItem> verdicts(List<CheckedItem> items, boolean answer) {
        return items.stream()
                .filter(item -> item.question() instanceof TrueFalse question && question.answer() == answer)
                .toList();
    }

    private static String ids(List<CheckedItem> items) {
        return items.stream().map(CheckedItem::id).collect(Collectors.joining(", "));
    }
}

package io.github.quizraft.check.rule;

import io.github.quizraft.check.About;
import io.github.quizraft.check.BankSketch;
import io.github.quizraft.check.Corpus;
import io.github.quizraft.check.Findings;
import io.github.quizraft.check.QuestionSketch;
import io.github.quizraft.check.Rule;
import java.util.Comparator;
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
        long trues = 0;
        long count = 0;
        for (BankSketch bank : corpus.sketches()) {
            trues += count(bank, true);
            count += count(bank, true) + count(bank, false);
        }
        boolean balanced = 100 * trues >= LEAST_PERCENT * count && 100 * trues <= MOST_PERCENT * count;
        if (count < FEWEST || balanced) {
            return;
        }
        boolean usual = 2 * trues > count;
        String share = trues + " of " + count + " true-or-false questions are true, " + 100 * trues / count + "%";
        corpus.sketches().stream()
                .max(Comparator.comparingLong(bank -> count(bank, usual) - count(bank, !usual)))
                .ifPresent(bank -> out.warning(
                        corpus.at(bank, "/questions"), share + "; here " + usual + ": " + ids(bank, usual)));
    }

    private static long count(BankSketch bank, boolean answer) {
        long count = 0;
        for (QuestionSketch question : bank.questions()) {
            count += question.isVerdict(answer) ? 1 : 0;
        }
        return count;
    }

    private static String ids(BankSketch bank, boolean answer) {
        return bank.questions().stream()
                .filter(question -> question.isVerdict(answer))
                .map(QuestionSketch::id)
                .collect(Collectors.joining(", "));
    }
}

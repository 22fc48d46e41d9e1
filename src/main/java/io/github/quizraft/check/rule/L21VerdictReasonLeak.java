package io.github.quizraft.check.rule;

import io.github.quizraft.check.About;
import io.github.quizraft.check.CheckedItem;
import io.github.quizraft.check.Choice;
import io.github.quizraft.check.Findings;
import io.github.quizraft.check.Rule;
import io.github.quizraft.question.TrueFalse;
import java.util.List;

final class L21VerdictReasonLeak implements Rule {
    private static final About ABOUT = About.error("L21", "verdict-reason-leak")
            .finds("All reasons of a true-or-false question argue for the same verdict.")
            .because("The verdict can be read off the list of reasons, so that only the reason is left to be known.")
            .fix("Write at least one reason for each verdict: the one that a learner would give who decides wrongly.");

    @Override
    public About about() {
        return ABOUT;
    }

    @Override
    public void item(CheckedItem item, Findings out) {
        if (item.question() instanceof TrueFalse) {
            List<Choice> reasons = item.parts().choices();
            List<Boolean> verdicts =
                    reasons.stream().map(Choice::supports).distinct().toList();
            if (verdicts.size() == 1) {
                out.error(item.at("/reasons"), "all " + reasons.size() + " reasons support " + verdicts.get(0));
            }
        }
    }
}

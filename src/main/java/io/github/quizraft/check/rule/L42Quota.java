package io.github.quizraft.check.rule;

import io.github.quizraft.check.About;
import io.github.quizraft.check.CheckedBank;
import io.github.quizraft.check.Corpus;
import io.github.quizraft.check.Findings;
import io.github.quizraft.check.Need;
import io.github.quizraft.check.Rule;
import io.github.quizraft.check.Wording;
import io.github.quizraft.question.Plan.BankPlan;
import java.util.Map;
import java.util.Optional;

final class L42Quota implements Rule {
    private static final About ABOUT = About.graded("L42", "quota")
            .finds("A bank has fewer questions than planned, or a planned bank is missing, or there are too few in all"
                    + " (errors); or a bank has clearly more or fewer questions of a kind than planned (a warning).")
            .because("A plan sees to it that no part of the subject and no way of asking is forgotten.")
            .fix("Write what is missing, or change quizzes/plan.json and say why.")
            .needs(Need.PLAN);

    @Override
    public About about() {
        return ABOUT;
    }

    @Override
    public void all(Corpus corpus, Findings out) {
        for (BankPlan plan : corpus.plan().banks()) {
            Optional<CheckedBank> bank = bank(corpus, plan);
            if (bank.isPresent()) {
                check(bank.get(), plan, corpus.plan().tolerance(), out);
            }
        }
    }

    @Override
    public void whole(Corpus corpus, Findings out) {
        for (BankPlan plan : corpus.plan().banks()) {
            if (bank(corpus, plan).isEmpty()) {
                out.error(corpus.planned("/banks/" + plan.bank()), "there is no such bank");
            }
        }
        int all = corpus.items().size();
        if (all < corpus.plan().least()) {
            out.error(
                    corpus.planned("/least"),
                    Wording.counted(all, "question") + " in all; at least "
                            + corpus.plan().least() + " are planned");
        }
    }

    private static Optional<CheckedBank> bank(Corpus corpus, BankPlan plan) {
        for (CheckedBank bank : corpus.banks()) {
            if (bank.bank().id().equals(plan.bank())) {
                return Optional.of(bank);
            }
        }
        return Optional.empty();
    }

    private static void check(CheckedBank bank, BankPlan plan, int tolerance, Findings out) {
        int total = bank.items().size();
        if (total < plan.total()) {
            out.error(
                    bank.at("/questions"),
                    Wording.counted(total, "question") + "; at least " + plan.total() + " are planned");
        }
        for (Map.Entry<String, Integer> planned : plan.kinds().entrySet()) {
            int count = bank.ofKind(planned.getKey()).size();
            if (Math.abs(count - planned.getValue()) > tolerance) {
                out.warning(
                        bank.at("/questions"),
                        Wording.counted(count, "question") + " of kind " + planned.getKey() + "; " + planned.getValue()
                                + " are planned");
            }
        }
    }
}

package io.github.quizraft.check.rule;

import io.github.quizraft.check.About;
import io.github.quizraft.check.CheckedBank;
import io.github.quizraft.check.CheckedItem;
import io.github.quizraft.check.Choice;
import io.github.quizraft.check.Findings;
import io.github.quizraft.check.Need;
import io.github.quizraft.check.Rule;
import io.github.quizraft.check.Wording;
import java.util.List;

final class L49DistractorOrigin implements Rule {
    private static final int LEAST_PERCENT = 70;

    private static final About ABOUT = About.warning("L49", "distractor-origin")
            .finds("Under " + LEAST_PERCENT
                    + " % of the wrong options and reasons of a bank say in \"from\" which claim or"
                    + " term they are a confusion of.")
            .because(
                    "A wrong option that nobody would believe teaches nothing; one that comes from a real confusion shows"
                            + " what a learner has mixed up.")
            .fix(
                    "Name the claim or term in \"from\"; where there is none, look for a confusion that people really have.")
            .needs(Need.ORIGINS);

    @Override
    public About about() {
        return ABOUT;
    }

    @Override
    public void bank(CheckedBank bank, Findings out) {
        int wrong = 0;
        int traced = 0;
        for (CheckedItem item : bank.items()) {
            for (Choice choice : item.parts().choices(false)) {
                wrong++;
                traced += isUntraced(choice) ? 0 : 1;
            }
        }
        if (traced * 100 < wrong * LEAST_PERCENT) {
            List<String> untraced = bank.items().stream()
                    .filter(item -> item.parts().choices(false).stream().anyMatch(L49DistractorOrigin::isUntraced))
                    .map(CheckedItem::id)
                    .toList();
            out.warning(
                    bank.at("/questions"),
                    traced + " of " + wrong + " wrong options say where they come from, at least " + LEAST_PERCENT
                            + " % should; it is missing in " + Wording.listed(untraced));
        }
    }

    private static boolean isUntraced(Choice choice) {
        return choice.option().from().isEmpty();
    }
}

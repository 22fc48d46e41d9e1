package io.github.quizraft.check.rule;

import io.github.quizraft.check.About;
import io.github.quizraft.check.CheckedBank;
import io.github.quizraft.check.Findings;
import io.github.quizraft.check.Rule;
import io.github.quizraft.check.Wording;
import java.util.List;

final class L18ShortestKey implements Rule {
    private static final double MOST_SHARE = 0.35;

    private static final About ABOUT = About.warning("L18", "shortest-key")
            .finds("The right option is the shortest in more than 35 % of a bank's single choices.")
            .because("Whoever picks the shortest option scores better than by chance without knowing anything. It is"
                    + " what comes of lengthening wrong options too eagerly.")
            .fix("Let the key be neither longest nor shortest in most questions.");

    @Override
    public About about() {
        return ABOUT;
    }

    @Override
    public void bank(CheckedBank bank, Findings out) {
        List<KeyLength> singles = KeyLength.ofSingles(bank);
        Portion shortest = Portion.of(singles, KeyLength::isShortest);
        if (shortest.share() > MOST_SHARE) {
            out.warning(
                    bank.at("/questions"),
                    "the key is the shortest option in " + shortest + " single choices: "
                            + Wording.listed(singles.stream()
                                    .filter(KeyLength::isShortest)
                                    .map(length -> length.item().id())
                                    .toList()));
        }
    }
}

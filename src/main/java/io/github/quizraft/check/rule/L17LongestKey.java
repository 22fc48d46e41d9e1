package io.github.quizraft.check.rule;

import io.github.quizraft.check.About;
import io.github.quizraft.check.CheckedBank;
import io.github.quizraft.check.CheckedItem;
import io.github.quizraft.check.Findings;
import io.github.quizraft.check.Rule;
import io.github.quizraft.check.Spot;
import io.github.quizraft.check.Wording;
import java.util.List;
import java.util.Optional;

final class L17LongestKey implements Rule {
    private static final double MOST_TIMES = 1.3;
    private static final double WARNING_SHARE = 0.35;
    private static final double ERROR_SHARE = 0.45;

    private static final About ABOUT = About.graded("L17", "longest-key")
            .finds("The right option or reason has more than " + MOST_TIMES
                    + " times the characters of the wrong ones on"
                    + " average, or it is the longest in more than 35 % of a bank's single choices; in more than 45 %"
                    + " that is an error.")
            .because("Authors qualify what must hold and keep the rest short. Whoever picks the longest option then"
                    + " scores without knowing anything.")
            .fix("Shorten the key, or give the wrong options as much detail. In some questions of a bank a wrong option"
                    + " should be the longest.");

    @Override
    public About about() {
        return ABOUT;
    }

    @Override
    public void item(CheckedItem item, Findings out) {
        Optional<KeyLength> length = KeyLength.of(item);
        if (length.isPresent() && length.get().key() > MOST_TIMES * length.get().average()) {
            out.warning(
                    item.at(length.get().pointer()),
                    "key has " + length.get().key() + " characters, the wrong options "
                            + Math.round(length.get().average()) + " on average");
        }
    }

    @Override
    public void bank(CheckedBank bank, Findings out) {
        List<KeyLength> singles = KeyLength.ofSingles(bank);
        Portion longest = Portion.of(singles, KeyLength::isLongest);
        Spot spot = bank.at("/questions");
        String message = "the key is the longest option in " + longest + " single choices: "
                + Wording.listed(singles.stream()
                        .filter(KeyLength::isLongest)
                        .map(length -> length.item().id())
                        .toList());
        if (longest.share() > ERROR_SHARE) {
            out.error(spot, message);
        } else if (longest.share() > WARNING_SHARE) {
            out.warning(spot, message);
        }
    }
}

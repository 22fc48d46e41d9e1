package io.github.quizraft.check.rule;

import io.github.quizraft.check.About;
import io.github.quizraft.check.CheckedItem;
import io.github.quizraft.check.Findings;
import io.github.quizraft.check.Rule;
import io.github.quizraft.check.Wording;
import io.github.quizraft.question.Label;
import io.github.quizraft.question.Matching;

final class L32MatchingShape implements Rule {
    private static final About ABOUT = About.graded("L32", "matching-shape")
            .finds("A matching has fewer than 4 pairs or more than 6, or more than 2 entries on the right that match"
                    + " nothing, or a left text stands within its right text. It is a warning if every entry on the"
                    + " right matches one.")
            .because(
                    "Few pairs are guessed and many are a search; the last pair is free if nothing is left over; and a word"
                            + " that stands on both sides is matched by eye.")
            .fix("Have 4 to 6 pairs and one or two further entries on the right, and say the right side in words of its"
                    + " own.");

    private static final int FEWEST_PAIRS = 4;
    private static final int MOST_PAIRS = 6;
    private static final int MOST_EXTRAS = 2;

    @Override
    public About about() {
        return ABOUT;
    }

    @Override
    public void item(CheckedItem item, Findings out) {
        if (item.question() instanceof Matching matching) {
            checkPairs(item, matching, out);
            checkExtras(item, out);
            for (int i = 0; i < matching.right().size(); i++) {
                checkEcho(item, matching, i, out);
            }
        }
    }

    private static void checkPairs(CheckedItem item, Matching matching, Findings out) {
        int pairs = matching.pairs().size();
        if (pairs < FEWEST_PAIRS || pairs > MOST_PAIRS) {
            out.error(item.at("/pairs"), "there are " + pairs + " pairs, not " + FEWEST_PAIRS + " to " + MOST_PAIRS);
        }
    }

    private static void checkExtras(CheckedItem item, Findings out) {
        int extras = item.parts().extras().size();
        if (extras > MOST_EXTRAS) {
            out.error(
                    item.at("/right"), extras + " entries on the right match nothing, not " + MOST_EXTRAS + " at most");
        } else if (extras == 0) {
            out.warning(item.at("/right"), "every entry on the right matches one, so that the last pair is free");
        }
    }

    private static void checkEcho(CheckedItem item, Matching matching, int index, Findings out) {
        Label right = matching.right().get(index);
        for (Label left : matching.left()) {
            if (right.id().equals(matching.pairs().get(left.id())) && Wording.mentions(right.text(), left.text())) {
                out.error(
                        item.at("/right/" + index + "/text"),
                        "\"" + right.text() + "\" has \"" + left.text() + "\" in it, which it is to be matched with");
            }
        }
    }
}

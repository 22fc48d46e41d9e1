package io.github.quizraft.check.rule;

import io.github.quizraft.check.About;
import io.github.quizraft.check.CheckedBank;
import io.github.quizraft.check.CheckedItem;
import io.github.quizraft.check.Choice;
import io.github.quizraft.check.Findings;
import io.github.quizraft.check.Rule;
import io.github.quizraft.check.Wording;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

final class L19PositionBias implements Rule {
    private static final int LEAST = 20;
    private static final double MARGIN = 0.15;

    private static final About ABOUT = About.warning("L19", "position-bias")
            .finds("Of " + LEAST
                    + " or more single choices of a bank that have the same number of options, one position"
                    + " in the file holds the key in over 15 points more than its share.")
            .because("Where options keep their order, or are printed as they stand, the usual place of the key can be"
                    + " learned in place of the key.")
            .fix("Put the key in another position in some of the questions.");

    @Override
    public About about() {
        return ABOUT;
    }

    @Override
    public void bank(CheckedBank bank, Findings out) {
        Map<Integer, List<CheckedItem>> bySize = bank.ofKind("single").stream()
                .collect(Collectors.groupingBy(
                        item -> item.parts().choices().size(), TreeMap::new, Collectors.toList()));
        bySize.forEach((size, items) -> {
            if (items.size() >= LEAST) {
                positions(bank, size, items, out);
            }
        });
    }

    private static void positions(CheckedBank bank, int size, List<CheckedItem> items, Findings out) {
        Map<Integer, List<CheckedItem>> byPosition = items.stream()
                .collect(Collectors.groupingBy(L19PositionBias::position, TreeMap::new, Collectors.toList()));
        byPosition.forEach((position, held) -> {
            Portion portion = new Portion(held.size(), items.size());
            if (portion.share() > 1.0 / size + MARGIN) {
                out.warning(
                        bank.at("/questions"),
                        "position " + position + " holds the key in " + portion + " single choices of " + size
                                + " options: "
                                + Wording.listed(
                                        held.stream().map(CheckedItem::id).toList()));
            }
        });
    }

    /** Counted from 1. */
    private static int position(CheckedItem item) {
        return 1
                + item.parts().choices().stream()
                        .map(Choice::isCorrect)
                        .toList()
                        .indexOf(true);
    }
}

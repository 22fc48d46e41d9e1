package io.github.quizraft.check.rule;

import io.github.quizraft.check.About;
import io.github.quizraft.check.CheckedBank;
import io.github.quizraft.check.CheckedItem;
import io.github.quizraft.check.Choice;
import io.github.quizraft.check.Findings;
import io.github.quizraft.check.Rule;
import io.github.quizraft.check.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

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
        SortedMap<Integer, List<CheckedItem>> bySize = new TreeMap<>();
        for (CheckedItem item : bank.ofKind("single")) {
            bySize.computeIfAbsent(item.parts().choices().size(), size -> new ArrayList<>())
                    .add(item);
        }
        for (Map.Entry<Integer, List<CheckedItem>> each : bySize.entrySet()) {
            if (each.getValue().size() >= LEAST) {
                positions(bank, each.getKey(), each.getValue(), out);
            }
        }
    }

    private static void positions(CheckedBank bank, int size, List<CheckedItem> items, Findings out) {
        SortedMap<Integer, List<String>> byPosition = new TreeMap<>();
        for (CheckedItem item : items) {
            byPosition
                    .computeIfAbsent(position(item), position -> new ArrayList<>())
                    .add(item.id());
        }
        for (Map.Entry<Integer, List<String>> each : byPosition.entrySet()) {
            List<String> held = each.getValue();
            Portion portion = new Portion(held.size(), items.size());
            if (portion.share() > 1.0 / size + MARGIN) {
                out.warning(
                        bank.at("/questions"),
                        "position " + each.getKey() + " holds the key in " + portion + " single choices of " + size
                                + " options: " + Wording.listed(held));
            }
        }
    }

    /** Counted from 1. */
    private static int position(CheckedItem item) {
        int position = 1;
        for (Choice choice : item.parts().choices()) {
            if (choice.isCorrect()) {
                return position;
            }
            position++;
        }
        return 0;
    }
}

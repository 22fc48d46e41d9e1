package io.github.quizraft.check;

import io.github.quizraft.content.Layout;
import io.github.quizraft.content.Suppression;
import io.github.quizraft.question.Bank;
import io.github.quizraft.question.Plan.BankPlan;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A bank as a rule sees it.
 *
 * @param bank what was read
 * @param layout where it stands
 * @param plan what it should hold; empty if it has no place in the plan
 * @param items its questions
 */
public record CheckedBank(Bank bank, Layout layout, Optional<BankPlan> plan, List<CheckedItem> items) {
    /** A part of the file. */
    public Spot at(String pointer) {
        return new Spot(layout.file(), layout.at(pointer), Suppression.ANY);
    }

    /** The questions of one kind. */
    public List<CheckedItem> ofKind(String kind) {
        List<CheckedItem> some = new ArrayList<>();
        for (CheckedItem item : items) {
            if (item.question().kind().equals(kind)) {
                some.add(item);
            }
        }
        return some;
    }
}

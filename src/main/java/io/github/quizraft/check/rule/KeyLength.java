package io.github.quizraft.check.rule;

import io.github.quizraft.check.CheckedBank;
import io.github.quizraft.check.CheckedItem;
import io.github.quizraft.check.Choice;
import io.github.quizraft.question.MultipleChoice;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * How long the key of a question is next to its wrong options, in characters.
 *
 * @param item the question, which has one right option or reason
 * @param pointer where the text of the key stands
 * @param key how long that is
 * @param wrong how long each wrong one is; at least one
 */
record KeyLength(CheckedItem item, String pointer, int key, List<Integer> wrong) {
    /** Of fewer questions a share says nothing. */
    private static final int LEAST = 5;

    /** Empty where there is nothing to compare. */
    static Optional<KeyLength> of(CheckedItem item) {
        List<Choice> right = item.parts().choices(true);
        List<Integer> wrong = new ArrayList<>();
        for (Choice choice : item.parts().choices(false)) {
            wrong.add(length(choice));
        }
        return right.isEmpty() || wrong.isEmpty() || item.question() instanceof MultipleChoice
                ? Optional.empty()
                : Optional.of(new KeyLength(item, right.get(0).textPointer(), length(right.get(0)), wrong));
    }

    /** Those of all single choices of a bank; none where they are too few to speak of a share. */
    static List<KeyLength> ofSingles(CheckedBank bank) {
        List<KeyLength> lengths = new ArrayList<>();
        for (CheckedItem item : bank.ofKind("single")) {
            of(item).ifPresent(lengths::add);
        }
        return lengths.size() < LEAST ? List.of() : lengths;
    }

    boolean isLongest() {
        return Collections.max(wrong) < key;
    }

    boolean isShortest() {
        return Collections.min(wrong) > key;
    }

    double average() {
        double sum = 0;
        for (int length : wrong) {
            sum += length;
        }
        return sum / wrong.size();
    }

    private static int length(Choice choice) {
        return choice.text().codePointCount(0, choice.text().length());
    }
}

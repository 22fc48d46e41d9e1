package io.github.quizraft.check.rule;

import static io.github.quizraft.check.Wording.quoted;

import io.github.quizraft.check.About;
import io.github.quizraft.check.CheckedItem;
import io.github.quizraft.check.Feedback;
import io.github.quizraft.check.Findings;
import io.github.quizraft.check.Rule;
import io.github.quizraft.check.Wording;
import io.github.quizraft.question.Ordering;
import io.github.quizraft.question.Ordering.Mistake;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

final class L07MissingFeedback implements Rule {
    private static final int LEAST = 5;

    private static final About ABOUT = About.graded("L07", "missing-feedback")
            .finds("A wrong option or reason, an entry of a matching, a near miss or two swapped neighbors of an order"
                    + " have no feedback, or one of fewer than " + LEAST + " words. On a right option this is a"
                    + " warning.")
            .because("Whoever made this mistake is told that it is one, but not which idea led there and why that idea"
                    + " fails.")
            .fix("Write feedback that names the idea behind the answer and says why it fails, or, with a right option,"
                    + " why it holds.");

    @Override
    public About about() {
        return ABOUT;
    }

    @Override
    public void item(CheckedItem item, Findings out) {
        for (Feedback feedback : item.parts().feedbacks()) {
            feedback(item, feedback, out);
        }
        if (item.question() instanceof Ordering ordering) {
            swaps(item, ordering, out);
        }
    }

    private static void feedback(CheckedItem item, Feedback feedback, Findings out) {
        int words = Wording.count(feedback.text());
        String few = "feedback " + quoted(feedback.text()) + " has " + Wording.counted(words, "word") + ", fewer than "
                + LEAST;
        if (feedback.text().isBlank() && feedback.onMistake()) {
            out.missing(
                    item.planned(), item.at(feedback.pointer()), "there is no feedback on " + quoted(feedback.about()));
        } else if (feedback.text().isBlank()) {
            out.warning(item.at(feedback.pointer()), "there is no feedback on the right " + quoted(feedback.about()));
        } else if (words < LEAST && feedback.onMistake()) {
            out.error(item.at(feedback.pointer()), few);
        } else if (words < LEAST) {
            out.warning(item.at(feedback.pointer()), few);
        }
    }

    private static void swaps(CheckedItem item, Ordering ordering, Findings out) {
        List<String> order = ordering.order();
        List<Mistake> mistakes = ordering.mistakes();
        Set<Set<String>> said = new HashSet<>();
        for (Mistake mistake : mistakes) {
            said.add(Set.of(mistake.before(), mistake.after()));
        }
        for (int i = 1; i < order.size(); i++) {
            if (!said.contains(Set.of(order.get(i - 1), order.get(i)))) {
                out.missing(
                        item.planned(),
                        item.at("/mistakes"),
                        "there is no feedback on swapping " + quoted(order.get(i - 1)) + " and "
                                + quoted(order.get(i)));
            }
        }
        for (int i = 0; i < mistakes.size(); i++) {
            Mistake mistake = mistakes.get(i);
            if (Math.abs(order.indexOf(mistake.before()) - order.indexOf(mistake.after())) != 1) {
                out.warning(
                        item.at("/mistakes/" + i + "/swapped"),
                        quoted(mistake.before()) + " and " + quoted(mistake.after())
                                + " are no neighbors in the right order, so that the feedback is never shown");
            }
        }
    }
}

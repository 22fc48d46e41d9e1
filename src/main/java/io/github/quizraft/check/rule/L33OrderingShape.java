package io.github.quizraft.check.rule;

import io.github.quizraft.check.About;
import io.github.quizraft.check.CheckedItem;
import io.github.quizraft.check.Findings;
import io.github.quizraft.check.Passage;
import io.github.quizraft.check.Rule;
import io.github.quizraft.question.Ordering;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

final class L33OrderingShape implements Rule {
    private static final About ABOUT = About.error("L33", "ordering-shape")
            .finds(
                    "An ordering has fewer than 3 steps or more than 6, or a step says its own place: it has first, then,"
                            + " next, finally, last or step in it, or begins with a number.")
            .because("Two steps are a toss of a coin, more than six a test of patience, and a step that says its place"
                    + " needs no thought.")
            .fix("Have 3 to 6 steps, each saying what happens and not when.");

    private static final int FEWEST = 3;
    private static final int MOST = 6;

    /** First-line drugs, next to the membrane, and what lasts for hours are no places. */
    private static final Pattern PLACE = Pattern.compile("(?i)\\b(?:first(?!-)|then|next(?! to\\b)|finally"
            + "|last(?! (?:for|until|up to|about|several|a|many|\\d+)\\b)|steps?)\\b|^\\s*\\d+\\s*[.):]?(?=\\s)");

    @Override
    public About about() {
        return ABOUT;
    }

    @Override
    public void item(CheckedItem item, Findings out) {
        if (item.question() instanceof Ordering) {
            List<Passage> steps = item.parts().entries();
            if (steps.size() < FEWEST || steps.size() > MOST) {
                out.error(item.at("/steps"), "there are " + steps.size() + " steps, not " + FEWEST + " to " + MOST);
            }
            for (Passage step : steps) {
                Matcher place = PLACE.matcher(step.text());
                if (place.find()) {
                    out.error(
                            item.at(step),
                            "the step \"" + step.text() + "\" says its place: \""
                                    + place.group().strip() + "\"");
                }
            }
        }
    }
}

package io.github.quizraft.check.rule;

import static io.github.quizraft.check.Wording.quoted;

import io.github.quizraft.check.About;
import io.github.quizraft.check.CheckedItem;
import io.github.quizraft.check.Findings;
import io.github.quizraft.check.Rule;
import io.github.quizraft.question.Label;
import io.github.quizraft.question.MultipleChoice;
import io.github.quizraft.question.Ordering;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The reader finds keys that could not be graded. */
final class L09KeyCount implements Rule {
    private static final int LEAST = 2;

    private static final About ABOUT = About.graded("L09", "key-count")
            .finds("A single choice or a list of reasons has not exactly one right entry, a multiple choice has fewer"
                    + " than " + LEAST + " right or " + LEAST + " wrong options or asks for another number than are"
                    + " right, pairs are not one to one, or an order does not name each step once. Steps that are"
                    + " stored in the right order are a warning.")
            .because("What cannot be solved cannot be graded fairly, and a multiple choice with one right option is a"
                    + " single choice in disguise. Steps in the right order give the solution to whoever sees the"
                    + " file or prints it.")
            .fix("Correct the key, change the kind of the question, or store the steps in another order.");

    private static final Pattern ASKED = Pattern.compile(
            "\\b(?:select|choose|pick|mark)(?: the| exactly)? (two|three|four|five|six|[2-6])\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Map<String, Integer> NUMBERS =
            Map.of("two", 2, "2", 2, "three", 3, "3", 3, "four", 4, "4", 4, "five", 5, "5", 5, "six", 6, "6", 6);

    @Override
    public About about() {
        return ABOUT;
    }

    @Override
    public void item(CheckedItem item, Findings out) {
        if (item.question() instanceof MultipleChoice) {
            multiple(item, out);
        }
        if (item.question() instanceof Ordering ordering
                && ordering.steps().stream().map(Label::id).toList().equals(ordering.order())) {
            out.warning(item.at("/steps"), "the steps are stored in the right order");
        }
    }

    private static void multiple(CheckedItem item, Findings out) {
        int right = item.parts().choices(true).size();
        int wrong = item.parts().choices(false).size();
        if (right < LEAST || wrong < LEAST) {
            out.error(
                    item.at("/options"),
                    right + " right and " + wrong + " wrong; there must be " + LEAST + " or more of each");
        }
        Matcher asked = ASKED.matcher(item.stem());
        if (asked.find() && number(asked.group(1)) != right) {
            out.error(item.at("/stem"), "the stem says " + quoted(asked.group()) + ", but " + right + " are right");
        }
    }

    private static int number(String word) {
        return NUMBERS.getOrDefault(word.toLowerCase(Locale.ROOT), 0);
    }
}

package io.github.quizraft.check.rule;

import static io.github.quizraft.check.Wording.quoted;

import io.github.quizraft.check.About;
import io.github.quizraft.check.CheckedItem;
import io.github.quizraft.check.Findings;
import io.github.quizraft.check.Passage;
import io.github.quizraft.check.Rule;
import io.github.quizraft.question.SingleChoice;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

final class L12ForbiddenOption implements Rule {
    private static final About ABOUT = About.graded("L12", "forbidden-option")
            .finds("An option says \"all of the above\", \"none of these\", \"both A and C\", \"not sure\" or the like."
                    + " In a single choice, an option that begins with \"both\" is a warning.")
            .because("Such an option is about the other options and not about the subject: two right options, or one"
                    + " wrong one, give it away. Options are shuffled, too, so that nothing is above.")
            .fix(
                    "Write an option of the same kind as the others, make it a multiple choice, or go with fewer options.");

    private static final List<Pattern> FORBIDDEN = Stream.of(
                    "\\b(?:all|none|any) (?:of )?the above\\b",
                    "\\b(?:all|none|any) of (?:these|those|them|(?:the|these|those) (?:options|answers|choices|others?))\\s*(?:[.,;]|$)",
                    "^\\W*(?:all|none|neither|any)\\W*$",
                    "\\bboth\\s+\\(?[a-g]\\)?\\s+and\\s+\\(?[a-g]\\)?(?![\\w-])",
                    "^\\s*\\(?[a-g]\\)?,?\\s+(?:and|or|&)\\s+\\(?[a-g]\\)?\\.?\\s*$",
                    "\\bnot sure\\b",
                    "\\bcan(?:not|'t| not) be determined\\b",
                    "\\bdon't know\\b")
            .map(pattern -> Pattern.compile(pattern, Pattern.CASE_INSENSITIVE))
            .toList();

    private static final Pattern BOTH = Pattern.compile("^\\s*both\\b.*\\band\\b", Pattern.CASE_INSENSITIVE);

    @Override
    public About about() {
        return ABOUT;
    }

    @Override
    public void item(CheckedItem item, Findings out) {
        for (Passage option : item.parts().choiceTexts()) {
            option(item, option, out);
        }
        for (Passage option : item.parts().entries("/right")) {
            option(item, option, out);
        }
    }

    private static void option(CheckedItem item, Passage option, Findings out) {
        if (isForbidden(option.text())) {
            out.error(item.at(option), quoted(option.text()) + " says nothing of its own");
        } else if (item.question() instanceof SingleChoice
                && BOTH.matcher(option.text()).find()) {
            out.warning(item.at(option), quoted(option.text()) + " joins two answers where one is asked for");
        }
    }

    private static boolean isForbidden(String text) {
        for (Pattern pattern : FORBIDDEN) {
            if (pattern.matcher(text).find()) {
                return true;
            }
        }
        return false;
    }
}

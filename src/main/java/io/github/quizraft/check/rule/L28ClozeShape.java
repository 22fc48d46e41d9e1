package io.github.quizraft.check.rule;

import io.github.quizraft.check.About;
import io.github.quizraft.check.CheckedItem;
import io.github.quizraft.check.Findings;
import io.github.quizraft.check.Rule;
import io.github.quizraft.check.Typed;
import io.github.quizraft.check.Wording;
import io.github.quizraft.question.Cloze;
import java.util.List;
import java.util.regex.Pattern;

final class L28ClozeShape implements Rule {
    private static final About ABOUT = About.error("L28", "cloze-shape")
            .finds("A cloze has more than 3 blanks, begins with a blank, or accepts an answer of more than 4 words."
                    + " A further answer may be longer if it is a name of a term.")
            .because(
                    "With too many gaps, or before the sentence has begun, one guesses what the sentence is about; and of"
                            + " a long answer nobody hits on the exact words.")
            .fix("Blank one to three words that carry the meaning, and let the sentence begin before the first of"
                    + " them.");

    private static final int MOST_BLANKS = 3;
    private static final int MOST_WORDS = 4;
    private static final Pattern GAP_AT_START = Pattern.compile("[^\\p{L}\\p{N}]*\\{\\{");

    @Override
    public About about() {
        return ABOUT;
    }

    @Override
    public void item(CheckedItem item, Findings out) {
        if (item.question() instanceof Cloze cloze) {
            int blanks = cloze.blanks().size();
            if (blanks > MOST_BLANKS) {
                out.error(item.at("/blanks"), "the cloze has " + blanks + " blanks, not " + MOST_BLANKS + " at most");
            }
            if (GAP_AT_START.matcher(cloze.text()).lookingAt()) {
                out.error(item.at("/text"), "the text begins with a blank");
            }
            item.parts().typed().forEach(typed -> checkAnswers(item, typed, out));
        }
    }

    private static void checkAnswers(CheckedItem item, Typed typed, Findings out) {
        List<String> answers = typed.answers();
        for (int i = 0; i < answers.size(); i++) {
            String answer = answers.get(i);
            int words = Wording.count(answer);
            boolean isFurtherName = i > 0 && item.termNamed(answer).isPresent();
            if (words > MOST_WORDS && !isFurtherName) {
                out.error(
                        item.at(typed.answerPointer(i)),
                        "the answer \"" + answer + "\" has " + words + " words, not " + MOST_WORDS + " at most");
            }
        }
    }
}

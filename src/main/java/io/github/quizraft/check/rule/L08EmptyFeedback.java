package io.github.quizraft.check.rule;

import static io.github.quizraft.check.Wording.quoted;

import io.github.quizraft.check.About;
import io.github.quizraft.check.CheckedItem;
import io.github.quizraft.check.Feedback;
import io.github.quizraft.check.Findings;
import io.github.quizraft.check.Rule;
import io.github.quizraft.glossary.Folded;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;

final class L08EmptyFeedback implements Rule {
    private static final About ABOUT = About.error("L08", "empty-feedback")
            .finds("A feedback gives a verdict and nothing else, such as \"Not quite, try again\", or says the same as"
                    + " another feedback of the question.")
            .because("The program shows the verdict anyway. Feedback that fits two mistakes explains neither.")
            .fix("Say what is behind this answer and no other.");

    private static final Pattern VERDICT = Pattern.compile(
            "(?:sorry )?(?:(?:this|that|it) (?:is|s) )?(?:incorrect|wrong|no|not quite|try again|correct"
                    + "|right|yes|true|false|well done|good|not correct|not right)"
                    + "(?: (?:answer|try again|no|sorry|incorrect|wrong))*");

    @Override
    public About about() {
        return ABOUT;
    }

    @Override
    public void item(CheckedItem item, Findings out) {
        Map<String, String> earlier = new HashMap<>();
        for (Feedback feedback : item.parts().feedbacks()) {
            Folded folded = Folded.of(feedback.text());
            if (folded.isEmpty()) {
                continue;
            }
            if (VERDICT.matcher(folded.spaced()).matches()) {
                out.error(item.at(feedback.pointer()), "feedback " + quoted(feedback.text()) + " gives only a verdict");
            }
            String other = earlier.putIfAbsent(folded.key(), feedback.about());
            if (other != null) {
                out.error(
                        item.at(feedback.pointer()),
                        "the feedback on " + quoted(feedback.about()) + " says the same as that on " + quoted(other));
            }
        }
    }
}

package io.github.quizraft.check.rule;

import static io.github.quizraft.check.Wording.quoted;

import io.github.quizraft.check.About;
import io.github.quizraft.check.CheckedItem;
import io.github.quizraft.check.Findings;
import io.github.quizraft.check.Parts;
import io.github.quizraft.check.Passage;
import io.github.quizraft.check.Rule;
import io.github.quizraft.glossary.Folding;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

final class L10OptionDuplicate implements Rule {
    private static final About ABOUT = About.error("L10", "option-duplicate")
            .finds("Two options, reasons, steps or entries of one side of a matching are the same but for case,"
                    + " punctuation, hyphens or a plural s.")
            .because("A learner who sees the same text twice cannot tell which of them counts, and looks for a"
                    + " difference that is not there.")
            .fix("Take one of them out, or say in words what makes them different.");

    @Override
    public About about() {
        return ABOUT;
    }

    @Override
    public void item(CheckedItem item, Findings out) {
        Parts parts = item.parts();
        duplicates(item, parts.choiceTexts(), out);
        duplicates(item, parts.entries("/left"), out);
        duplicates(item, parts.entries("/right"), out);
        duplicates(item, parts.entries("/steps"), out);
    }

    private static void duplicates(CheckedItem item, List<Passage> list, Findings out) {
        Map<String, String> seen = new HashMap<>();
        for (Passage each : list) {
            String earlier = seen.putIfAbsent(Folding.key(each.text()), each.text());
            if (earlier != null) {
                out.error(item.at(each), quoted(each.text()) + " is the same as " + quoted(earlier));
            }
        }
    }
}

package io.github.quizraft.check.rule;

import io.github.quizraft.check.About;
import io.github.quizraft.check.CheckedItem;
import io.github.quizraft.check.Findings;
import io.github.quizraft.check.Need;
import io.github.quizraft.check.Rule;
import io.github.quizraft.check.Wording;
import io.github.quizraft.evidence.Claim;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

final class L35MissingCheckNote implements Rule {
    private static final int LEAST_WORDS = 8;

    private static final About ABOUT = About.graded("L35", "missing-check-note")
            .finds("A question stands on a claim that the evidence does not support as worded, and has no check note or"
                    + " one of under " + LEAST_WORDS + " words.")
            .because("The question teaches what a document says; without the note nobody learns what is wrong with it.")
            .fix("Write one to three sentences: what is off, what the evidence says, and how sure that is.")
            .needs(Need.CLAIMS);

    @Override
    public About about() {
        return ABOUT;
    }

    @Override
    public void item(CheckedItem item, Findings out) {
        List<String> unsupported = new ArrayList<>();
        for (Claim claim : item.claims()) {
            if (claim.status() != Claim.Status.SUPPORTED) {
                unsupported.add(claim.id() + " (" + Wording.lower(claim.status()) + ")");
            }
        }
        if (!unsupported.isEmpty()) {
            note(item, Wording.listed(unsupported), out);
        }
    }

    private static void note(CheckedItem item, String unsupported, Findings out) {
        Optional<String> note = item.item().checkNote();
        int words = Wording.count(note.orElse(""));
        if (note.isPresent() && words < LEAST_WORDS) {
            out.error(
                    item.at("/checkNote"),
                    "check note has " + words + " words, at least " + LEAST_WORDS + " are needed on " + unsupported);
        } else if (note.isEmpty()) {
            out.missing(item.planned(), item.at("/checkNote"), "there is no check note on " + unsupported);
        }
    }
}

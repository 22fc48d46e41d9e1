package io.github.quizraft.check.rule;

import static io.github.quizraft.check.Wording.quoted;

import io.github.quizraft.check.About;
import io.github.quizraft.check.CheckedBank;
import io.github.quizraft.check.CheckedItem;
import io.github.quizraft.check.Findings;
import io.github.quizraft.check.Passage;
import io.github.quizraft.check.Rule;
import io.github.quizraft.check.Spot;
import io.github.quizraft.evidence.Evidence;
import io.github.quizraft.question.Bank.Objective;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The reader finds references that lead nowhere; a reference may also be out of place or misspelt. */
final class L03UnknownRef implements Rule {
    private static final About ABOUT = About.graded("L03", "unknown-ref")
            .finds("A question refers to a claim, a term, a document, an objective or a conflict that does not exist,"
                    + " names an objective of another bank, or prints the id of a claim in a text for learners.")
            .because("A reference that leads nowhere cannot be followed, and the question is missing from every count"
                    + " of what is covered. The id of a claim means nothing to a learner.")
            .fix("Correct the id, or declare what it names. In a text, name the document and the paragraph instead of"
                    + " the claim.");

    private static final Pattern CLAIM_ID = Pattern.compile("\\b[A-Z]{1,5}\\d*-C\\d{2,}\\b");
    /** What each such id holds; looking for this first is much faster. */
    private static final String IN_CLAIM_ID = "-C";

    private static final Pattern CONFLICT_TAG = Pattern.compile("conflict\\s*:.*", Pattern.CASE_INSENSITIVE);
    private static final String CONFLICT = "conflict:";

    @Override
    public About about() {
        return ABOUT;
    }

    @Override
    public void bank(CheckedBank bank, Findings out) {
        String prefix = bank.bank().prefix();
        List<Objective> declared = bank.bank().objectives();
        for (int i = 0; i < declared.size(); i++) {
            prefixed(declared.get(i).id(), prefix, bank.at("/objectives/" + i + "/id"), out);
        }
        if (declared.isEmpty()) {
            bank.items()
                    .forEach(item -> item.item()
                            .objective()
                            .ifPresent(objective -> prefixed(objective, prefix, item.at("/objective"), out)));
        }
    }

    private static void prefixed(String objective, String prefix, Spot spot, Findings out) {
        if (!prefix.isEmpty() && !objective.startsWith(prefix + "-")) {
            out.error(spot, "objective " + quoted(objective) + " does not begin with " + quoted(prefix + "-"));
        }
    }

    @Override
    public void item(CheckedItem item, Findings out) {
        List<String> tags = item.item().tags();
        for (int i = 0; i < tags.size(); i++) {
            if (CONFLICT_TAG.matcher(tags.get(i)).matches() && !tags.get(i).startsWith(CONFLICT)) {
                out.error(
                        item.at("/tags/" + i),
                        "tag " + quoted(tags.get(i)) + " names no conflict; it must begin with " + quoted(CONFLICT));
            }
        }
        if (!item.library().evidence().claims().isEmpty()) {
            for (Passage passage : item.prose()) {
                if (passage.text().contains(IN_CLAIM_ID)) {
                    printedClaims(item, passage, out);
                }
            }
        }
    }

    private static void printedClaims(CheckedItem item, Passage passage, Findings out) {
        Evidence evidence = item.library().evidence();
        CLAIM_ID.matcher(passage.text())
                .results()
                .map(MatchResult::group)
                .distinct()
                .forEach(id -> {
                    if (evidence.claim(id).isPresent()) {
                        out.warning(item.at(passage), "prints the id of a claim, " + quoted(id));
                    } else {
                        out.error(item.at(passage), "prints " + quoted(id) + ", the id of a claim that does not exist");
                    }
                });
    }
}

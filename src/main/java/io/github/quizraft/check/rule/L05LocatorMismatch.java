package io.github.quizraft.check.rule;

import static io.github.quizraft.check.Wording.quoted;

import io.github.quizraft.check.About;
import io.github.quizraft.check.CheckedItem;
import io.github.quizraft.check.Findings;
import io.github.quizraft.check.Need;
import io.github.quizraft.check.Rule;
import io.github.quizraft.evidence.Claim;
import io.github.quizraft.question.Item.Source;
import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

final class L05LocatorMismatch implements Rule {
    private static final About ABOUT = About.error("L05", "locator-mismatch")
            .finds("No source of a question names a paragraph in which a claim that it cites is made.")
            .because("A learner who follows the reference reads a passage that does not say what the question is"
                    + " about.")
            .fix("Add a paragraph of the claim to the sources, or cite the claim that the question is about.")
            .needs(Need.CLAIMS);

    @Override
    public About about() {
        return ABOUT;
    }

    /** Where there is no source at all, that is another rule's finding. */
    @Override
    public void item(CheckedItem item, Findings out) {
        List<Source> sources = item.item().sources();
        if (sources.isEmpty()) {
            return;
        }
        for (Claim claim : item.claims()) {
            SortedSet<Integer> places = places(claim);
            if (!leads(sources, claim, places)) {
                out.error(
                        item.at("/sources"),
                        "claim " + quoted(claim.id()) + " is made in " + where(claim, places)
                                + ", which no source names");
            }
        }
    }

    private static SortedSet<Integer> places(Claim claim) {
        SortedSet<Integer> places = new TreeSet<>(claim.paragraphs());
        places.addAll(claim.repeatedAt());
        return places;
    }

    /** A claim on a document as a whole has no paragraph. */
    private static boolean leads(List<Source> sources, Claim claim, SortedSet<Integer> places) {
        for (Source source : sources) {
            if (source.document().equals(claim.document())
                    && (places.isEmpty() || !Collections.disjoint(places, source.paragraphs()))) {
                return true;
            }
        }
        return false;
    }

    private static String where(Claim claim, SortedSet<Integer> places) {
        String paragraphs = places.stream().map(String::valueOf).collect(Collectors.joining(", "));
        return switch (places.size()) {
            case 0 -> claim.document();
            case 1 -> "paragraph " + paragraphs + " of " + claim.document();
            default -> "paragraphs " + paragraphs + " of " + claim.document();
        };
    }
}

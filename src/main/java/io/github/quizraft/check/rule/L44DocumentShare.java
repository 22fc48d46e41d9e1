package io.github.quizraft.check.rule;

import io.github.quizraft.check.About;
import io.github.quizraft.check.CheckedItem;
import io.github.quizraft.check.Corpus;
import io.github.quizraft.check.Findings;
import io.github.quizraft.check.Need;
import io.github.quizraft.check.Rule;
import io.github.quizraft.evidence.Claim;
import io.github.quizraft.evidence.Document;
import java.util.List;
import java.util.Locale;

final class L44DocumentShare implements Rule {
    /** In percentage points. */
    private static final double TOLERANCE = 10;

    private static final About ABOUT = About.warning("L44", "document-share")
            .finds("A document has a share of the questions that is more than 10 percentage points off its share of the"
                    + " claims.")
            .because("A document that is asked about more than it has to say crowds out the others.")
            .fix("Write questions on the document that comes short.")
            .needs(Need.CLAIMS, Need.DOCUMENTS, Need.PLAN);

    @Override
    public About about() {
        return ABOUT;
    }

    @Override
    public void whole(Corpus corpus, Findings out) {
        List<CheckedItem> items = corpus.items();
        List<String> claimed =
                corpus.evidence().claims().stream().map(Claim::document).toList();
        for (Document document : corpus.evidence().documents()) {
            double asked = percent(
                    items.stream().filter(item -> item.cites(document.id())).count(), items.size());
            double stated =
                    percent(claimed.stream().filter(document.id()::equals).count(), claimed.size());
            if (Math.abs(asked - stated) > TOLERANCE) {
                out.warning(
                        corpus.source("documents", document.id()),
                        String.format(
                                Locale.ROOT,
                                "%s has %.0f%% of the questions, but %.0f%% of the claims",
                                document.id(),
                                asked,
                                stated));
            }
        }
    }

    private static double percent(long part, long whole) {
        return whole == 0 ? 0 : 100.0 * part / whole;
    }
}

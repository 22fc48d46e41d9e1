package io.github.quizraft.check.rule;

import io.github.quizraft.check.About;
import io.github.quizraft.check.CheckedItem;
import io.github.quizraft.check.Corpus;
import io.github.quizraft.check.Findings;
import io.github.quizraft.check.Rule;
import io.github.quizraft.glossary.Folding;
import io.github.quizraft.glossary.TermId;
import io.github.quizraft.question.Ordering;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

final class L25TwinItem implements Rule {
    private static final About ABOUT = About.warning("L25", "twin-item")
            .finds(
                    "Two questions of any banks are of the same kind, cite the same claims (or the same terms, where they"
                            + " cite no claim) and have the same key.")
            .because("They test one piece of knowledge twice, and the answer to the first is the answer to the second.")
            .fix("Remove one of the two, or ask the second in another kind or on another side of the claim.");

    /** What makes two questions twins. */
    private record Nature(String kind, List<String> about, List<String> key) {}

    @Override
    public About about() {
        return ABOUT;
    }

    @Override
    public void all(Corpus corpus, Findings out) {
        Map<Nature, CheckedItem> seen = new HashMap<>();
        for (CheckedItem item : corpus.items()) {
            Nature nature = new Nature(item.question().kind(), about(item), key(item));
            if (!nature.about().isEmpty()) {
                CheckedItem earlier = seen.putIfAbsent(nature, item);
                if (earlier != null) {
                    out.warning(
                            item.at(""),
                            "a twin of " + earlier.id() + ": same kind, same "
                                    + (item.item().claims().isEmpty() ? "terms" : "claims") + ", same key");
                }
            }
        }
    }

    private static List<String> about(CheckedItem item) {
        List<String> claims = item.item().claims();
        return claims.isEmpty()
                ? item.item().terms().stream().map(TermId::value).sorted().toList()
                : claims.stream().sorted().toList();
    }

    /** Folded; only of steps does the order count. */
    private static List<String> key(CheckedItem item) {
        Stream<String> texts = item.question().keyText().stream().map(Folding::spaced);
        return (item.question() instanceof Ordering ? texts : texts.sorted()).toList();
    }
}

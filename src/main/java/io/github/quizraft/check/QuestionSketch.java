package io.github.quizraft.check;

import io.github.quizraft.glossary.Folded;
import io.github.quizraft.glossary.Folding;
import io.github.quizraft.glossary.TermId;
import io.github.quizraft.question.Ordering;
import io.github.quizraft.question.TrueFalse;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * What it takes to hold a question against others.
 *
 * @param id of the question
 * @param kind what kind it is
 * @param asked what it asks, folded and without the names of documents: also what is filled in, matched or put in order
 * @param cited the claims that it cites, in no order of its own; empty if it cites none
 * @param terms those that it is about, likewise
 * @param key its right answer, folded; only of steps does the order count
 * @param verdict whether its statement is true; empty if it has none
 */
public record QuestionSketch(
        String id,
        String kind,
        String asked,
        List<String> cited,
        List<String> terms,
        List<String> key,
        Optional<Boolean> verdict) {

    static QuestionSketch of(CheckedItem item, DocumentNames documents) {
        List<String> key = new ArrayList<>();
        for (String text : item.question().keyText()) {
            key.add(Folding.spaced(text));
        }
        if (!(item.question() instanceof Ordering)) {
            Collections.sort(key);
        }
        List<String> terms = new ArrayList<>();
        for (TermId term : item.item().terms()) {
            terms.add(term.value());
        }
        return new QuestionSketch(
                item.id(),
                item.question().kind(),
                Folding.spaced(documents.removedFrom(text(item))),
                sorted(item.item().claims()),
                sorted(terms),
                key,
                item.question() instanceof TrueFalse statement ? Optional.of(statement.answer()) : Optional.empty());
    }

    /** What it asks, to be compared. */
    public Folded words() {
        return Folded.ofSpaced(asked);
    }

    /** Whether it has this verdict. */
    public boolean isVerdict(boolean answer) {
        return verdict.isPresent() && verdict.get() == answer;
    }

    /** The entries in no particular order, as they are shuffled. */
    private static String text(CheckedItem item) {
        return item.stem() + " " + String.join(" ", texts(item.parts().prompt())) + " "
                + String.join(" ", sorted(texts(item.parts().entries())));
    }

    private static List<String> texts(List<Passage> passages) {
        List<String> texts = new ArrayList<>();
        for (Passage passage : passages) {
            texts.add(passage.text());
        }
        return texts;
    }

    private static List<String> sorted(List<String> texts) {
        List<String> sorted = new ArrayList<>(texts);
        Collections.sort(sorted);
        return sorted;
    }
}

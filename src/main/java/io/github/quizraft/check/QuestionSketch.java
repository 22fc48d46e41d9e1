package io.github.quizraft.check;

import io.github.quizraft.glossary.Folded;
import io.github.quizraft.glossary.Folding;
import io.github.quizraft.glossary.TermId;
import io.github.quizraft.question.Ordering;
import io.github.quizraft.question.TrueFalse;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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
        Stream<String> key = item.question().keyText().stream().map(Folding::spaced);
        return new QuestionSketch(
                item.id(),
                item.question().kind(),
                Folding.spaced(documents.removedFrom(text(item))),
                item.item().claims().stream().sorted().toList(),
                item.item().terms().stream().map(TermId::value).sorted().toList(),
                (item.question() instanceof Ordering ? key : key.sorted()).toList(),
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
        String entries =
                item.parts().entries().stream().map(Passage::text).sorted().collect(Collectors.joining(" "));
        Stream<String> prompt = item.parts().prompt().stream().map(Passage::text);
        return item.stem() + " " + prompt.collect(Collectors.joining(" ")) + " " + entries;
    }
}

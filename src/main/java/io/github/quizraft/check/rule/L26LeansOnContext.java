package io.github.quizraft.check.rule;

import io.github.quizraft.check.About;
import io.github.quizraft.check.CheckedItem;
import io.github.quizraft.check.Corpus;
import io.github.quizraft.check.DocumentNames;
import io.github.quizraft.check.Findings;
import io.github.quizraft.check.Rule;
import io.github.quizraft.check.Wording;
import io.github.quizraft.glossary.Folded;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

final class L26LeansOnContext implements Rule {
    private static final About ABOUT = About.graded("L26", "leans-on-context")
            .finds(
                    "A stem cannot stand alone: it speaks of the text, the passage, this document, the author or the article"
                            + " without naming a document. In a question with options or reasons, it ends in a colon or has"
                            + " fewer than 6 words of 4 letters or more.")
            .because(
                    "Questions are met out of sequence and without a page beside them, and a stem that the options must"
                            + " complete can be answered only by trying them one by one.")
            .fix("Name the document, and ask a full question that a prepared learner can answer with the options"
                    + " covered.");

    /** The author of a book that the stem names leans on nothing. */
    private static final Pattern POINTER =
            Pattern.compile("(?i)\\b(?:the text|the passage|this document|the author|the article)\\b(?!\\s+of\\b)");

    private static final int LETTERS = 4;
    private static final int FEWEST_WORDS = 6;

    @Override
    public About about() {
        return ABOUT;
    }

    @Override
    public void all(Corpus corpus, Findings out) {
        DocumentNames documents = DocumentNames.of(corpus.evidence());
        for (CheckedItem item : corpus.items()) {
            Matcher pointer = POINTER.matcher(item.stem());
            if (pointer.find() && !documents.areIn(item.stem())) {
                out.error(item.at("/stem"), "the stem says \"" + pointer.group() + "\" and names no document");
            }
            if (!item.parts().choices().isEmpty()) {
                checkQuestion(item, out);
            }
        }
    }

    private static void checkQuestion(CheckedItem item, Findings out) {
        if (item.stem().strip().endsWith(":")) {
            out.error(item.at("/stem"), "the stem ends in a colon");
        }
        long words = Folded.of(item.stem()).words().stream()
                .filter(word -> word.length() >= LETTERS)
                .count();
        if (words < FEWEST_WORDS) {
            // A short question on a fact can be a good one; our own are held to the letter of the guide.
            out.missing(
                    item.planned(),
                    item.at("/stem"),
                    "the stem has " + Wording.counted(words, "word") + " of " + LETTERS + " letters or more, not "
                            + FEWEST_WORDS);
        }
    }
}

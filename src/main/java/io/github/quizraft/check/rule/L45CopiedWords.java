package io.github.quizraft.check.rule;

import io.github.quizraft.check.About;
import io.github.quizraft.check.CheckedItem;
import io.github.quizraft.check.Corpus;
import io.github.quizraft.check.Findings;
import io.github.quizraft.check.Need;
import io.github.quizraft.check.Passage;
import io.github.quizraft.check.Rule;

final class L45CopiedWords implements Rule {
    private static final About ABOUT = About.error("L45", "copied-words")
            .finds("Eight words or more in a row stand in a document too. Its title and its headings do not count.")
            .because("The document's sentences belong to its author; and a learner who knows the page by heart would"
                    + " recognize them without understanding.")
            .fix("Say it in words of your own.")
            .needs(Need.DOCUMENTS, Need.DOCUMENT_TEXTS);

    @Override
    public About about() {
        return ABOUT;
    }

    @Override
    public void all(Corpus corpus, Findings out) {
        WordRuns runs = WordRuns.of(corpus);
        for (CheckedItem item : corpus.items()) {
            for (Passage passage : item.prose()) {
                runs.firstIn(passage.text())
                        .ifPresent(run -> out.error(
                                item.at(passage),
                                "\"" + run.words() + "\" stands in paragraph " + run.paragraph() + " of "
                                        + run.document()));
            }
        }
    }
}

package io.github.quizraft.check.rule;

import static io.github.quizraft.check.Wording.quoted;

import io.github.quizraft.check.About;
import io.github.quizraft.check.CheckedItem;
import io.github.quizraft.check.Findings;
import io.github.quizraft.check.Need;
import io.github.quizraft.check.Rule;
import io.github.quizraft.question.Item.Source;
import java.util.List;

/** The reader finds paragraphs that a document does not have. */
final class L04MissingLocator implements Rule {
    private static final About ABOUT = About.graded("L04", "missing-locator")
            .finds("A question names no source, a source without paragraphs, or a paragraph that the document does not"
                    + " have.")
            .because("A learner who doubts a key, or wants to know more, has to find the place in the document. So has"
                    + " whoever reviews the question.")
            .fix("List each document that the question draws on in its sources, with the numbers of the paragraphs.")
            .needs(Need.DOCUMENTS);

    @Override
    public About about() {
        return ABOUT;
    }

    @Override
    public void item(CheckedItem item, Findings out) {
        List<Source> sources = item.item().sources();
        if (sources.isEmpty()) {
            out.missing(item.planned(), item.at("/sources"), "no source is named");
        }
        for (int i = 0; i < sources.size(); i++) {
            Source source = sources.get(i);
            if (source.paragraphs().isEmpty()) {
                out.error(
                        item.at("/sources/" + i),
                        "source " + quoted(source.document()) + " is named without paragraphs");
            }
        }
    }
}

package io.github.quizraft.check.rule;

import io.github.quizraft.check.About;
import io.github.quizraft.check.CheckedItem;
import io.github.quizraft.check.Corpus;
import io.github.quizraft.check.Findings;
import io.github.quizraft.check.Need;
import io.github.quizraft.check.Passage;
import io.github.quizraft.check.Rule;
import io.github.quizraft.check.Wording;
import io.github.quizraft.question.Plan.MixUp;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

final class L50MixedUpDrugs implements Rule {
    private static final About ABOUT = About.warning("L50", "mixed-up-drugs")
            .finds(
                    "A question names one of two things that are often taken for one another, such as two drugs, with words"
                            + " that belong to the other, and does not name the other. The plan lists them as \"mixUps\".")
            .because(
                    "The learner cannot tell which of the two is meant, and may learn of the one what holds for the other.")
            .fix("Name the other one too, and say which of them the question is about.")
            .needs(Need.MIX_UPS);

    @Override
    public About about() {
        return ABOUT;
    }

    @Override
    public void all(Corpus corpus, Findings out) {
        for (CheckedItem item : corpus.items()) {
            List<Passage> texts = new ArrayList<>();
            for (Passage passage : item.texts()) {
                texts.add(new Passage(passage.pointer(), Wording.padded(passage.text())));
            }
            for (MixUp mixUp : corpus.plan().mixUps()) {
                item(item, texts, mixUp, out);
            }
        }
    }

    private static void item(CheckedItem item, List<Passage> texts, MixUp mixUp, Findings out) {
        Optional<Passage> named = where(texts, mixUp.names());
        if (named.isEmpty() || where(texts, mixUp.unless()).isPresent()) {
            return;
        }
        for (String word : mixUp.with()) {
            if (where(texts, word).isPresent()) {
                out.warning(
                        item.at(named.get()),
                        "names \"" + mixUp.names() + "\" and \"" + word + "\" but not \"" + mixUp.unless() + "\"");
                return;
            }
        }
    }

    private static Optional<Passage> where(List<Passage> padded, String words) {
        String sought = Wording.padded(words);
        for (Passage passage : padded) {
            if (passage.text().contains(sought)) {
                return Optional.of(passage);
            }
        }
        return Optional.empty();
    }
}

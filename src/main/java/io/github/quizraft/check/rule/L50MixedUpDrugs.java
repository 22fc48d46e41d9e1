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
            List<Passage> texts = item.texts().stream()
                    .map(passage -> new Passage(passage.pointer(), Wording.padded(passage.text())))
                    .toList();
            corpus.plan().mixUps().forEach(mixUp -> item(item, texts, mixUp, out));
        }
    }

    private static void item(CheckedItem item, List<Passage> texts, MixUp mixUp, Findings out) {
        Optional<Passage> named = where(texts, mixUp.names());
        if (named.isEmpty() || where(texts, mixUp.unless()).isPresent()) {
            return;
        }
        mixUp.with().stream()
                .filter(word -> where(texts, word).isPresent())
                .findFirst()
                .ifPresent(word -> out.warning(
                        item.at(named.get()),
                        "names \"" + mixUp.names() + "\" and \"" + word + "\" but not \"" + mixUp.unless() + "\""));
    }

    private static Optional<Passage> where(List<Passage> padded, String words) {
        String sought = Wording.padded(words);
        return padded.stream()
                .filter(passage -> passage.text().contains(sought))
                .findFirst();
    }
}

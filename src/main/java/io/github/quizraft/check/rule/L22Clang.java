package io.github.quizraft.check.rule;

import io.github.quizraft.check.About;
import io.github.quizraft.check.CheckedItem;
import io.github.quizraft.check.Choice;
import io.github.quizraft.check.Corpus;
import io.github.quizraft.check.DocumentNames;
import io.github.quizraft.check.Findings;
import io.github.quizraft.check.Rule;
import io.github.quizraft.check.Wording;
import io.github.quizraft.question.SingleChoice;
import io.github.quizraft.question.TrueFalse;
import java.util.Collections;
import java.util.Set;
import java.util.stream.Collectors;

final class L22Clang implements Rule {
    private static final About ABOUT = About.warning("L22", "clang")
            .finds(
                    "A word of five letters or more, or one of the same root, stands in the stem and in the key, but in no"
                            + " wrong option. Names of documents do not count.")
            .because("The echo gives the key away to a learner who understands neither.")
            .fix("Say it in other words in the key or in the stem, or let a wrong option have the word too.");

    private static final int LETTERS = 5;

    @Override
    public About about() {
        return ABOUT;
    }

    @Override
    public void all(Corpus corpus, Findings out) {
        DocumentNames documents = DocumentNames.of(corpus.evidence());
        for (CheckedItem item : corpus.items()) {
            if (item.question() instanceof SingleChoice || item.question() instanceof TrueFalse) {
                for (Choice key : item.parts().choices(true)) {
                    check(item, documents.removedFrom(item.stem()), key, out);
                }
            }
        }
    }

    private static void check(CheckedItem item, String stem, Choice key, Findings out) {
        Set<String> echoes = Wording.roots(key.text(), LETTERS);
        echoes.retainAll(Wording.roots(stem, LETTERS));
        for (Choice wrong : item.parts().choices(false)) {
            echoes.removeAll(Wording.roots(wrong.text(), LETTERS));
        }
        if (!echoes.isEmpty()) {
            out.warning(
                    item.at(key.textPointer()),
                    words(key.text(), echoes) + " of the key occurs in the stem too, and in no wrong option");
        }
    }

    private static String words(String text, Set<String> roots) {
        return Wording.words(text).stream()
                .filter(word -> !Collections.disjoint(Wording.roots(word, LETTERS), roots))
                .distinct()
                .map(word -> "\"" + word + "\"")
                .collect(Collectors.joining(", "));
    }
}

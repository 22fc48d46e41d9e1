package io.github.quizraft.check.rule;

import io.github.quizraft.check.CheckedItem;
import io.github.quizraft.check.Findings;
import io.github.quizraft.check.Passage;
import io.github.quizraft.check.Wording;
import io.github.quizraft.glossary.Folded;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Finds the words that give an answer away, the plainest first: a passage is objected to once. */
final class Giveaway {
    /** A shorter word is not known by its beginning. */
    private static final int LETTERS = 7;

    private static final int BEGINNING = 5;
    /** So many words begin with these that they tell little. */
    private static final Set<String> COMBINING_FORMS =
            Set.of("neuro", "trans", "inter", "intra", "super", "under", "micro", "psych");

    private final List<String> answers;

    /** A word that begins as an answer does. */
    private record Kin(String word, String answer) {}

    Giveaway(List<String> answers) {
        this.answers = Stream.concat(
                        answers.stream().filter(Giveaway::isTelling),
                        answers.stream().filter(answer -> !isTelling(answer)))
                .toList();
    }

    void in(Passage shown, CheckedItem item, Findings out) {
        String place = shown.pointer().substring(1);
        Optional<String> whole = answers.stream()
                .filter(answer -> Wording.mentions(shown.text(), answer))
                .findFirst();
        Optional<Kin> kin = whole.isPresent() ? Optional.empty() : kin(shown);
        whole.ifPresent(answer -> out.error(item.at(shown), "the answer \"" + answer + "\" occurs in the " + place));
        kin.ifPresent(each -> {
            String message =
                    "\"" + each.word() + "\" in the " + place + " begins like the answer \"" + each.answer() + "\"";
            if (isTelling(each.answer())) {
                out.error(item.at(shown), message);
            } else {
                out.warning(item.at(shown), message);
            }
        });
    }

    private Optional<Kin> kin(Passage shown) {
        List<String> words = Folded.of(shown.text()).words();
        return answers.stream()
                .flatMap(answer -> beginning(answer).stream()
                        .flatMap(beginning -> words.stream().filter(word -> word.startsWith(beginning)))
                        .map(word -> new Kin(word, answer)))
                .findFirst();
    }

    private static boolean isTelling(String answer) {
        return Folded.of(answer).words().size() == 1
                && beginning(answer)
                        .filter(each -> !COMBINING_FORMS.contains(each))
                        .isPresent();
    }

    /** Of its first word; empty if that is short or has digits in it. */
    private static Optional<String> beginning(String answer) {
        String word = Folded.of(answer).words().get(0);
        boolean known = word.length() >= LETTERS && word.chars().allMatch(Character::isLetter);
        return known ? Optional.of(word.substring(0, BEGINNING)) : Optional.empty();
    }
}

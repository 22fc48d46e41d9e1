package io.github.quizraft.check.rule;

import io.github.quizraft.check.CheckedItem;
import io.github.quizraft.check.Findings;
import io.github.quizraft.check.Passage;
import io.github.quizraft.check.Wording;
import io.github.quizraft.glossary.Folded;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds the words that give an answer away, the plainest first: a passage is objected to once. */
final class Giveaway {
    /** A shorter word is not known by its beginning. */
    private static final int LETTERS = 7;

    private static final int BEGINNING = 5;
    /** So many words begin with these that they tell little. */
    private static final Set<String> COMBINING_FORMS =
            Set.of("neuro", "trans", "inter", "intra", "super", "under", "micro", "psych");

    private final List<String> answers = new ArrayList<>();

    /** A word that begins as an answer does. */
    private record Kin(String word, String answer) {}

    Giveaway(List<String> answers) {
        List<String> others = new ArrayList<>();
        for (String answer : answers) {
            (isTelling(answer) ? this.answers : others).add(answer);
        }
        this.answers.addAll(others);
    }

    void in(Passage shown, CheckedItem item, Findings out) {
        String place = shown.pointer().substring(1);
        for (String answer : answers) {
            if (Wording.mentions(shown.text(), answer)) {
                out.error(item.at(shown), "the answer \"" + answer + "\" occurs in the " + place);
                return;
            }
        }
        Optional<Kin> kin = kin(shown);
        if (kin.isPresent()) {
            String answer = kin.get().answer();
            String message =
                    "\"" + kin.get().word() + "\" in the " + place + " begins like the answer \"" + answer + "\"";
            if (isTelling(answer)) {
                out.error(item.at(shown), message);
            } else {
                out.warning(item.at(shown), message);
            }
        }
    }

    private Optional<Kin> kin(Passage shown) {
        List<String> words = Folded.of(shown.text()).words();
        for (String answer : answers) {
            Optional<String> beginning = beginning(answer);
            for (String word : beginning.isPresent() ? words : List.<String>of()) {
                if (word.startsWith(beginning.get())) {
                    return Optional.of(new Kin(word, answer));
                }
            }
        }
        return Optional.empty();
    }

    private static boolean isTelling(String answer) {
        Optional<String> beginning = beginning(answer);
        return beginning.isPresent()
                && !COMBINING_FORMS.contains(beginning.get())
                && Folded.of(answer).words().size() == 1;
    }

    /** Of its first word; empty if that is short or has digits in it. */
    private static Optional<String> beginning(String answer) {
        String word = Folded.of(answer).words().get(0);
        boolean known = word.length() >= LETTERS && isOfLetters(word);
        return known ? Optional.of(word.substring(0, BEGINNING)) : Optional.empty();
    }

    private static boolean isOfLetters(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (!Character.isLetter(word.charAt(i))) {
                return false;
            }
        }
        return true;
    }
}

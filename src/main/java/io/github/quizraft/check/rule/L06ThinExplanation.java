package io.github.quizraft.check.rule;

import io.github.quizraft.check.About;
import io.github.quizraft.check.CheckedItem;
import io.github.quizraft.check.Findings;
import io.github.quizraft.check.Rule;
import io.github.quizraft.check.Typed;
import io.github.quizraft.check.Wording;
import io.github.quizraft.glossary.Folded;
import java.util.ArrayList;
import java.util.List;

final class L06ThinExplanation implements Rule {
    private static final int LEAST = 20;
    private static final int MOST = 90;

    private static final About ABOUT = About.error("L06", "thin-explanation")
            .finds("The explanation has fewer than " + LEAST + " words or more than " + MOST
                    + ", or it says the key again and nothing else.")
            .because("Someone who was right for the wrong reason, or guessed, learns only from why the key is right. A"
                    + " long explanation is not read.")
            .fix("Say in one to four sentences why the key is right, and name the paragraph.");

    @Override
    public About about() {
        return ABOUT;
    }

    @Override
    public void item(CheckedItem item, Findings out) {
        String explanation = item.item().explanation();
        int words = Wording.count(explanation);
        if (repeatsKey(item, Folded.of(explanation))) {
            out.error(item.at("/explanation"), "the explanation says the key again and nothing else");
        } else if (words < LEAST) {
            out.error(item.at("/explanation"), "the explanation has " + words + " words, fewer than " + LEAST);
        } else if (words > MOST) {
            out.error(item.at("/explanation"), "the explanation has " + words + " words, more than " + MOST);
        }
    }

    private static boolean repeatsKey(CheckedItem item, Folded explanation) {
        List<String> key = new ArrayList<>(item.question().keyText());
        key.add(String.join(" ", key));
        for (Typed typed : item.parts().typed()) {
            key.addAll(typed.answers());
        }
        for (String each : key) {
            if (Folded.of(each).same(explanation)) {
                return true;
            }
        }
        return false;
    }
}

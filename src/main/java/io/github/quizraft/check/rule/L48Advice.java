package io.github.quizraft.check.rule;

import io.github.quizraft.check.About;
import io.github.quizraft.check.CheckedItem;
import io.github.quizraft.check.Corpus;
import io.github.quizraft.check.Feedback;
import io.github.quizraft.check.Findings;
import io.github.quizraft.check.Passage;
import io.github.quizraft.check.Rule;
import io.github.quizraft.check.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

final class L48Advice implements Rule {
    private static final About ABOUT = About.error("L48", "advice")
            .finds(
                    "A stem, an option or a feedback tells the learner what to take or how much, or that something may be"
                            + " done at home; or it has other words that the plan lists as advice.")
            .because("A quiz knows nothing about its learner, and somebody may follow what was written to be judged.")
            .fix("Say what a document or a study says, about people in general.");

    private static final List<String> ALWAYS = List.of("you should take", "dose for you", "safe to use at home");

    @Override
    public About about() {
        return ABOUT;
    }

    @Override
    public void all(Corpus corpus, Findings out) {
        List<String> phrases = new ArrayList<>();
        addPadded(ALWAYS, phrases);
        addPadded(corpus.plan().advice(), phrases);
        for (CheckedItem item : corpus.items()) {
            for (Passage passage : asked(item)) {
                Optional<String> phrase = first(phrases, Wording.padded(passage.text()));
                if (phrase.isPresent()) {
                    out.error(item.at(passage), "\"" + phrase.get().strip() + "\" is advice");
                }
            }
        }
    }

    private static void addPadded(List<String> phrases, List<String> padded) {
        for (String phrase : phrases) {
            String folded = Wording.padded(phrase);
            if (!folded.isBlank()) {
                padded.add(folded);
            }
        }
    }

    private static Optional<String> first(List<String> phrases, String text) {
        for (String phrase : phrases) {
            if (text.contains(phrase)) {
                return Optional.of(phrase);
            }
        }
        return Optional.empty();
    }

    /** Not what is said about the question as a whole: there a warning has its place. */
    private static List<Passage> asked(CheckedItem item) {
        List<Passage> passages = new ArrayList<>(List.of(new Passage("/stem", item.stem())));
        passages.addAll(item.parts().shown());
        for (Feedback feedback : item.parts().feedbacks()) {
            passages.add(new Passage(feedback.pointer(), feedback.text()));
        }
        return passages;
    }
}

package io.github.quizraft.check.rule;

import io.github.quizraft.check.About;
import io.github.quizraft.check.CheckedItem;
import io.github.quizraft.check.Choice;
import io.github.quizraft.check.Feedback;
import io.github.quizraft.check.Findings;
import io.github.quizraft.check.Passage;
import io.github.quizraft.check.Rule;
import io.github.quizraft.check.Wording;

final class L46Length implements Rule {
    private static final int STEM = 60;
    private static final int OPTION = 18;
    private static final int FEEDBACK = 45;
    private static final int CHECK_NOTE = 70;

    private static final About ABOUT = About.warning("L46", "length")
            .finds("A stem has over " + STEM + " words, an option, an entry of a matching or a step over " + OPTION
                    + ", a feedback over " + FEEDBACK + ", or a check note over " + CHECK_NOTE + ".")
            .because("A long text has to be held in mind while it is compared with others, so that the question tests"
                    + " reading; and it may not fit on a screen.")
            .fix("Leave out what the answer does not need, and move what all options share into the stem.");

    @Override
    public About about() {
        return ABOUT;
    }

    @Override
    public void item(CheckedItem item, Findings out) {
        limit(item, "stem", new Passage("/stem", item.stem()), STEM, out);
        for (Choice choice : item.parts().choices()) {
            limit(item, "option", new Passage(choice.textPointer(), choice.text()), OPTION, out);
        }
        for (Passage entry : item.parts().entries()) {
            limit(item, "entry", entry, OPTION, out);
        }
        for (Feedback feedback : item.parts().feedbacks()) {
            limit(item, "feedback", new Passage(feedback.pointer(), feedback.text()), FEEDBACK, out);
        }
        item.item()
                .checkNote()
                .ifPresent(note -> limit(item, "check note", new Passage("/checkNote", note), CHECK_NOTE, out));
    }

    private static void limit(CheckedItem item, String what, Passage passage, int most, Findings out) {
        int words = Wording.count(passage.text());
        if (words > most) {
            out.warning(item.at(passage), what + " has " + words + " words, at most " + most + " are good");
        }
    }
}

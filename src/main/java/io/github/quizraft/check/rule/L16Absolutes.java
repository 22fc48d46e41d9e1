package io.github.quizraft.check.rule;

import io.github.quizraft.check.About;
import io.github.quizraft.check.CheckedBank;
import io.github.quizraft.check.CheckedItem;
import io.github.quizraft.check.Choice;
import io.github.quizraft.check.Findings;
import io.github.quizraft.check.Rule;
import io.github.quizraft.check.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

final class L16Absolutes implements Rule {
    /** Fewer may be chance. */
    private static final int LEAST = 3;

    private static final double TIMES = 2;

    private static final About ABOUT = About.warning("L16", "absolutes")
            .finds("In a bank, wrong options have always, never, only, all, none or every more than twice as often as"
                    + " right ones.")
            .because("Learners soon know that whatever claims too much is wrong, and rule such options out without any"
                    + " knowledge of the subject.")
            .fix("Word the wrong options as carefully as the right ones, or use such words in right ones too where they"
                    + " hold.");

    private static final Pattern ABSOLUTE =
            Pattern.compile("\\b(?:always|never|only|all|none|every)\\b", Pattern.CASE_INSENSITIVE);

    @Override
    public About about() {
        return ABOUT;
    }

    @Override
    public void bank(CheckedBank bank, Findings out) {
        Portion wrong = absolute(bank, false);
        Portion right = absolute(bank, true);
        if (wrong.part() >= LEAST && wrong.share() > TIMES * right.share()) {
            List<String> items = bank.items().stream()
                    .filter(item -> item.parts().choices(false).stream().anyMatch(L16Absolutes::isAbsolute))
                    .map(CheckedItem::id)
                    .toList();
            out.warning(
                    bank.at("/questions"),
                    wrong + " wrong options have an absolute word, but " + right + " right ones: "
                            + Wording.listed(items));
        }
    }

    private static Portion absolute(CheckedBank bank, boolean correct) {
        List<Choice> choices = new ArrayList<>();
        for (CheckedItem item : bank.items()) {
            choices.addAll(item.parts().choices(correct));
        }
        return Portion.of(choices, L16Absolutes::isAbsolute);
    }

    private static boolean isAbsolute(Choice choice) {
        return ABSOLUTE.matcher(choice.text()).find();
    }
}

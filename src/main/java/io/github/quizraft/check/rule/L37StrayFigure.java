package io.github.quizraft.check.rule;

import io.github.quizraft.check.About;
import io.github.quizraft.check.CheckedItem;
import io.github.quizraft.check.Findings;
import io.github.quizraft.check.Need;
import io.github.quizraft.check.Passage;
import io.github.quizraft.check.Rule;
import io.github.quizraft.question.Bloom;
import io.github.quizraft.question.Numeric;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;

final class L37StrayFigure implements Rule {
    private static final About ABOUT = About.graded("L37", "stray-figure")
            .finds(
                    "The stem or an option gives a percentage, a year, a dose or a time, or asks for a number, that none of"
                            + " the claims and terms has that the question names. In a question that applies what was learned to"
                            + " a new case this is only a warning, since the case may be made up.")
            .because("A figure that comes from nowhere cannot be checked, and learners remember figures above all.")
            .fix("Take the figure from a claim and cite that claim, or leave it out.")
            .needs(Need.CLAIMS);

    @Override
    public About about() {
        return ABOUT;
    }

    @Override
    public void item(CheckedItem item, Findings out) {
        List<Stray> figures = figures(item);
        boolean hasNumber = item.question() instanceof Numeric;
        if (figures.isEmpty() && !hasNumber) {
            return;
        }
        Grounds grounds = Grounds.of(item);
        if (grounds.isEmpty()) {
            return;
        }
        Set<String> backed = new HashSet<>();
        for (String text : grounds.texts()) {
            backed.addAll(Figures.standingIn(text));
        }
        if (item.question() instanceof Numeric numeric) {
            answer(item, numeric, backed, out);
        }
        for (Stray figure : figures) {
            // Once is enough: it is added to those that were seen.
            if (backed.add(figure.number())) {
                report(item, figure, out);
            }
        }
    }

    /**
     * A number of a figure that may come from nowhere.
     *
     * @param passage where it stands
     * @param figure all of it
     * @param number one of its numbers
     */
    private record Stray(Passage passage, String figure, String number) {}

    private static List<Stray> figures(CheckedItem item) {
        List<Passage> passages = new ArrayList<>(List.of(new Passage("/stem", item.stem())));
        passages.addAll(item.parts().shown());
        List<Stray> figures = new ArrayList<>();
        for (Passage passage : passages) {
            for (MatchResult found : Figures.in(passage.text())) {
                for (String number : Figures.numbers(found.group())) {
                    figures.add(new Stray(passage, found.group(), number));
                }
            }
        }
        return figures;
    }

    private static void report(CheckedItem item, Stray stray, Findings out) {
        String message = "\"" + stray.figure() + "\" is in no claim or term that the question names";
        if (item.item().bloom().filter(Bloom.APPLY::equals).isPresent()) {
            out.warning(item.at(stray.passage()), message + ", unless the case is made up");
        } else {
            out.error(item.at(stray.passage()), message);
        }
    }

    /** It may have been worked out from figures that are there. */
    private static void answer(CheckedItem item, Numeric numeric, Set<String> backed, Findings out) {
        String answer =
                BigDecimal.valueOf(numeric.answer()).abs().stripTrailingZeros().toPlainString();
        if (!backed.contains(answer)) {
            out.warning(item.at("/answer"), "the answer " + answer + " is in no claim or term that the question names");
        }
    }
}

package io.github.quizraft.check.rule;

import io.github.quizraft.check.About;
import io.github.quizraft.check.CheckedItem;
import io.github.quizraft.check.Corpus;
import io.github.quizraft.check.Findings;
import io.github.quizraft.check.Rule;
import io.github.quizraft.check.Wording;
import io.github.quizraft.check.rule.KnownFigures.Known;
import io.github.quizraft.evidence.Claim.Figure;
import io.github.quizraft.question.Numeric;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Collectors;

final class L31NumericShape implements Rule {
    private static final About ABOUT = About.graded("L31", "numeric-shape")
            .finds("A numeric question has no tolerance, its tolerance accepts the figure of another claim in the"
                    + " same unit, its percentage is not within 0 to 100, or its stem leaves out the qualifier that the"
                    + " claim gives the figure, such as \"more than\".")
            .because(
                    "The learner cannot know how exact to be, is told to be right with another figure, or learns a figure"
                            + " that says more than the claim does.")
            .fix("Give a tolerance, narrow it to less than the gap to the next figure, and ask with the"
                    + " qualifier: \"more than what percentage\".");

    /** What claims have for a qualifier where the figure stands alone. */
    private static final Set<String> NO_QUALIFIER = Set.of("", "exactly", "as worded");

    private static final double HUNDRED_PERCENT = 100;

    @Override
    public About about() {
        return ABOUT;
    }

    @Override
    public void all(Corpus corpus, Findings out) {
        KnownFigures known = KnownFigures.of(corpus.evidence());
        for (CheckedItem item : corpus.items()) {
            if (item.question() instanceof Numeric numeric) {
                checkForm(item, numeric, out);
                checkTolerance(item, known.acceptedBy(numeric), out);
                checkQualifier(item, numeric, out);
            }
        }
    }

    private static void checkForm(CheckedItem item, Numeric numeric, Findings out) {
        if (numeric.tolerance() == 0 && !item.has("tolerance")) {
            String message = "there is no tolerance, so that only the exact number is right";
            out.missing(item.planned(), item.at(""), message);
        }
        if (Units.isPercent(numeric.unit()) && (numeric.answer() < 0 || numeric.answer() > HUNDRED_PERCENT)) {
            out.error(item.at("/answer"), numeric.keyText().get(0) + " is not within 0 to 100");
        }
    }

    private static void checkTolerance(CheckedItem item, List<Known> accepted, Findings out) {
        if (!accepted.isEmpty()) {
            String figures = accepted.stream()
                    .map(each -> each.figure().value() + " " + each.figure().unit() + " of " + each.claim())
                    .collect(Collectors.joining(", "));
            out.error(item.at("/tolerance"), "the tolerance accepts another figure: " + figures);
        }
    }

    /** Claims may say the same figure differently; the stem must say it as one of them does. */
    private static void checkQualifier(CheckedItem item, Numeric numeric, Findings out) {
        List<String> qualifiers = item.claims().stream()
                .flatMap(claim -> claim.figures().stream())
                .filter(figure -> KnownFigures.value(figure).equals(OptionalDouble.of(numeric.answer())))
                .map(Figure::qualifier)
                .distinct()
                .toList();
        boolean said = qualifiers.stream()
                .anyMatch(each -> NO_QUALIFIER.contains(each) || Wording.contains(item.stem(), each));
        if (!qualifiers.isEmpty() && !said) {
            out.error(
                    item.at("/stem"),
                    "the claim's qualifier is missing: \"" + String.join("\", \"", qualifiers) + "\"");
        }
    }
}

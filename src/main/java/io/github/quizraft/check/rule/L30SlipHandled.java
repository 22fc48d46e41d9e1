package io.github.quizraft.check.rule;

import io.github.quizraft.check.About;
import io.github.quizraft.check.CheckedItem;
import io.github.quizraft.check.Findings;
import io.github.quizraft.check.Need;
import io.github.quizraft.check.Rule;
import io.github.quizraft.check.Typed;
import io.github.quizraft.glossary.Folding;
import io.github.quizraft.glossary.Term;
import java.util.Optional;
import java.util.stream.Collectors;

final class L30SlipHandled implements Rule {
    private static final About ABOUT = About.warning("L30", "slip-handled")
            .finds("A term with slip forms has to be typed, and none of them is a near miss.")
            .because("A learner who has read the document types its misprint, and deserves to be told that it is one.")
            .fix("Add a near miss with the slip form, and say in its feedback what the right form is.")
            .needs(Need.TERMS);

    @Override
    public About about() {
        return ABOUT;
    }

    @Override
    public void item(CheckedItem item, Findings out) {
        for (Typed typed : item.parts().typed()) {
            Optional<Term> term = typed.answers().isEmpty()
                    ? Optional.empty()
                    : item.termNamed(typed.answers().get(0));
            if (term.isPresent() && !term.get().slipForms().isEmpty() && !isHandled(typed, term.get())) {
                out.warning(
                        item.at(typed.pointer() + "/nearMisses"),
                        "no near miss is a slip form of \"" + term.get().name() + "\": " + slips(term.get()));
            }
        }
    }

    private static boolean isHandled(Typed typed, Term term) {
        return typed.nearMisses().stream()
                .flatMap(miss -> miss.match().stream())
                .anyMatch(word -> term.slipForms().stream().anyMatch(slip -> Folding.sameForm(slip.form(), word)));
    }

    private static String slips(Term term) {
        return term.slipForms().stream().map(slip -> "\"" + slip.form() + "\"").collect(Collectors.joining(", "));
    }
}

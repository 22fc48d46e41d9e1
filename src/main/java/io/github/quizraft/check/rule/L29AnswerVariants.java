package io.github.quizraft.check.rule;

import io.github.quizraft.check.About;
import io.github.quizraft.check.CheckedItem;
import io.github.quizraft.check.Findings;
import io.github.quizraft.check.Passage;
import io.github.quizraft.check.Rule;
import io.github.quizraft.check.Spot;
import io.github.quizraft.check.Typed;
import io.github.quizraft.check.Wording;
import io.github.quizraft.glossary.Folding;
import io.github.quizraft.glossary.Glossary.Hit;
import io.github.quizraft.glossary.Glossary.Match;
import io.github.quizraft.glossary.Term;
import io.github.quizraft.question.ShortAnswer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

final class L29AnswerVariants implements Rule {
    private static final About ABOUT = About.graded("L29", "answer-variants")
            .finds(
                    "The accepted answers are not what they should be: two of them are the same once folded, a name of the"
                            + " term asked for is not among them (unless the form is strict), or a slip form is. It is a"
                            + " warning where the question shows a name of the term, so that it may ask for one name in"
                            + " particular, and where an answer is a name of another term.")
            .because(
                    "Whoever knows the term by another of its names is told to be wrong, and whoever has learned a misprint"
                            + " is told to be right.")
            .fix(
                    "List each name of the term once, put slip forms among the near misses, and set \"strictForm\" where the"
                            + " spelling is the point.");

    @Override
    public About about() {
        return ABOUT;
    }

    @Override
    public void item(CheckedItem item, Findings out) {
        for (Typed typed : item.parts().typed()) {
            Map<String, String> seen = new HashMap<>();
            for (int i = 0; i < typed.answers().size(); i++) {
                String answer = typed.answers().get(i);
                String earlier =
                        seen.putIfAbsent(item.isStrict() ? Folding.spaced(answer) : Folding.key(answer), answer);
                if (earlier != null) {
                    out.error(
                            item.at(typed.answerPointer(i)),
                            "\"" + earlier + "\" and \"" + answer + "\" are the same once folded");
                }
            }
            checkSlips(item, typed, out);
            Optional<Term> term = KeyedTerm.of(item, typed);
            if (term.isPresent()) {
                checkNames(item, typed, term.get(), out);
            }
        }
    }

    private static void checkSlips(CheckedItem item, Typed typed, Findings out) {
        for (int i = 0; i < typed.answers().size(); i++) {
            String answer = typed.answers().get(i);
            List<Term> slips = terms(item, answer, Match.SLIP_FORM);
            if (!slips.isEmpty() && terms(item, answer, Match.NAME).isEmpty()) {
                out.error(
                        item.at(typed.answerPointer(i)),
                        "\"" + answer + "\" is accepted, a slip form of " + quoted(slips.get(0)));
            }
        }
    }

    private static void checkNames(CheckedItem item, Typed typed, Term term, Findings out) {
        for (int i = 0; i < typed.answers().size(); i++) {
            String answer = typed.answers().get(i);
            List<Term> named = terms(item, answer, Match.NAME);
            if (!named.isEmpty() && !isAmong(named, term)) {
                out.warning(
                        item.at(typed.answerPointer(i)),
                        "\"" + answer + "\" is accepted for " + quoted(term) + ", but is a name of "
                                + quoted(named.get(0)));
            }
        }
        if (!(item.question() instanceof ShortAnswer question && question.strictForm())) {
            checkComplete(item, typed, term, out);
        }
    }

    private static boolean isAmong(List<Term> terms, Term term) {
        for (Term each : terms) {
            if (each.id().equals(term.id())) {
                return true;
            }
        }
        return false;
    }

    private static List<Term> terms(CheckedItem item, String answer, Match match) {
        List<Term> terms = new ArrayList<>();
        for (Hit hit : item.glossary().findAll(answer)) {
            if (hit.match() == match) {
                terms.add(hit.term());
            }
        }
        return terms;
    }

    private static void checkComplete(CheckedItem item, Typed typed, Term term, Findings out) {
        Set<String> known = new HashSet<>();
        for (String answer : typed.answers()) {
            known.add(Folding.key(answer));
        }
        boolean isGiven = false;
        for (String name : term.names()) {
            if (isShown(item, name)) {
                isGiven = true;
                known.add(Folding.key(name));
            }
        }
        for (String name : term.names()) {
            if (!known.contains(Folding.key(name))) {
                String message =
                        "the term " + quoted(term) + " is asked for, but its name \"" + name + "\" is not accepted";
                Spot answers = item.at(typed.pointer() + "/answers");
                if (isGiven) {
                    out.warning(answers, message);
                } else {
                    out.error(answers, message);
                }
            }
        }
    }

    private static boolean isShown(CheckedItem item, String name) {
        for (Passage prompt : item.parts().prompt()) {
            if (Wording.mentions(prompt.text(), name)) {
                return true;
            }
        }
        return Wording.mentions(item.stem(), name);
    }

    private static String quoted(Term term) {
        return "\"" + term.name() + "\"";
    }
}

package io.github.quizraft.check.rule;

import static io.github.quizraft.check.Wording.quoted;

import io.github.quizraft.check.About;
import io.github.quizraft.check.CheckedItem;
import io.github.quizraft.check.Choice;
import io.github.quizraft.check.Findings;
import io.github.quizraft.check.Parts;
import io.github.quizraft.check.Passage;
import io.github.quizraft.check.Rule;
import io.github.quizraft.check.Typed;
import io.github.quizraft.glossary.Folding;
import io.github.quizraft.question.Numeric;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

final class L11DistractorIsAnswer implements Rule {
    private static final About ABOUT = About.graded("L11", "distractor-is-answer")
            .finds("A wrong option, an extra entry or a near miss is the same as a right answer once case, punctuation,"
                    + " hyphens and a plural s are set aside, or lies within the tolerance of a number. The same near"
                    + " miss in two entries is a warning.")
            .because("A learner who knows the answer is told that it is wrong, or never sees the feedback that was"
                    + " meant for a mistake.")
            .fix("Take the distractor or the near miss out, or make it a different answer.");

    @Override
    public About about() {
        return ABOUT;
    }

    @Override
    public void item(CheckedItem item, Findings out) {
        List<Choice> right = item.parts().choices(true);
        List<Choice> wrong = item.parts().choices(false);
        same(item, passages(wrong), passages(right), out);
        List<Passage> extras = item.parts().extras();
        same(item, extras, partners(item.parts()), out);
        for (Typed typed : item.parts().typed()) {
            nearMisses(item, typed, out);
        }
        if (item.question() instanceof Numeric numeric) {
            numbers(item, numeric, out);
        }
    }

    private static List<Passage> partners(Parts parts) {
        List<Passage> partners = new ArrayList<>();
        for (Passage entry : parts.entries("/right")) {
            if (!parts.isExtra(entry)) {
                partners.add(entry);
            }
        }
        return partners;
    }

    private static List<Passage> passages(List<Choice> choices) {
        List<Passage> passages = new ArrayList<>();
        for (Choice choice : choices) {
            passages.add(choice.passage());
        }
        return passages;
    }

    private static void same(CheckedItem item, List<Passage> wrong, List<Passage> right, Findings out) {
        Map<String, String> answers = new HashMap<>();
        for (Passage each : right) {
            answers.putIfAbsent(Folding.key(each.text()), each.text());
        }
        for (Passage each : wrong) {
            objectTo(each, answers, Folding.key(each.text()), item, out);
        }
    }

    private static void nearMisses(CheckedItem item, Typed typed, Findings out) {
        Map<String, String> answers = new HashMap<>();
        for (String answer : typed.answers()) {
            answers.putIfAbsent(form(answer, item), answer);
        }
        Set<String> earlier = new HashSet<>();
        for (int i = 0; i < typed.nearMisses().size(); i++) {
            List<String> match = typed.nearMisses().get(i).match();
            for (int j = 0; j < match.size(); j++) {
                Passage miss = new Passage(typed.nearMissPointer(i) + "/match/" + j, match.get(j));
                objectTo(miss, answers, form(miss.text(), item), item, out);
                if (earlier.contains(Folding.joined(miss.text()))) {
                    out.warning(item.at(miss), quoted(miss.text()) + " is a near miss with other feedback already");
                }
            }
            for (String each : match) {
                earlier.add(Folding.joined(each));
            }
        }
    }

    private static void objectTo(
            Passage wrong, Map<String, String> answers, String form, CheckedItem item, Findings out) {
        if (answers.containsKey(form)) {
            out.error(
                    item.at(wrong),
                    quoted(wrong.text()) + " counts as wrong, but is the same as the right "
                            + quoted(answers.getOrDefault(form, "")));
        }
    }

    private static void numbers(CheckedItem item, Numeric numeric, Findings out) {
        for (int i = 0; i < numeric.nearMisses().size(); i++) {
            double value = numeric.nearMisses().get(i).value();
            if (numeric.accepts(value)) {
                out.error(
                        item.at("/nearMisses/" + i + "/value"),
                        "near miss " + value + " is accepted as " + numeric.answer() + ", with a tolerance of "
                                + numeric.tolerance());
            }
        }
    }

    private static String form(String answer, CheckedItem item) {
        return item.isStrict() ? Folding.joined(answer) : Folding.key(answer);
    }
}

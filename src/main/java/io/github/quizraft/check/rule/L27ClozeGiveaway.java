package io.github.quizraft.check.rule;

import io.github.quizraft.check.About;
import io.github.quizraft.check.CheckedItem;
import io.github.quizraft.check.Choice;
import io.github.quizraft.check.Findings;
import io.github.quizraft.check.Passage;
import io.github.quizraft.check.Rule;
import io.github.quizraft.check.Typed;
import io.github.quizraft.check.Wording;
import io.github.quizraft.glossary.Term;
import io.github.quizraft.question.Cloze;
import io.github.quizraft.question.MultipleChoice;
import io.github.quizraft.question.Numeric;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

final class L27ClozeGiveaway implements Rule {
    private static final About ABOUT = About.graded("L27", "cloze-giveaway")
            .finds(
                    "What a cloze or a hint shows gives an answer away: an accepted answer of a blank, its abbreviation or"
                            + " its expansion stands in the stem, in the text or in the hint, or a word there begins with the"
                            + " same 5 letters. It is a warning where the beginning is one that many words share, such as"
                            + " \"neuro\", or where the answer has several words, and where a short answer stands in its stem.")
            .because("The learner copies what can be seen, or completes a word from its beginning.")
            .fix("Say it in other words in what is shown, or blank another word.");

    private static final Pattern GAP = Pattern.compile("\\{\\{.*?}}");

    @Override
    public About about() {
        return ABOUT;
    }

    @Override
    public void item(CheckedItem item, Findings out) {
        for (Typed typed : item.parts().typed()) {
            Giveaway giveaway = new Giveaway(forms(item, typed));
            for (Passage shown : item.question() instanceof Cloze cloze ? shown(item, cloze) : hint(item)) {
                giveaway.in(shown, item, out);
            }
            if (!(item.question() instanceof Cloze)) {
                String answer = typed.answers().isEmpty() ? "" : typed.answers().get(0);
                if (Wording.mentions(item.stem(), answer)) {
                    out.warning(item.at("/stem"), "the answer \"" + answer + "\" occurs in the stem");
                }
            }
        }
        for (Passage hint : hint(item)) {
            for (String key : keys(item)) {
                if (Wording.contains(hint.text(), key)) {
                    out.error(item.at(hint), "the hint holds the key, \"" + key + "\"");
                }
            }
        }
    }

    /** The accepted answers, and the other forms of the term that they name. */
    private static List<String> forms(CheckedItem item, Typed typed) {
        List<String> forms = new ArrayList<>(typed.answers());
        Optional<Term> term = forms.isEmpty() ? Optional.empty() : item.termNamed(forms.get(0));
        if (term.isPresent()) {
            term.get().abbreviation().ifPresent(forms::add);
            term.get().expansion().ifPresent(forms::add);
        }
        return forms;
    }

    /** The text in the pieces between its gaps: words on both sides of a gap do not stand together. */
    private static List<Passage> shown(CheckedItem item, Cloze cloze) {
        List<Passage> shown = new ArrayList<>();
        shown.add(new Passage("/stem", item.stem()));
        for (String piece : GAP.split(cloze.text(), -1)) {
            shown.add(new Passage("/text", piece));
        }
        shown.addAll(hint(item));
        return shown;
    }

    private static List<Passage> hint(CheckedItem item) {
        Optional<String> hint = item.item().hint();
        return hint.isPresent() ? List.of(new Passage("/hint", hint.get())) : List.of();
    }

    /** A hint at one of several right options leaves the others to be found. */
    private static List<String> keys(CheckedItem item) {
        if (item.question() instanceof Numeric) {
            return List.of(item.question().key().written());
        }
        List<String> keys = new ArrayList<>();
        if (!(item.question() instanceof MultipleChoice)) {
            for (Choice choice : item.parts().choices(true)) {
                keys.add(choice.text());
            }
        }
        return keys;
    }
}

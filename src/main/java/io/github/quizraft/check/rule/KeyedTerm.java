package io.github.quizraft.check.rule;

import io.github.quizraft.check.CheckedItem;
import io.github.quizraft.check.Typed;
import io.github.quizraft.glossary.Folded;
import io.github.quizraft.glossary.Term;
import io.github.quizraft.question.Cloze;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells which term has to be typed. */
final class KeyedTerm {
    private static final Pattern GAP = Pattern.compile("\\{\\{(.*?)}}");
    /** No name of a term that matters here has more words around a gap. */
    private static final int NEIGHBOURS = 3;

    private KeyedTerm() {}

    /** The term that the usual answer is a name of; none if that is a part only of a longer name in the text. */
    static Optional<Term> of(CheckedItem item, Typed typed) {
        if (typed.answers().isEmpty()) {
            return Optional.empty();
        }
        String answer = typed.answers().get(0);
        boolean isPart =
                item.question() instanceof Cloze cloze && completesName(item, cloze.text(), typed.id(), answer);
        return isPart ? Optional.empty() : item.termNamed(answer);
    }

    private static boolean completesName(CheckedItem item, String text, String blank, String answer) {
        Matcher gap = GAP.matcher(text);
        int from = 0;
        while (gap.find()) {
            if (gap.group(1).equals(blank)) {
                List<String> before = words(text.substring(from, gap.start()));
                List<String> after = words(GAP.split(text.substring(gap.end()), -1)[0]);
                return isNamed(item, longer(before, answer, after));
            }
            from = gap.end();
        }
        return false;
    }

    /** The answer with the words before it, or with the words after it. */
    private static List<String> longer(List<String> before, String answer, List<String> after) {
        List<String> longer = new ArrayList<>();
        for (int n = 1; n <= Math.min(NEIGHBOURS, before.size()); n++) {
            longer.add(String.join(" ", before.subList(before.size() - n, before.size())) + " " + answer);
        }
        for (int n = 1; n <= Math.min(NEIGHBOURS, after.size()); n++) {
            longer.add(answer + " " + String.join(" ", after.subList(0, n)));
        }
        return longer;
    }

    private static boolean isNamed(CheckedItem item, List<String> names) {
        for (String name : names) {
            if (item.termNamed(name).isPresent()) {
                return true;
            }
        }
        return false;
    }

    private static List<String> words(String text) {
        Folded folded = Folded.of(text);
        return folded.isEmpty() ? List.of() : folded.words();
    }
}

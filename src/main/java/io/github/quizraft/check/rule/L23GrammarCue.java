package io.github.quizraft.check.rule;

import io.github.quizraft.check.About;
import io.github.quizraft.check.CheckedItem;
import io.github.quizraft.check.Choice;
import io.github.quizraft.check.Findings;
import io.github.quizraft.check.Rule;
import io.github.quizraft.question.MultipleChoice;
import io.github.quizraft.question.SingleChoice;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

final class L23GrammarCue implements Rule {
    private static final About ABOUT = About.error("L23", "grammar-cue")
            .finds(
                    "A stem that the options complete ends in \"a\" or \"an\", or in \"is\", \"was\", \"are\" or \"were\","
                            + " and some option does not fit it.")
            .because("An option that breaks the grammar is ruled out without being understood.")
            .fix("Ask a full question, or move the article into the options and put all of them in the same number.");

    private static final Pattern LAST_WORD = Pattern.compile("(?:^|\\s)(an?|is|was|are|were)[\\s:._\\-\u2026]*$");
    private static final Map<String, Boolean> PLURAL_VERBS =
            Map.of("is", false, "was", false, "are", true, "were", true);

    @Override
    public About about() {
        return ABOUT;
    }

    @Override
    public void item(CheckedItem item, Findings out) {
        Matcher end = LAST_WORD.matcher(item.stem());
        boolean completes = item.question() instanceof SingleChoice || item.question() instanceof MultipleChoice;
        if (completes && end.find()) {
            String word = end.group(1);
            misfits(word, item.parts().choices())
                    .forEach(choice -> out.error(
                            item.at(choice.textPointer()),
                            "the stem ends in \"" + word + "\", and \"" + choice.text() + "\" does not fit it"));
        }
    }

    private static List<Choice> misfits(String word, List<Choice> choices) {
        if (!PLURAL_VERBS.containsKey(word)) {
            return choices.stream()
                    .filter(choice -> !Grammar.follows(word, choice.text()))
                    .toList();
        }
        // Where all have the same number, however it agrees with the verb, it points to none of them.
        boolean mixed = choices.stream().anyMatch(choice -> Grammar.isPlural(choice.text()))
                && choices.stream().anyMatch(choice -> Grammar.isSingular(choice.text()));
        boolean plural = PLURAL_VERBS.getOrDefault(word, false);
        return choices.stream()
                .filter(choice ->
                        mixed && (plural ? Grammar.isSingular(choice.text()) : Grammar.isPlural(choice.text())))
                .toList();
    }
}

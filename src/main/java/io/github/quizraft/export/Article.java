package io.github.quizraft.export;

import io.github.quizraft.glossary.Glossary;
import io.github.quizraft.glossary.Term;
import io.github.quizraft.glossary.TermId;
import io.github.quizraft.safe.Safe;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** An entry as dictionary programs show it: plain paragraphs, each name told apart from what is only related. */
final class Article {
    private final List<String> paragraphs = new ArrayList<>();

    private Article() {}

    /** The first is the name, with its expansion and how it is pronounced. */
    static List<String> paragraphs(Term term, Glossary glossary) {
        Article article = new Article();
        article.add(
                "",
                term.name()
                        + term.expansion().map(words -> " (" + words + ")").orElse("")
                        + term.pronunciation().map(sound -> " [" + sound + "]").orElse(""));
        article.add("", term.definition().brief());
        article.add("", term.definition().full());
        article.add("Why it matters: ", term.whyItMatters());
        article.add("Often confused: ", term.commonConfusion());
        article.add("To remember: ", term.memoryHook().orElse(""));
        article.add("Also: ", String.join("; ", also(term)));
        article.add("Related, not the same: ", String.join("; ", term.searchForms()));
        article.add("Misspelt: ", String.join("; ", misspelt(term)));
        article.add("Not to be mixed up with: ", names(term.confusableWith(), glossary));
        article.add("See also: ", names(term.seeAlso(), glossary));
        return article.paragraphs;
    }

    private static List<String> also(Term term) {
        return term.names().stream()
                .filter(name -> !name.equals(term.name()))
                .filter(name -> !Optional.of(name).equals(term.expansion()))
                .toList();
    }

    private static List<String> misspelt(Term term) {
        return term.slipForms().stream().map(Term.SlipForm::form).toList();
    }

    private static String names(List<TermId> ids, Glossary glossary) {
        return String.join(
                "; ",
                ids.stream()
                        .flatMap(id -> glossary.term(id).stream())
                        .map(Term::name)
                        .toList());
    }

    private void add(String label, String text) {
        String safe = Safe.text(text).strip();
        if (!safe.isEmpty()) {
            paragraphs.add(label + safe);
        }
    }
}

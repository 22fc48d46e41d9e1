package io.github.quizraft.check.rule;

import io.github.quizraft.check.CheckedItem;
import io.github.quizraft.check.Choice;
import io.github.quizraft.evidence.Claim;
import io.github.quizraft.evidence.Claim.Figure;
import io.github.quizraft.evidence.Conflict;
import io.github.quizraft.evidence.Document;
import io.github.quizraft.glossary.Term;
import io.github.quizraft.glossary.TermId;
import io.github.quizraft.question.Item;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a question may draw on: the claims, terms and conflicts that it or one of its distractors names, and the dates
 * of its documents.
 *
 * @param texts one for each; empty if the question names nothing
 */
record Grounds(List<String> texts) {
    static Grounds of(CheckedItem item) {
        List<String> texts = new ArrayList<>();
        for (Claim claim : item.claims()) {
            texts.add(text(claim));
        }
        for (Term term : item.terms()) {
            texts.add(text(term));
        }
        for (Conflict conflict : item.conflicts()) {
            texts.add(text(conflict));
        }
        for (Choice choice : item.parts().choices()) {
            Optional<String> from = choice.option().from();
            if (from.isPresent()) {
                addOrigin(from.get(), item, texts);
            }
        }
        if (!texts.isEmpty()) {
            for (Item.Source source : item.item().sources()) {
                Optional<Document> document = item.library().evidence().document(source.document());
                if (document.isPresent()) {
                    texts.add(document.get().date());
                }
            }
        }
        return new Grounds(List.copyOf(texts));
    }

    boolean isEmpty() {
        return texts.isEmpty();
    }

    private static void addOrigin(String id, CheckedItem item, List<String> texts) {
        Optional<Claim> claim = item.library().evidence().claim(id);
        if (claim.isPresent()) {
            texts.add(text(claim.get()));
        }
        Optional<Term> term = item.glossary().term(new TermId(id));
        if (term.isPresent()) {
            texts.add(text(term.get()));
        }
    }

    private static String text(Claim claim) {
        List<String> texts = new ArrayList<>(List.of(claim.text(), claim.note()));
        for (Figure figure : claim.figures()) {
            texts.add(figure.value());
            texts.add(figure.qualifier());
        }
        return String.join("\n", texts);
    }

    private static String text(Term term) {
        List<String> texts = new ArrayList<>(term.names());
        texts.addAll(List.of(
                term.definition().brief(), term.definition().full(), term.whyItMatters(), term.commonConfusion()));
        term.memoryHook().ifPresent(texts::add);
        texts.addAll(term.keyPoints());
        return String.join("\n", texts);
    }

    private static String text(Conflict conflict) {
        return String.join("\n", conflict.topic(), conflict.summary(), conflict.howToAsk());
    }
}

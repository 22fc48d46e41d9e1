package io.github.quizraft.check.rule;

import io.github.quizraft.check.CheckedItem;
import io.github.quizraft.check.Choice;
import io.github.quizraft.evidence.Claim;
import io.github.quizraft.evidence.Conflict;
import io.github.quizraft.evidence.Document;
import io.github.quizraft.glossary.Term;
import io.github.quizraft.glossary.TermId;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * What a question may draw on: the claims, terms and conflicts that it or one of its distractors names, and the dates
 * of its documents.
 *
 * @param texts one for each; empty if the question names nothing
 */
record Grounds(List<String> texts) {
    static Grounds of(CheckedItem item) {
        List<String> texts = new ArrayList<>();
        item.claims().forEach(claim -> texts.add(text(claim)));
        item.terms().forEach(term -> texts.add(text(term)));
        item.conflicts().forEach(conflict -> texts.add(text(conflict)));
        item.parts().choices().stream().flatMap(choice -> origin(item, choice)).forEach(texts::add);
        if (!texts.isEmpty()) {
            item.item().sources().stream()
                    .flatMap(source -> item.library().evidence().document(source.document()).stream())
                    .map(Document::date)
                    .forEach(texts::add);
        }
        return new Grounds(List.copyOf(texts));
    }

    boolean isEmpty() {
        return texts.isEmpty();
    }

    private static Stream<String> origin(CheckedItem item, Choice choice) {
        return choice.option().from().stream()
                .flatMap(id -> Stream.concat(
                        item.library().evidence().claim(id).map(Grounds::text).stream(),
                        item.glossary().term(new TermId(id)).map(Grounds::text).stream()));
    }

    private static String text(Claim claim) {
        List<String> texts = new ArrayList<>(List.of(claim.text(), claim.note()));
        claim.figures().forEach(figure -> texts.addAll(List.of(figure.value(), figure.qualifier())));
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

package io.github.quizraft.browse;

import io.github.quizraft.evidence.Claim;
import io.github.quizraft.evidence.Document;
import io.github.quizraft.glossary.EditDistance;
import io.github.quizraft.glossary.Term;
import io.github.quizraft.glossary.TermId;
import io.github.quizraft.query.Label;
import io.github.quizraft.query.Query;
import io.github.quizraft.query.Value;
import io.github.quizraft.question.Bank;
import io.github.quizraft.question.Item;
import io.github.quizraft.question.Library;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a search names and a library has not: a bank, term, document, claim or tag. A slip in such a name finds nothing, or with
 * a minus before it everything, and neither shows why.
 *
 * @param library in which it is looked for
 */
public record Missing(Library library) {
    private static final int FEW = 12;

    /** A sentence about each, with what may have been meant. */
    public List<String> in(Query query) {
        return query.labels().flatMap(this::in).distinct().toList();
    }

    private Stream<String> in(Query.Labelled labelled) {
        Label label = labelled.label();
        return Stream.of(Label.BANK, Label.TERM, Label.DOC, Label.CLAIM, Label.TAG)
                        .anyMatch(label::equals)
                ? labelled.values().stream().flatMap(value -> told(label, value))
                : Stream.empty();
    }

    private Stream<String> told(Label label, Value value) {
        List<String> names = names(label).distinct().sorted().toList();
        Set<String> folded = names.stream().map(Value::folded).collect(Collectors.toSet());
        return value.isAmong(folded)
                ? Stream.empty()
                : Stream.of("There is no " + label.title() + " \"" + value.typed() + "\"" + meant(value, names));
    }

    private static String meant(Value value, List<String> names) {
        List<String> longer = names.stream()
                .filter(name -> Value.folded(name).startsWith(value.folded()))
                .toList();
        Optional<String> near = EditDistance.nearest(value.typed(), names);
        if (near.isPresent() || longer.size() == 1) {
            return "; did you mean " + near.orElseGet(() -> longer.get(0)) + "?";
        }
        List<String> some = longer.isEmpty() ? names : longer;
        return some.isEmpty() || some.size() > FEW ? "." : "; there are " + String.join(", ", some) + ".";
    }

    private Stream<String> names(Label label) {
        return switch (label) {
            case BANK -> library.banks().stream().map(Bank::id);
            case DOC ->
                all(
                        library.evidence().documents().stream().map(Document::id),
                        item -> item.sources().stream().map(Item.Source::document),
                        term -> term.documents().stream());
            case CLAIM ->
                all(
                        library.evidence().claims().stream().map(Claim::id),
                        item -> item.claims().stream(),
                        term -> term.claims().stream());
            case TAG -> all(Stream.empty(), item -> item.tags().stream(), term -> Stream.of(term.category()));
            case TERM ->
                all(
                        Stream.empty(),
                        item -> item.terms().stream().map(TermId::value),
                        term -> Stream.concat(Stream.of(term.id().value()), term.names().stream()));
            case KIND, BLOOM -> Stream.empty();
        };
    }

    private Stream<String> all(
            Stream<String> listed, Function<Item, Stream<String>> ofItem, Function<Term, Stream<String>> ofTerm) {
        Stream<String> asked = library.banks().stream()
                .flatMap(bank -> bank.questions().stream())
                .flatMap(question -> ofItem.apply(question.item()));
        Stream<String> explained = library.glossary().terms().stream().flatMap(ofTerm);
        return Stream.of(listed, asked, explained).flatMap(each -> each);
    }
}

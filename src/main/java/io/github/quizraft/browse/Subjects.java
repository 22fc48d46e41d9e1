package io.github.quizraft.browse;

import io.github.quizraft.glossary.Glossary;
import io.github.quizraft.glossary.Term;
import io.github.quizraft.glossary.TermId;
import io.github.quizraft.query.Label;
import io.github.quizraft.query.Learning;
import io.github.quizraft.query.SearchText;
import io.github.quizraft.query.Subject;
import io.github.quizraft.query.Value;
import io.github.quizraft.question.Item;
import io.github.quizraft.question.Library;
import io.github.quizraft.question.Question;
import io.github.quizraft.study.Card;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Makes of cards and entries what a query can be held against; on several threads at once, if need be. */
public final class Subjects {
    private final Glossary glossary;
    private final Map<String, String> documentOfClaim = new HashMap<>();
    private final Map<TermId, Set<String>> names = new ConcurrentHashMap<>();
    private final Map<String, Set<String>> folded = new ConcurrentHashMap<>();

    /** For whatever stands on a library's terms and claims. */
    public Subjects(Library library) {
        this.glossary = library.glossary();
        library.evidence().claims().forEach(claim -> documentOfClaim.put(claim.id(), claim.document()));
    }

    /** A card or an entry of the glossary, as if it were never studied. */
    public Subject of(Entry entry) {
        return entry instanceof Entry.OfCard card ? of(card.card()) : of(((Entry.OfTerm) entry).term());
    }

    /** A card as if it were never asked. */
    public Subject of(Card card) {
        return new Subject(() -> text(card), () -> labels(card), Learning.NEW);
    }

    private Map<Label, Set<String>> labels(Card card) {
        Question question = card.question();
        Item item = question.item();
        Map<Label, Set<String>> labels = new EnumMap<>(Label.class);
        labels.put(Label.BANK, folded(card.id().bank()));
        labels.put(Label.TERM, union(item.terms().stream().map(this::names)));
        labels.put(Label.DOC, union(documents(item).map(this::folded)));
        labels.put(Label.CLAIM, union(item.claims().stream().map(this::folded)));
        labels.put(Label.TAG, union(item.tags().stream().map(this::folded)));
        labels.put(Label.KIND, folded(question.kind()));
        item.bloom()
                .ifPresent(level -> labels.put(Label.BLOOM, folded(level.name().toLowerCase(Locale.ROOT))));
        return labels;
    }

    /** An entry of the glossary, which is not learnt itself. */
    public Subject of(Term term) {
        return new Subject(() -> text(term), () -> labels(term), Learning.NONE);
    }

    private Map<Label, Set<String>> labels(Term term) {
        Map<Label, Set<String>> labels = new EnumMap<>(Label.class);
        labels.put(Label.TERM, names(term.id()));
        labels.put(Label.DOC, union(term.documents().stream().map(this::folded)));
        labels.put(Label.CLAIM, union(term.claims().stream().map(this::folded)));
        labels.put(Label.TAG, folded(term.category()));
        labels.put(Label.KIND, folded("term"));
        return labels;
    }

    private static SearchText text(Term term) {
        List<String> heads = new ArrayList<>(term.names());
        heads.add(term.id().value());
        List<String> texts =
                List.of(term.definition().brief(), term.definition().full());
        List<String> known = new ArrayList<>(term.names());
        known.addAll(term.searchForms());
        term.slipForms().forEach(slip -> known.add(slip.form()));
        return SearchText.of(heads, texts, known);
    }

    private SearchText text(Card card) {
        Item item = card.question().item();
        List<String> texts = new ArrayList<>(card.question().texts());
        texts.addAll(item.tags());
        texts.addAll(item.claims());
        List<String> known = item.terms().stream()
                .flatMap(id -> glossary.term(id).stream())
                .flatMap(term -> term.names().stream())
                .toList();
        return SearchText.of(List.of(item.stem(), card.id().value()), texts, known);
    }

    /** Also those whose claims it stands on. */
    private Stream<String> documents(Item item) {
        return Stream.concat(
                item.sources().stream().map(Item.Source::document),
                item.claims().stream().flatMap(id -> Stream.ofNullable(documentOfClaim.get(id))));
    }

    /** Its id and all that it is called. */
    private Set<String> names(TermId id) {
        return names.computeIfAbsent(id, any -> {
            Set<String> all = new HashSet<>();
            all.add(Value.folded(id.value()));
            glossary.term(id).ifPresent(term -> term.names().forEach(name -> all.add(Value.folded(name))));
            return Set.copyOf(all);
        });
    }

    private Set<String> folded(String value) {
        return folded.computeIfAbsent(value, text -> Set.of(Value.folded(text)));
    }

    private static Set<String> union(Stream<Set<String>> sets) {
        List<Set<String>> all = sets.distinct().toList();
        return all.size() == 1
                ? all.get(0)
                : all.stream().flatMap(Collection::stream).collect(Collectors.toUnmodifiableSet());
    }
}

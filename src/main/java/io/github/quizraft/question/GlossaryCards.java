package io.github.quizraft.question;

import io.github.quizraft.glossary.Folding;
import io.github.quizraft.glossary.Glossary;
import io.github.quizraft.glossary.Term;
import io.github.quizraft.glossary.TermId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The bank that a glossary makes by itself: for each term its name from its meaning, its meaning from its name, what
 * its abbreviation stands for, and which of two it is where another is easily taken for it. A term that lacks what a
 * card needs has fewer cards.
 */
public final class GlossaryCards {
    /** The id of the bank, which no file may use. */
    public static final String BANK = "terms";

    private static final String TITLE = "Glossary cards";

    private final Map<TermId, TermCards> terms = new LinkedHashMap<>();
    private final Map<TermId, Set<TermId>> rivals = new LinkedHashMap<>();

    private GlossaryCards(Glossary glossary) {
        for (Term term : glossary.terms()) {
            terms.put(term.id(), new TermCards(term));
            addRivals(term);
        }
    }

    /** Empty if the glossary has nothing to ask. */
    public static Optional<Bank> of(Glossary glossary) {
        List<Question> questions = new GlossaryCards(glossary).questions();
        return questions.isEmpty()
                ? Optional.empty()
                : Optional.of(new Bank(BANK, "", TITLE, "Made from the glossary.", List.of(), List.of(), questions));
    }

    /** Who takes one term for another takes the other for the one, whichever of the two entries says so. */
    private void addRivals(Term term) {
        for (TermId other : term.confusableWith()) {
            if (!other.equals(term.id())) {
                rivals.computeIfAbsent(term.id(), any -> new LinkedHashSet<>()).add(other);
                rivals.computeIfAbsent(other, any -> new LinkedHashSet<>()).add(term.id());
            }
        }
    }

    private List<Question> questions() {
        Set<String> sharedClues = shared(cards -> Optional.of(cards.clue()));
        Set<String> sharedLetters = shared(cards -> cards.term().abbreviation());
        List<Question> questions = new ArrayList<>();
        for (TermCards cards : terms.values()) {
            Term term = cards.term();
            if (!sharedClues.contains(Folding.key(cards.clue()))) {
                cards.name().ifPresent(questions::add);
            }
            cards.meaning().ifPresent(questions::add);
            term.abbreviation()
                    .filter(letters -> !sharedLetters.contains(Folding.key(letters)))
                    .flatMap(cards::expansion)
                    .ifPresent(questions::add);
            rivals.getOrDefault(term.id(), Set.of()).stream()
                    .flatMap(id -> Optional.ofNullable(terms.get(id)).stream())
                    .flatMap(other -> cards.contrast(other).stream())
                    .forEach(questions::add);
        }
        return List.copyOf(questions);
    }

    /** What several terms have says of none of them which one is meant. */
    private Set<String> shared(Function<TermCards, Optional<String>> text) {
        return terms.values().stream()
                .flatMap(cards -> text.apply(cards).stream())
                .collect(Collectors.groupingBy(Folding::key, Collectors.counting()))
                .entrySet()
                .stream()
                .filter(entry -> entry.getValue() > 1)
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }
}

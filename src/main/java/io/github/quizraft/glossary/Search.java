package io.github.quizraft.glossary;

import io.github.quizraft.glossary.Glossary.Hit;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Finds the entries of a glossary in any of the ways in which names can be compared; each entry is found once. */
public final class Search {
    private final Glossary glossary;
    private final GlossaryNames names;
    private final NameSearch search;

    public Search(Glossary glossary) {
        this.glossary = glossary;
        this.names = new GlossaryNames(glossary);
        this.search = new NameSearch(names);
    }

    /** The entries that fit, the closest first. Nothing fits what has neither letters nor digits. */
    public List<Hit> find(String words, Strategy strategy) {
        Folded sought = Folded.of(words);
        return sought.isEmpty() ? List.of() : find(sought, strategy);
    }

    /** What may have been meant by words that no entry has, the likeliest first. */
    public List<String> suggestions(String words) {
        return Suggestions.of(names, Folded.of(words));
    }

    private List<Hit> find(Folded sought, Strategy strategy) {
        return switch (strategy) {
            case EXACT -> glossary.findAll(sought);
            case PREFIX, SUBSTRING, WORD, FUZZY ->
                Arrays.stream(search.find(sought, strategy))
                        .mapToObj(names::hit)
                        .toList();
            case ALL -> all(sought);
        };
    }

    private List<Hit> all(Folded sought) {
        Map<TermId, Hit> found = new LinkedHashMap<>();
        for (Strategy strategy : Strategy.values()) {
            if (strategy != Strategy.ALL) {
                find(sought, strategy)
                        .forEach(hit -> found.putIfAbsent(hit.term().id(), hit));
            }
        }
        return List.copyOf(found.values());
    }
}

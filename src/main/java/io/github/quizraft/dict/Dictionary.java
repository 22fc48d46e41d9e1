package io.github.quizraft.dict;

import io.github.quizraft.glossary.Glossary;
import io.github.quizraft.glossary.Glossary.Hit;
import io.github.quizraft.glossary.Glossary.Match;
import io.github.quizraft.glossary.Search;
import java.util.List;

/** A glossary as the only database of a server. */
public final class Dictionary {
    /** What the database is called in commands. */
    static final String ID = "glossary";

    static final String TITLE = "quizraft glossary";

    private final Glossary glossary;
    private final Search search;
    private final DefinitionText text;

    public Dictionary(Glossary glossary, DefinitionText text) {
        this.glossary = glossary;
        this.search = new Search(glossary);
        this.text = text;
    }

    /** The number of entries. */
    int size() {
        return glossary.terms().size();
    }

    /** Whether a database that a client names means this one: by its name, or as all there are, or any of them. */
    static boolean isMeantBy(String database) {
        return database.equalsIgnoreCase(ID) || database.equals("*") || database.equals("!");
    }

    /** What these words lead to, best first. */
    List<Definition> define(String words) {
        return glossary.findAll(words).stream()
                .map(hit -> new Definition(hit.term().name(), text.lines(words, hit)))
                .toList();
    }

    /** Names to look up next, the closest first. */
    List<String> match(MatchStrategy strategy, String words) {
        return search.find(words, strategy.strategy()).stream()
                .map(Dictionary::name)
                .distinct()
                .toList();
    }

    /** The name that fits, since it may be another than the headword; but a misspelling is nothing to suggest. */
    private static String name(Hit hit) {
        return hit.match() == Match.SLIP_FORM ? hit.term().name() : hit.form();
    }
}

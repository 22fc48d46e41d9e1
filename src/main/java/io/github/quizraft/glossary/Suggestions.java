package io.github.quizraft.glossary;

import io.github.quizraft.glossary.Glossary.Match;
import java.util.ArrayList;
import java.util.List;

/** What may have been meant by words that no entry has. */
public final class Suggestions {
    private static final int MOST = 3;
    /** A misspelt name is likelier than a part of one. */
    private static final List<Strategy> LIKELIEST_FIRST = List.of(Strategy.FUZZY, Strategy.PREFIX, Strategy.WORD);

    private Suggestions() {}

    /** Up to three names, the likeliest first. */
    public static List<String> of(Names names, Folded words) {
        List<String> forms = new ArrayList<>(MOST);
        if (words.isEmpty()) {
            return forms;
        }
        NameSearch search = new NameSearch(names);
        for (Strategy strategy : LIKELIEST_FIRST) {
            for (int name : search.find(words, strategy)) {
                if (forms.size() == MOST) {
                    return forms;
                }
                String form = suggested(names, name);
                if (!forms.contains(form)) {
                    forms.add(form);
                }
            }
        }
        return forms;
    }

    /** A misspelling leads to an entry, but is nothing to suggest. */
    private static String suggested(Names names, int name) {
        return names.match(name) == Match.SLIP_FORM ? names.headword(names.term(name)) : names.form(name);
    }
}

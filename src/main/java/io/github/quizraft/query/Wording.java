package io.github.quizraft.query;

import io.github.quizraft.glossary.Folded;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Words to be found in a text, by the glossary's folding: case, accents, hyphens and a plural s do not count.
 *
 * @param forms any of which will do
 */
record Wording(List<Form> forms) {
    /** The beginning of a word, so that results come while it is typed. */
    static Wording beginning(String typed) {
        Folded words = Folded.of(typed);
        Folded single = words.singular();
        return of(
                words,
                " " + words.spaced(),
                " " + single.spaced() + " ",
                " " + words.joined(),
                " " + single.joined() + " ");
    }

    /** Any part of a word. */
    static Wording part(String typed) {
        Folded words = Folded.of(typed);
        return of(words, words.spaced(), words.singular().spaced() + " ");
    }

    /** Whole words in this order. */
    static Wording phrase(String typed) {
        Folded words = Folded.of(typed);
        String single = " " + words.singular().spaced();
        return of(words, " " + words.spaced() + " ", single + " ", single + "s ");
    }

    private static Wording of(Folded words, String... forms) {
        Set<String> distinct = new LinkedHashSet<>(List.of(forms));
        // A form that ends with its word is found wherever its beginning is.
        distinct.removeIf(form -> form.endsWith(" ") && distinct.contains(form.substring(0, form.length() - 1)));
        return new Wording(
                words.isEmpty() ? List.of() : distinct.stream().map(Form::of).toList());
    }

    /** Whether nothing is left of it but punctuation. */
    boolean isEmpty() {
        return forms.isEmpty();
    }

    boolean isIn(SearchText text) {
        for (Form form : forms) {
            if (text.has(form)) {
                return true;
            }
        }
        return false;
    }

    boolean leads(SearchText text) {
        return forms.stream().anyMatch(text::leadsWith);
    }

    boolean begins(SearchText text) {
        return forms.stream().anyMatch(text::beginsWith);
    }
}

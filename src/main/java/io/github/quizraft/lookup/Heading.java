package io.github.quizraft.lookup;

import io.github.quizraft.glossary.Term;
import java.util.Locale;

/** What stands above an entry in a page of terms. */
public final class Heading {
    private Heading() {}

    static String of(Term term) {
        return term.name() + term.expansion().map(words -> " (" + words + ")").orElse("");
    }

    /** What links in Markdown call the heading: hosts of code and editors make it of the heading by this rule. */
    public static String anchor(Term term) {
        return of(term).toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{M}\\p{N}\\p{Pc} -]", "")
                .replace(' ', '-');
    }
}

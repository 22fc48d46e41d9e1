package io.github.quizraft.query;

import io.github.quizraft.glossary.Folded;
import java.util.Collection;

/**
 * All that may be searched of something, folded once: each word with a space before and after it, texts kept apart so
 * that no match reaches from one into the next.
 */
public final class SearchText {
    private static final String BETWEEN = "\n ";

    private final String words;
    private final Beginnings beginnings;

    private SearchText(String words) {
        this.words = words;
        this.beginnings = Beginnings.of(words);
    }

    /**
     * The text of several.
     *
     * @param texts as their authors wrote them
     * @param names also found when written as one word
     */
    public static SearchText of(Collection<String> texts, Collection<String> names) {
        StringBuilder words = new StringBuilder(" ");
        texts.forEach(text -> append(words, Folded.of(text).spaced()));
        for (String name : names) {
            Folded folded = Folded.of(name);
            append(words, folded.spaced());
            if (!folded.joined().equals(folded.spaced())) {
                append(words, folded.joined());
            }
        }
        return new SearchText(words.toString());
    }

    private static void append(StringBuilder words, String text) {
        if (!text.isEmpty()) {
            words.append(text).append(' ').append(BETWEEN);
        }
    }

    boolean has(Form form) {
        return beginnings.mayHold(form.beginnings()) && words.contains(form.text());
    }
}

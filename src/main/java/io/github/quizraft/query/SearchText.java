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
    private final int head;
    private final Beginnings beginnings;

    private SearchText(String words, int head) {
        this.words = words;
        this.head = head;
        this.beginnings = Beginnings.of(words);
    }

    /**
     * The text of several.
     *
     * @param heads what it is known by, best first
     * @param texts whatever else there is, as its authors wrote it
     * @param names also found when written as one word
     */
    public static SearchText of(Collection<String> heads, Collection<String> texts, Collection<String> names) {
        StringBuilder words = new StringBuilder(" ");
        heads.forEach(text -> append(words, Folded.of(text).spaced()));
        int head = words.length();
        texts.forEach(text -> append(words, Folded.of(text).spaced()));
        for (String name : names) {
            Folded folded = Folded.of(name);
            append(words, folded.spaced());
            if (!folded.joined().equals(folded.spaced())) {
                append(words, folded.joined());
            }
        }
        return new SearchText(words.toString(), head);
    }

    private static void append(StringBuilder words, String text) {
        if (!text.isEmpty()) {
            words.append(text).append(' ').append(BETWEEN);
        }
    }

    /** Whether this stands in what it is known by. */
    boolean leadsWith(Form form) {
        int at = words.indexOf(form.text());
        return at >= 0 && at < head;
    }

    /** Whether the first of what it is known by begins with this. */
    boolean beginsWith(Form form) {
        return words.startsWith(form.text());
    }

    boolean has(Form form) {
        return beginnings.mayHold(form.beginnings()) && words.contains(form.text());
    }
}

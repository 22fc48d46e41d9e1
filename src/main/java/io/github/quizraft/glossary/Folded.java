package io.github.quizraft.glossary;

import java.util.List;

/**
 * A text folded once, to be compared with many.
 *
 * @param spaced with single spaces between its words
 * @param joined with all spaces removed
 * @param key joined, and without a plural s: what texts share exactly when they are the same
 */
public record Folded(String spaced, String joined, String key) {
    public static Folded of(String text) {
        return ofSpaced(Folding.spaced(text));
    }

    /** The same of a text that is {@link Folding#spaced} already. */
    public static Folded ofSpaced(String spaced) {
        String joined = spaced.replace(" ", "");
        return new Folded(spaced, joined, Folding.singular(joined));
    }

    /** Whether there is anything but punctuation. */
    public boolean isEmpty() {
        return joined.isEmpty();
    }

    /** Fold-equal, with a plural s at the end ignored. */
    public boolean same(Folded other) {
        return key.equals(other.key);
    }

    public List<String> words() {
        return List.of(spaced.split(" ", -1));
    }

    /** The same without a plural s. */
    public Folded singular() {
        String shorter = spaced.substring(0, spaced.length() - (joined.length() - key.length()));
        return new Folded(shorter, key, key);
    }
}

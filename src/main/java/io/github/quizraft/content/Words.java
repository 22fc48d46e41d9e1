package io.github.quizraft.content;

import io.github.quizraft.glossary.EditDistance;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Turns of phrase that messages share. */
final class Words {
    private static final int LONGEST_QUOTE = 60;
    private static final Pattern DIGITS = Pattern.compile("\\d+");

    private Words() {}

    /** In quotation marks; the rest of a long text is left out. */
    static String quoted(String text) {
        return text.length() <= LONGEST_QUOTE
                ? "\"" + text + "\""
                : "\"" + text.substring(0, text.offsetByCodePoints(0, LONGEST_QUOTE / 2)) + "...\"";
    }

    /** A question after the most similar candidate; nothing if none is similar. */
    static String didYouMean(String word, Collection<String> candidates) {
        return nearest(word, candidates).map(Words::didYouMean).orElse("");
    }

    static String didYouMean(String meant) {
        return "; did you mean \"" + meant + "\"?";
    }

    /**
     * The candidate that was most likely meant: one that differs in case alone, else the one with the fewest slips.
     * Numbers are not misspelt but wrong, and of a word of two letters one slip leaves too little to guess from.
     */
    static Optional<String> nearest(String word, Collection<String> candidates) {
        // A long text is no misspelt word, and comparing it would take long.
        if (word.length() > LONGEST_QUOTE) {
            return Optional.empty();
        }
        Optional<String> sameLetters =
                candidates.stream().filter(word::equalsIgnoreCase).findFirst();
        if (sameLetters.isPresent()) {
            return sameLetters;
        }
        String wordless = DIGITS.matcher(word).replaceAll("");
        List<String> others = candidates.stream()
                .filter(candidate -> !DIGITS.matcher(candidate).replaceAll("").equals(wordless))
                .toList();
        return EditDistance.nearest(word, others)
                .filter(candidate -> 2 * EditDistance.between(word, candidate) < word.length());
    }
}

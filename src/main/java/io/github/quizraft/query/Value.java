package io.github.quizraft.query;

import io.github.quizraft.glossary.Folding;
import java.util.Set;

/**
 * A value that a label must have.
 *
 * @param typed as it was typed
 * @param folded by the glossary's folding
 * @param isBeginning whether more may follow
 */
public record Value(String typed, String folded, boolean isBeginning) {
    private static final String MORE = "*";

    static Value of(String typed) {
        boolean isBeginning = typed.endsWith(MORE);
        return new Value(typed, folded(isBeginning ? typed.substring(0, typed.length() - 1) : typed), isBeginning);
    }

    /** How values are compared. Signs alone are themselves. */
    public static String folded(String text) {
        String key = Folding.key(text);
        return key.isEmpty() ? text : key;
    }

    /** Whether it is one of some, each folded as it is. */
    public boolean isAmong(Set<String> values) {
        return isBeginning ? values.stream().anyMatch(value -> value.startsWith(folded)) : values.contains(folded);
    }
}

package io.github.quizraft.check;

import java.util.Set;

/** Words of four letters and more that carry no meaning of their own. */
final class StopWords {
    private static final Set<String> WORDS = Set.of(
            "about", "after", "against", "because", "been", "before", "being", "between", "could", "does", "from",
            "have", "other", "should", "than", "that", "their", "there", "these", "this", "those", "through", "under",
            "what", "when", "where", "which", "while", "whose", "with", "would");

    private StopWords() {}

    static boolean contains(String word) {
        return WORDS.contains(word);
    }
}

package io.github.quizraft.glossary;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/** How many edits turn one word into another: insert, delete, replace, or swap two neighbours. */
public final class EditDistance {
    private EditDistance() {}

    /** Optimal string alignment distance: Damerau-Levenshtein without editing a swapped pair again. */
    public static int between(String a, String b) {
        return within(Integer.MAX_VALUE - 1, a, b);
    }

    /** Whether no more than so many edits are needed. */
    public static boolean isWithin(int edits, String a, String b) {
        return within(edits, a, b) <= edits;
    }

    /** The distance if it is no more than so many edits, else any greater number, which takes less time to say. */
    static int within(int edits, String a, String b) {
        if (Math.abs(a.length() - b.length()) > edits) {
            return edits + 1;
        }
        int[] beforeLast = new int[b.length() + 1];
        int[] last = new int[b.length() + 1];
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            last[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            row[0] = i;
            int least = i;
            for (int j = 1; j <= b.length(); j++) {
                int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
                row[j] = Math.min(Math.min(last[j], row[j - 1]) + 1, last[j - 1] + change);
                if (i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1)) {
                    row[j] = Math.min(row[j], beforeLast[j - 2] + 1);
                }
                least = Math.min(least, row[j]);
            }
            // A swap reaches over a row, and costs an edit itself.
            if (least > edits + 1) {
                return least;
            }
            int[] free = beforeLast;
            beforeLast = last;
            last = row;
            row = free;
        }
        return last[b.length()];
    }

    /** The candidate that was most likely meant: the nearest one, if no more than a third of the word is wrong. */
    public static Optional<String> nearest(String word, Collection<String> candidates) {
        return candidates.stream()
                .min(Comparator.<String>comparingInt(candidate -> between(word, candidate))
                        .thenComparing(Comparator.naturalOrder()))
                .filter(candidate -> between(word, candidate) <= Math.max(1, (word.length() + 1) / 3));
    }
}

package io.github.quizraft.check.rule;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Finds sets of words that are nearly the same, by their Jaccard index: the words in both as a share of those in either.
 *
 * <p>Comparing each with each would take too long. Sets that are nearly the same differ in a few words only, so they
 * must share one of their rarest few; only sets that do are compared (prefix filtering).
 */
final class Overlaps {
    private final List<? extends Set<String>> sets;
    private final int leastPercent;
    private final Map<String, Word> words = new HashMap<>();

    /** Two sets that overlap, by their places in the list. */
    record Overlap(int earlier, int later, int percent) {}

    /** A word, how many sets have it, and those so far in which it is rare. */
    private static final class Word {
        private final String text;
        private final List<Integer> rareIn = new ArrayList<>();
        private int frequency;

        Word(String text) {
            this.text = text;
        }
    }

    Overlaps(List<? extends Set<String>> sets, int leastPercent) {
        this.sets = sets;
        this.leastPercent = leastPercent;
        for (Set<String> set : sets) {
            for (String word : set) {
                word(word).frequency++;
            }
        }
    }

    /** For each set that overlaps an earlier one, the first such. */
    List<Overlap> found() {
        List<Overlap> found = new ArrayList<>();
        for (int i = 0; i < sets.size(); i++) {
            List<Word> rare = rarest(sets.get(i));
            Optional<Overlap> first = first(rare, i);
            if (first.isPresent()) {
                found.add(first.get());
            }
            for (Word word : rare) {
                word.rareIn.add(i);
            }
        }
        return found;
    }

    private Optional<Overlap> first(List<Word> rare, int later) {
        for (Word word : rare) {
            for (int earlier : word.rareIn) {
                Optional<Overlap> overlap = overlap(earlier, later);
                if (overlap.isPresent()) {
                    return overlap;
                }
            }
        }
        return Optional.empty();
    }

    /** If all of these are missing from another set, too few words are left for the two to overlap. */
    private List<Word> rarest(Set<String> set) {
        int shared = (leastPercent * set.size() + 99) / 100;
        List<Word> sorted = new ArrayList<>();
        for (String word : set) {
            sorted.add(word(word));
        }
        sorted.sort(Overlaps::compare);
        return sorted.subList(0, Math.min(set.size(), set.size() - shared + 1));
    }

    /** The rarer first. */
    private static int compare(Word one, Word other) {
        int byFrequency = Integer.compare(one.frequency, other.frequency);
        return byFrequency == 0 ? one.text.compareTo(other.text) : byFrequency;
    }

    private Word word(String text) {
        return words.computeIfAbsent(text, Word::new);
    }

    private Optional<Overlap> overlap(int earlier, int later) {
        Set<String> one = sets.get(earlier);
        Set<String> other = sets.get(later);
        int smaller = Math.min(one.size(), other.size());
        if (100 * smaller < leastPercent * Math.max(one.size(), other.size())) {
            return Optional.empty();
        }
        int shared = 0;
        for (String word : one) {
            shared += other.contains(word) ? 1 : 0;
        }
        int percent = 100 * shared / (one.size() + other.size() - shared);
        return percent >= leastPercent ? Optional.of(new Overlap(earlier, later, percent)) : Optional.empty();
    }
}

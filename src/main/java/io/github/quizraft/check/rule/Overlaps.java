package io.github.quizraft.check.rule;

import java.util.ArrayList;
import java.util.Comparator;
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
    private final Map<String, Integer> frequencies = new HashMap<>();
    private final Map<String, List<Integer>> byRareWord = new HashMap<>();

    /** Two sets that overlap, by their places in the list. */
    record Overlap(int earlier, int later, int percent) {}

    Overlaps(List<? extends Set<String>> sets, int leastPercent) {
        this.sets = sets;
        this.leastPercent = leastPercent;
        sets.forEach(set -> set.forEach(word -> frequencies.merge(word, 1, Integer::sum)));
    }

    /** For each set that overlaps an earlier one, the first such. */
    List<Overlap> found() {
        List<Overlap> found = new ArrayList<>();
        for (int i = 0; i < sets.size(); i++) {
            int later = i;
            List<String> rare = rarest(sets.get(i));
            rare.stream()
                    .flatMap(word -> byRareWord.getOrDefault(word, List.of()).stream())
                    .flatMap(earlier -> overlap(earlier, later).stream())
                    .findFirst()
                    .ifPresent(found::add);
            rare.forEach(word ->
                    byRareWord.computeIfAbsent(word, any -> new ArrayList<>()).add(later));
        }
        return found;
    }

    /** If all of these are missing from another set, too few words are left for the two to overlap. */
    private List<String> rarest(Set<String> set) {
        int shared = (leastPercent * set.size() + 99) / 100;
        return set.stream()
                .sorted(Comparator.<String>comparingInt(word -> frequencies.getOrDefault(word, 0))
                        .thenComparing(Comparator.naturalOrder()))
                .limit(set.size() - shared + 1L)
                .toList();
    }

    private Optional<Overlap> overlap(int earlier, int later) {
        Set<String> one = sets.get(earlier);
        Set<String> other = sets.get(later);
        int smaller = Math.min(one.size(), other.size());
        if (100 * smaller < leastPercent * Math.max(one.size(), other.size())) {
            return Optional.empty();
        }
        int shared = (int) one.stream().filter(other::contains).count();
        int percent = 100 * shared / (one.size() + other.size() - shared);
        return percent >= leastPercent ? Optional.of(new Overlap(earlier, later, percent)) : Optional.empty();
    }
}

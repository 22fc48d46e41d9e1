package io.github.quizraft.annotate;

import io.github.quizraft.glossary.Folding;
import io.github.quizraft.glossary.Glossary;
import io.github.quizraft.glossary.Glossary.Hit;
import io.github.quizraft.glossary.TermId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** All names of a glossary, sorted so that a text can be searched for all of them at once. */
public final class Vocabulary {
    private final Words words = new Words();
    private final String[] keys;
    /** For each key the names that fold to it, in the order in which a lookup prefers them. */
    private final List<List<Name>> names;
    /** Gaps that only some names have, such as the one in St. John's wort. */
    private final Set<String> unusualGaps = new HashSet<>();

    public Vocabulary(Glossary glossary) {
        Map<String, List<Name>> byKey = new TreeMap<>();
        for (Hit hit : glossary.forms()) {
            for (Name name : Name.of(hit, words)) {
                byKey.computeIfAbsent(name.key(), any -> new ArrayList<>(1)).add(name);
                // With its plural s it is no key, but words may go on to it.
                byKey.computeIfAbsent(name.phrase().joined(), any -> new ArrayList<>(1));
                name.phrase()
                        .gaps()
                        .filter(gap -> !Gap.isOpen(gap))
                        .map(Gap::unbroken)
                        .forEach(unusualGaps::add);
            }
        }
        keys = byKey.keySet().toArray(String[]::new);
        names = List.copyOf(byKey.values());
    }

    Words words() {
        return words;
    }

    /** Whether any name may have this between two words. */
    boolean mayHold(String gap) {
        return Gap.isOpen(gap) || unusualGaps.contains(Gap.unbroken(gap));
    }

    /** The names that begin with some words: all of them, and fewer with each word. */
    final class Search {
        private final StringBuilder joined = new StringBuilder();
        private int from;
        private int to = keys.length;

        void goOn(Word word) {
            int depth = joined.length();
            joined.append(word.folded());
            from = first(from, to, key -> order(key, depth, word.folded()) < 0);
            to = first(from, to, key -> order(key, depth, word.folded()) == 0);
        }

        /** Whether there is a name that goes on after the words so far. */
        boolean hasLonger() {
            return from < to && (to - from > 1 || keys[from].length() > joined.length());
        }

        /** The entries that a phrase of these words names, each once, the best first. */
        List<Hit> named(Phrase phrase) {
            if (joined.charAt(joined.length() - 1) != 's') {
                boolean isKey = from < to && keys[from].length() == joined.length();
                return isKey ? fitting(names.get(from), phrase) : List.of();
            }
            String key = Folding.singular(joined.toString());
            int at = first(0, keys.length, each -> each.compareTo(key) < 0);
            return at < keys.length && keys[at].equals(key) ? fitting(names.get(at), phrase) : List.of();
        }
    }

    private interface Test {
        boolean holds(String key);
    }

    /** The first key in a range for which a test does not hold that holds for all keys before it. */
    private int first(int from, int to, Test test) {
        int low = from;
        int high = to;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (test.holds(keys[middle])) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** How a key is sorted to those that have a word at a place; 0 if it is one of them. */
    private static int order(String key, int place, String word) {
        for (int i = 0; i < word.length(); i++) {
            if (place + i == key.length()) {
                return -1;
            }
            int order = Character.compare(key.charAt(place + i), word.charAt(i));
            if (order != 0) {
                return order;
            }
        }
        return 0;
    }

    private static List<Hit> fitting(List<Name> names, Phrase phrase) {
        Map<TermId, Hit> hits = new LinkedHashMap<>();
        for (Name name : names) {
            if (name.fits(phrase)) {
                hits.putIfAbsent(name.hit().term().id(), name.hit());
            }
        }
        return List.copyOf(hits.values());
    }
}

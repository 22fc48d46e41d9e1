package io.github.quizraft.glossary;

import java.util.Arrays;
import java.util.Comparator;

/**
 * Finds entries by parts of their names, or by names with slips in them. A short run ends before a lambda or a stream of
 * it would be set up, so there is none here.
 */
public final class NameSearch {
    private static final int NONE = -1;
    private static final int MOST_SLIPS = 3;
    /** A slip is allowed for as many letters. */
    private static final int LETTERS_PER_SLIP = 4;
    /** The letters of a name are those without a plural s, which a part of it may yet have. */
    private static final String PLURAL = "s";

    private final Names names;

    public NameSearch(Names names) {
        this.names = names;
    }

    /**
     * The names that fit, one for each entry, the closest first: real names before related ones, these before slips.
     *
     * @param strategy how they are compared; all of them together, or exact, is for others to do
     */
    public int[] find(Folded sought, Strategy strategy) {
        return strategy == Strategy.FUZZY
                ? ranked(similar(sought))
                : ranked(strategy == Strategy.WORD ? withWord(sought) : withPart(sought, strategy == Strategy.PREFIX));
    }

    /** The best name of each entry, and how far it is off. */
    private final class Best {
        private final int[] name = new int[names.terms()];
        private final int[] distance = new int[names.terms()];
        private int count;

        Best() {
            Arrays.fill(name, NONE);
        }

        void offer(int candidate, int off) {
            int term = names.term(candidate);
            if (name[term] == NONE) {
                count++;
            } else if (!isBetter(candidate, off, term)) {
                return;
            }
            name[term] = candidate;
            distance[term] = off;
        }

        private boolean isBetter(int candidate, int off, int term) {
            int match = names.match(candidate).compareTo(names.match(name[term]));
            return match < 0 || (match == 0 && off < distance[term]);
        }
    }

    private int[] ranked(Best best) {
        Integer[] terms = new Integer[best.count];
        int filled = 0;
        for (int term = 0; term < best.name.length; term++) {
            if (best.name[term] != NONE) {
                terms[filled++] = term;
            }
        }
        if (filled > 1) {
            Arrays.sort(terms, new Ranking(best));
        }
        int[] ranked = new int[filled];
        for (int i = 0; i < filled; i++) {
            ranked[i] = best.name[terms[i]];
        }
        return ranked;
    }

    private final class Ranking implements Comparator<Integer> {
        private final Best best;

        Ranking(Best best) {
            this.best = best;
        }

        @Override
        public int compare(Integer a, Integer b) {
            int match = names.match(best.name[a]).compareTo(names.match(best.name[b]));
            int byDistance = match != 0 ? match : Integer.compare(best.distance[a], best.distance[b]);
            return byDistance != 0 ? byDistance : names.headword(a).compareTo(names.headword(b));
        }
    }

    /** One slip from four letters, two from eight, three from twelve. */
    private Best similar(Folded sought) {
        Best best = new Best();
        int length = sought.key().length();
        int slips = Math.min(MOST_SLIPS, sought.joined().length() / LETTERS_PER_SLIP);
        long letters = Letters.of(sought.key());
        for (int name = 0; name < names.count(); name++) {
            int longer = Math.abs(names.length(name) - length);
            // A slip that makes a word longer or shorter changes one letter of it, any other two.
            if (longer <= slips && Letters.differences(letters, names.letters(name)) <= 2 * slips - longer) {
                int edits = EditDistance.within(
                        slips, sought.key(), names.folded(name).key());
                if (edits <= slips) {
                    best.offer(name, edits);
                }
            }
        }
        return best;
    }

    private Best withPart(Folded sought, boolean atStart) {
        Best best = new Best();
        int length = sought.key().length();
        long letters = Letters.of(sought.joined()) & ~Letters.of(PLURAL);
        for (int name = 0; name < names.count(); name++) {
            if (names.length(name) >= length - PLURAL.length() && Letters.mayHold(names.letters(name), letters)) {
                Folded folded = names.folded(name);
                if (atStart ? startsWith(folded, sought) : contains(folded, sought)) {
                    best.offer(name, folded.joined().length() - sought.joined().length());
                }
            }
        }
        return best;
    }

    private static boolean startsWith(Folded name, Folded part) {
        return name.spaced().startsWith(part.spaced()) || name.joined().startsWith(part.joined());
    }

    private static boolean contains(Folded name, Folded part) {
        return name.spaced().contains(part.spaced()) || name.joined().contains(part.joined());
    }

    private Best withWord(Folded sought) {
        Best best = new Best();
        String words = " " + sought.spaced() + " ";
        String singular = " " + sought.singular().spaced() + " ";
        int length = sought.key().length();
        long letters = Letters.of(sought.key()) & ~Letters.of(PLURAL);
        for (int name = 0; name < names.count(); name++) {
            if (names.length(name) >= length - PLURAL.length() && Letters.mayHold(names.letters(name), letters)) {
                Folded folded = names.folded(name);
                String padded = " " + folded.spaced() + " ";
                if (padded.contains(words) || padded.contains(singular)) {
                    best.offer(
                            name,
                            Math.max(
                                    0,
                                    folded.joined().length() - sought.joined().length()));
                }
            }
        }
        return best;
    }
}

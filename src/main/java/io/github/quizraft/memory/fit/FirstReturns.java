package io.github.quizraft.memory.fit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * How the first returns of cards went: for each first grade and each number of days until the first review on another
 * day, how many cards there were and how many of them were recalled.
 *
 * <p>Source: the outlier filter of fsrs-rs 6.6.
 */
record FirstReturns(SortedMap<Start, Tally> tallies) {
    private static final int FEWEST = 6;
    private static final int LEAST_REMOVED = 20;
    private static final int ONE_IN = 20;
    private static final int LONGEST = 100;
    private static final int LONGEST_AFTER_EASY = 365;

    /** How a card began. (It has an order and is kept by that: the hash that records come with takes time to be set up.) */
    record Start(int grade, int days) implements Comparable<Start> {
        @Override
        public int compareTo(Start other) {
            return grade == other.grade ? Integer.compare(days, other.days) : Integer.compare(grade, other.grade);
        }
    }

    /** What came of cards that began alike. */
    record Tally(int cards, int recalled) {
        private Tally plus(boolean isRecalled) {
            return new Tally(cards + 1, recalled + (isRecalled ? 1 : 0));
        }
    }

    /** Of the items before a number. */
    static FirstReturns of(Histories log, int until) {
        SortedMap<Start, Tally> tallies = new TreeMap<>();
        for (int card = 0; card < log.cards(); card++) {
            int first = first(log, card);
            if (first >= 0 && log.items[first] < until) {
                tallies.merge(
                        start(log, card, first),
                        new Tally(0, 0).plus(log.grades[first] > 1),
                        (old, one) -> old.plus(one.recalled == 1));
            }
        }
        return new FirstReturns(tallies);
    }

    /** The first item of a card; negative if it has none. */
    static int first(Histories log, int card) {
        for (int i = log.starts[card]; i < log.starts[card + 1]; i++) {
            if (log.items[i] != Histories.NONE) {
                return i;
            }
        }
        return Histories.NONE;
    }

    static Start start(Histories log, int card, int first) {
        return new Start(log.grades[log.starts[card]], (int) log.days[first]);
    }

    /** The beginnings that are too rare or too long to say anything. */
    Set<Start> outliers() {
        Set<Start> outliers = new TreeSet<>();
        for (int grade = 1; grade <= 4; grade++) {
            List<Start> rarestFirst = starts(grade);
            rarestFirst.sort(Comparator.comparingInt((Start start) -> tally(start).cards)
                    .thenComparing(Comparator.comparingInt(Start::days).reversed()));
            int cards =
                    rarestFirst.stream().mapToInt(start -> tally(start).cards).sum();
            int removed = 0;
            for (Start start : rarestFirst) {
                int here = tally(start).cards;
                if (removed + here <= Math.max(LEAST_REMOVED, cards / ONE_IN)) {
                    removed += here;
                    outliers.add(start);
                } else if (here < FEWEST || start.days > (grade == 4 ? LONGEST_AFTER_EASY : LONGEST)) {
                    outliers.add(start);
                }
            }
        }
        return outliers;
    }

    FirstReturns without(Set<Start> outliers) {
        SortedMap<Start, Tally> rest = new TreeMap<>(tallies);
        rest.keySet().removeAll(outliers);
        return new FirstReturns(rest);
    }

    /** The beginnings with a first grade, by days. */
    List<Start> starts(int grade) {
        List<Start> starts = new ArrayList<>(tallies.keySet());
        starts.removeIf(start -> start.grade != grade);
        return starts;
    }

    Tally tally(Start start) {
        return tallies.getOrDefault(start, new Tally(0, 0));
    }

    int cards(int grade) {
        return starts(grade).stream().mapToInt(start -> tally(start).cards).sum();
    }

    /** The share recalled of all cards together. */
    double mean() {
        int cards = tallies.values().stream().mapToInt(Tally::cards).sum();
        int recalled = tallies.values().stream().mapToInt(Tally::recalled).sum();
        return cards == 0 ? 0 : (double) recalled / cards;
    }
}

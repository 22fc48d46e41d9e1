package io.github.quizraft.memory.fit;

import io.github.quizraft.memory.fit.FirstReturns.Start;
import java.util.Arrays;
import java.util.Random;
import java.util.Set;

/**
 * What a model is fitted to: the cards that tell of memory, in the order in which they are gone through, in batches of
 * about as many items. A batch is made of whole cards, since a card's items share its history; it is cut into parts of a
 * fixed number, so that sums come out the same on any number of threads.
 */
final class Course {
    static final int PARTS = 4;

    private static final int LONGEST = 256;
    /** The oldest item counts for as much, the newest for 1. */
    private static final double OLDEST = 0.25;

    final float[] gaps;
    final byte[] grades;
    final float[] shares;
    /** Of each card, and where the last ends. */
    final int[] starts;
    /** The first card of each part of each batch, and where the last ends. */
    final int[] parts;
    /** How many items each batch has. */
    final int[] sizes;

    final int items;
    final Left left;

    /**
     * Lays out a course.
     *
     * @param until only items with lower numbers
     * @param outliers the beginnings of cards to leave out
     */
    Course(Histories log, ModelVersion version, int until, Set<Start> outliers, Random random) {
        int[] cards = new int[log.cards()];
        int[] ends = new int[log.cards()];
        float[] weights = new float[until];
        int count = 0;
        int reviews = 0;
        int outside = 0;
        int tooLong = 0;
        for (int card = 0; card < log.cards(); card++) {
            int first = FirstReturns.first(log, card);
            if (first < 0 || log.items[first] >= until) {
                continue;
            }
            int start = log.starts[card];
            if (outliers.contains(FirstReturns.start(log, card, first))) {
                outside += log.starts[card + 1] - start;
                continue;
            }
            tooLong += Math.max(0, log.starts[card + 1] - start - LONGEST);
            int end = start;
            for (int i = first; i < Math.min(log.starts[card + 1], start + LONGEST); i++) {
                if (log.items[i] != Histories.NONE && log.items[i] < until) {
                    weights[log.items[i]] = 1;
                    end = i + 1;
                }
            }
            if (end > start) {
                cards[count] = card;
                ends[count++] = end;
                reviews += end - start;
            }
        }
        items = weigh(weights);
        left = Left.NOTHING.plus(Reason.OUTLIER, outside).plus(Reason.TOO_LONG, tooLong);
        gaps = new float[reviews];
        grades = new byte[reviews];
        shares = new float[reviews];
        starts = new int[count + 1];
        shuffle(cards, ends, count, random);
        for (int n = 0; n < count; n++) {
            int from = log.starts[cards[n]];
            int length = ends[n] - from;
            System.arraycopy(version.gaps(log), from, gaps, starts[n], length);
            System.arraycopy(log.grades, from, grades, starts[n], length);
            for (int i = 0; i < length; i++) {
                int item = log.items[from + i];
                shares[starts[n] + i] = item == Histories.NONE || item >= until ? 0 : weights[item];
            }
            starts[n + 1] = starts[n] + length;
        }
        int batch = version.recipe().batch(items);
        int[] cuts = new int[(items / batch + 1) * PARTS + 1];
        int[] counts = new int[items / batch + 1];
        int batches = 0;
        for (int from = 0; from < count; batches++) {
            int to = from;
            while (to < count && counts[batches] < batch) {
                counts[batches] += itemsOf(to++);
            }
            for (int part = 1; part < PARTS; part++) {
                cuts[batches * PARTS + part] = middle(from, to, part);
            }
            cuts[(batches + 1) * PARTS] = to;
            from = to;
        }
        parts = Arrays.copyOf(cuts, batches * PARTS + 1);
        sizes = Arrays.copyOf(counts, batches);
    }

    int batches() {
        return sizes.length;
    }

    /** Turns marks of what is there into weights that rise with time; says how many there are. */
    private static int weigh(float[] weights) {
        int items = 0;
        for (float weight : weights) {
            items += weight > 0 ? 1 : 0;
        }
        int number = 0;
        for (int i = 0; i < weights.length; i++) {
            if (weights[i] > 0) {
                double age = items == 1 ? 1 : (double) number++ / (items - 1);
                weights[i] = (float) (OLDEST + (1 - OLDEST) * age * age * age);
            }
        }
        return items;
    }

    private static void shuffle(int[] cards, int[] ends, int count, Random random) {
        for (int i = count - 1; i > 0; i--) {
            int other = random.nextInt(i + 1);
            swap(cards, i, other);
            swap(ends, i, other);
        }
    }

    static void swap(int[] numbers, int one, int other) {
        int number = numbers[one];
        numbers[one] = numbers[other];
        numbers[other] = number;
    }

    private int itemsOf(int card) {
        int count = 0;
        for (int i = starts[card]; i < starts[card + 1]; i++) {
            count += shares[i] > 0 ? 1 : 0;
        }
        return count;
    }

    /** The card where a part begins, so that all parts have about as many reviews. */
    private int middle(int from, int to, int part) {
        long wanted = starts[from] + (long) (starts[to] - starts[from]) * part / PARTS;
        int found = Arrays.binarySearch(starts, from, to, (int) wanted);
        return found < 0 ? -found - 1 : found;
    }
}

package io.github.quizraft.memory.fit;

import java.util.Arrays;
import java.util.Comparator;

/**
 * Takes reviews in, in any order, and makes {@link Histories} of them: each card's reviews in the order of the clock, the
 * same moment once.
 */
public final class Gathering {
    private static final double DAY_MILLIS = 24 * 60 * 60 * 1000.0;

    private int[] card = new int[1024];
    private long[] millis = new long[1024];
    private int[] day = new int[1024];
    private byte[] grade = new byte[1024];
    private int size;
    private int cards;

    /** The number of a card not seen before. */
    public int card() {
        return cards++;
    }

    /**
     * Takes in a review.
     *
     * @param number of the card, from {@link #card}
     * @param epochMilli when it was
     * @param epochDay the study day it was on
     * @param value of the grade, 1 to 4
     */
    public void add(int number, long epochMilli, long epochDay, int value) {
        if (value < 1 || value > 4) {
            throw new IllegalArgumentException("a grade is 1, 2, 3 or 4, not " + value);
        }
        if (size == card.length) {
            grow();
        }
        card[size] = number;
        millis[size] = epochMilli;
        day[size] = (int) epochDay;
        grade[size++] = (byte) value;
    }

    private void grow() {
        int larger = Math.addExact(size, Math.max(1024, size / 2));
        card = Arrays.copyOf(card, larger);
        millis = Arrays.copyOf(millis, larger);
        day = Arrays.copyOf(day, larger);
        grade = Arrays.copyOf(grade, larger);
    }

    /** What was taken in so far. */
    public Histories histories() {
        int[] bounds = new int[cards + 1];
        int[] sorted = sorted(bounds);
        int[] inOrder = inOrder(sorted, bounds);
        int[] starts = new int[inOrder.length + 1];
        float[] days = new float[size];
        float[] exact = new float[size];
        byte[] grades = new byte[size];
        int[] items = new int[size];
        Chronicle chronicle = new Chronicle(size);
        int place = 0;
        for (int n = 0; n < inOrder.length; n++) {
            int number = inOrder[n];
            starts[n] = place;
            for (int i = bounds[number]; i < bounds[number + 1]; i++) {
                int review = sorted[i];
                boolean isFirst = i == bounds[number];
                int before = isFirst ? review : sorted[i - 1];
                if (!isFirst && millis[review] == millis[before]) {
                    continue;
                }
                grades[place] = grade[review];
                items[place] = Histories.NONE;
                // A journey west over midnight takes a learner back to the day before, but not back in time.
                days[place] = Math.max(0, day[review] - day[before]);
                exact[place] = (float) ((millis[review] - millis[before]) / DAY_MILLIS);
                if (days[place] > 0) {
                    chronicle.add(millis[review], place);
                }
                place++;
            }
        }
        starts[inOrder.length] = place;
        int count = chronicle.number(items);
        return new Histories(
                starts,
                Arrays.copyOf(days, place),
                Arrays.copyOf(exact, place),
                Arrays.copyOf(grades, place),
                Arrays.copyOf(items, place),
                count,
                Left.NOTHING.plus(Reason.DUPLICATE, size - place));
    }

    /** The cards there are reviews of, by the first of them, so that it makes no difference where a log comes from. */
    private int[] inOrder(int[] sorted, int[] bounds) {
        Chronicle firsts = new Chronicle(cards);
        for (int number = 0; number < cards; number++) {
            if (bounds[number] < bounds[number + 1]) {
                firsts.add(millis[sorted[bounds[number]]], number);
            }
        }
        int[] places = new int[cards];
        int[] inOrder = new int[firsts.number(places)];
        for (int number = 0; number < cards; number++) {
            if (bounds[number] < bounds[number + 1]) {
                inOrder[places[number]] = number;
            }
        }
        return inOrder;
    }

    /** The reviews card by card, each card's by the clock. */
    private int[] sorted(int[] bounds) {
        for (int i = 0; i < size; i++) {
            bounds[card[i] + 1]++;
        }
        for (int number = 0; number < cards; number++) {
            bounds[number + 1] += bounds[number];
        }
        int[] next = bounds.clone();
        int[] sorted = new int[size];
        boolean isInOrder = true;
        for (int i = 0; i < size; i++) {
            int place = next[card[i]]++;
            sorted[place] = i;
            isInOrder &= place == bounds[card[i]] || millis[i] >= millis[sorted[place - 1]];
        }
        if (!isInOrder) {
            byTheClock(sorted);
        }
        return sorted;
    }

    /** By card, then by time. Logs come in order but for a few, which this sort is quick with. */
    private void byTheClock(int[] sorted) {
        Integer[] boxed = Arrays.stream(sorted).boxed().toArray(Integer[]::new);
        Arrays.sort(boxed, Comparator.<Integer>comparingInt(i -> card[i]).thenComparingLong(i -> millis[i]));
        for (int i = 0; i < sorted.length; i++) {
            sorted[i] = boxed[i];
        }
    }
}

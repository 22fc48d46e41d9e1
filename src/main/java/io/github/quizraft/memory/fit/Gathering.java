package io.github.quizraft.memory.fit;

import java.util.Arrays;

/**
 * Takes reviews in, in any order of cards, and makes {@link Histories} of them. The reviews of one card are expected in
 * the order of time; what goes back in time or stands there twice is left out and counted.
 */
public final class Gathering {
    private static final double DAY_MILLIS = 24 * 60 * 60 * 1000.0;

    private int[] card = new int[1024];
    private long[] millis = new long[1024];
    private int[] day = new int[1024];
    private byte[] grade = new byte[1024];
    private int size;

    private long[] latest = new long[1024];
    private int cards;
    private int duplicates;
    private int reversed;

    /** The number of a card not seen before. */
    public int card() {
        if (cards == latest.length) {
            latest = Arrays.copyOf(latest, 2 * cards);
        }
        latest[cards] = Long.MIN_VALUE;
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
        if (epochMilli <= latest[number]) {
            duplicates += epochMilli == latest[number] ? 1 : 0;
            reversed += epochMilli < latest[number] ? 1 : 0;
            return;
        }
        latest[number] = epochMilli;
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
        int[] places = new int[cards + 1];
        for (int i = 0; i < size; i++) {
            places[card[i] + 1]++;
        }
        for (int i = 0; i < cards; i++) {
            places[i + 1] += places[i];
        }
        int[] starts = places.clone();
        float[] days = new float[size];
        float[] exact = new float[size];
        byte[] grades = new byte[size];
        int[] items = new int[size];
        int[] before = new int[cards];
        Chronicle chronicle = new Chronicle(size);
        for (int i = 0; i < size; i++) {
            int place = places[card[i]]++;
            grades[place] = grade[i];
            items[place] = Histories.NONE;
            if (place > starts[card[i]]) {
                int previous = before[card[i]];
                // A journey west over midnight takes a learner back to the day before, but not back in time.
                days[place] = Math.max(0, day[i] - day[previous]);
                exact[place] = (float) ((millis[i] - millis[previous]) / DAY_MILLIS);
                if (days[place] > 0) {
                    chronicle.add(millis[i], place);
                }
            }
            before[card[i]] = i;
        }
        Left left = Left.NOTHING.plus(Reason.DUPLICATE, duplicates).plus(Reason.REVERSED_CLOCK, reversed);
        return new Histories(starts, days, exact, grades, items, chronicle.number(items), left);
    }
}

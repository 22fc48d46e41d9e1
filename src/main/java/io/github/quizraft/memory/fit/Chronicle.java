package io.github.quizraft.memory.fit;

import java.util.Arrays;

/** Puts things in the order of time. What happened at the same time keeps the order in which it was added. */
final class Chronicle {
    private final long[] times;
    private final int[] places;
    private int size;

    Chronicle(int most) {
        times = new long[most];
        places = new int[most];
    }

    void add(long time, int place) {
        times[size] = time;
        places[size++] = place;
    }

    /**
     * Writes to each place its number in the order of time, from 0.
     *
     * @return how many there are
     */
    int number(int[] numbers) {
        int bits = Math.max(1, 32 - Integer.numberOfLeadingZeros(size));
        long first = Arrays.stream(times, 0, size).min().orElse(0);
        long last = Arrays.stream(times, 0, size).max().orElse(0);
        // Time and place in one number each, which sorts fast; where both do not fit, time is made a little coarser.
        int coarser = Math.max(0, bits + 64 - Long.numberOfLeadingZeros(last - first) - 63);
        long[] keys = new long[size];
        for (int i = 0; i < size; i++) {
            keys[i] = (times[i] - first) >> coarser << bits | i;
        }
        Arrays.sort(keys);
        for (int i = 0; i < size; i++) {
            numbers[places[(int) (keys[i] & (1L << bits) - 1)]] = i;
        }
        return size;
    }
}

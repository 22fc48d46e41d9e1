package io.github.quizraft.exchange;

/**
 * The latest time of each card, in 16 bytes a card: a log may have millions of them. Cards are told apart by 64 bits of
 * their ids; a pair that shares them, of which there is none among all logs there are, would cost a wrong remark.
 */
final class LatestTimes {
    static final long NEVER = Long.MIN_VALUE;

    private static final long MULTIPLIER = 0x9E37_79B9_7F4A_7C15L;

    private long[] keys = new long[1 << 10];
    private long[] times = new long[1 << 10];
    private int size;

    /** Keeps the later of this time and the one known, and returns that one; {@link #NEVER} if there was none. */
    long note(String card, long time) {
        if (2 * size >= keys.length) {
            grow();
        }
        long key = key(card);
        int slot = slot(key);
        if (keys[slot] == 0) {
            keys[slot] = key;
            times[slot] = time;
            size++;
            return NEVER;
        }
        long known = times[slot];
        times[slot] = Math.max(known, time);
        return known;
    }

    private int slot(long key) {
        int slot = (int) (key >>> 32) & (keys.length - 1);
        while (keys[slot] != 0 && keys[slot] != key) {
            slot = (slot + 1) & (keys.length - 1);
        }
        return slot;
    }

    private void grow() {
        long[] oldKeys = keys;
        long[] oldTimes = times;
        keys = new long[2 * oldKeys.length];
        times = new long[2 * oldKeys.length];
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldKeys[i] != 0) {
                int slot = slot(oldKeys[i]);
                keys[slot] = oldKeys[i];
                times[slot] = oldTimes[i];
            }
        }
    }

    /** Never 0, which marks an empty slot. */
    private static long key(String card) {
        long hash = card.length();
        for (int i = 0; i < card.length(); i++) {
            hash = (hash ^ card.charAt(i)) * MULTIPLIER;
            hash ^= hash >>> 29;
        }
        return hash == 0 ? 1 : hash;
    }
}

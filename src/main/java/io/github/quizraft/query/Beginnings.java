package io.github.quizraft.query;

/**
 * Which beginnings of words a text has, as bits of their hashes. Most texts can be ruled out by a bit or four without
 * being looked at, which is what makes a search among a hundred thousand of them fast enough to follow the keys.
 */
final class Beginnings {
    private static final int BITS = 512;
    private static final int LONGEST = 4;

    private final long[] bits = new long[BITS / Long.SIZE];

    /** Those of a text in which each word follows a space. */
    static Beginnings of(String words) {
        Beginnings beginnings = new Beginnings();
        for (int at = words.indexOf(' '); at >= 0; at = words.indexOf(' ', at + 1)) {
            beginnings.addAll(words, at + 1);
        }
        return beginnings;
    }

    private void addAll(String words, int start) {
        int hash = 0;
        for (int i = start; i < words.length() && i < start + LONGEST && words.charAt(i) != ' '; i++) {
            hash = next(hash, words.charAt(i));
            bits[hash / Long.SIZE] |= 1L << hash;
        }
    }

    /** Whether there may be a text in which all of these occur. */
    boolean mayHold(Beginnings others) {
        for (int i = 0; i < bits.length; i++) {
            if ((others.bits[i] & ~bits[i]) != 0) {
                return false;
            }
        }
        return true;
    }

    private static int next(int hash, char letter) {
        int mixed = (hash + letter + 1) * 0x9E3779B1;
        return mixed >>> (Integer.SIZE - Integer.numberOfTrailingZeros(BITS));
    }
}

package io.github.quizraft.glossary;

/**
 * The set of letters of a text in 64 bits, where rare letters share one. What it says of two texts is a bound: a text
 * holds another only if it has all of its letters, and an edit takes away one letter at most and adds one.
 */
final class Letters {
    private static final int BITS = 63;

    private Letters() {}

    static long of(String text) {
        long letters = 0;
        for (int i = 0; i < text.length(); i++) {
            letters |= 1L << (text.charAt(i) & BITS);
        }
        return letters;
    }

    /** Whether a text with some letters may hold one with others. */
    static boolean mayHold(long all, long some) {
        return (some & ~all) == 0;
    }

    /** How many letters one of two texts has and the other has not; an edit changes that by two at most. */
    static int differences(long some, long others) {
        return Long.bitCount(some ^ others);
    }
}

package io.github.quizraft.annotate;

import java.util.BitSet;
import java.util.List;

/**
 * A text taken apart.
 *
 * @param text the text
 * @param words the words in it that may be part of names
 * @param closed where no name may stand
 */
record Passage(String text, List<Word> words, BitSet closed) {
    /** The passage of a text in which all words count but those in closed places. */
    static Passage of(String text, Words words, BitSet closed) {
        List<Word> found = words.of(text);
        if (!closed.isEmpty()) {
            found.removeIf(word -> isClosed(closed, word.start(), word.end()));
        }
        return new Passage(text, found, closed);
    }

    int size() {
        return words.size();
    }

    Word word(int at) {
        return words.get(at);
    }

    /** What stands between a word and the one before it; after the last word, the rest. */
    String gapBefore(int word) {
        return text.substring(words.get(word - 1).end(), end(word));
    }

    /** Whether a closed place parts a word from the one before it. */
    boolean isPartedBefore(int word) {
        return !closed.isEmpty() && isClosed(closed, words.get(word - 1).end(), end(word));
    }

    private int end(int word) {
        return word == words.size() ? text.length() : words.get(word).start();
    }

    /** Asks for each place: the next closed one might be at the far end of the text, and sought for every word. */
    private static boolean isClosed(BitSet closed, int from, int to) {
        for (int i = from; i < to; i++) {
            if (closed.get(i)) {
                return true;
            }
        }
        return false;
    }
}

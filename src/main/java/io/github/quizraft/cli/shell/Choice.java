package io.github.quizraft.cli.shell;

/**
 * Something that may be meant by a word that has been begun.
 *
 * @param word the whole word, without quotes
 * @param label what a list shows for it
 * @param about a few words on it; empty if there is nothing to say
 * @param isWhole whether nothing follows within the same word
 */
record Choice(String word, String label, String about, boolean isWhole) {
    static Choice of(String word, String about) {
        return new Choice(word, word, about, true);
    }

    /** The same with something before it that belongs to the word. */
    Choice after(String beginning) {
        return new Choice(beginning + word, label, about, isWhole);
    }
}

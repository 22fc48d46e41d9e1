package io.github.quizraft.query;

/**
 * One way in which something may stand in a text.
 *
 * @param text with a space at an end where it begins or ends with a word
 * @param beginnings of the words in it; none of a part of a word
 */
record Form(String text, Beginnings beginnings) {
    static Form of(String text) {
        return new Form(text, Beginnings.of(text));
    }
}

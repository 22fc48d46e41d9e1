package io.github.quizraft.check;

/**
 * A text of a question.
 *
 * @param pointer where it stands in the question, as a JSON pointer
 * @param text what it says
 */
public record Passage(String pointer, String text) {}

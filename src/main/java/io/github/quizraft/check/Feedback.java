package io.github.quizraft.check;

/**
 * What a learner is told about one answer.
 *
 * @param pointer where it stands in the question
 * @param about which answer it is about, for messages
 * @param text what it says; empty if there is none
 * @param onMistake whether the answer is wrong, so that feedback is needed
 */
public record Feedback(String pointer, String about, String text, boolean onMistake) {}

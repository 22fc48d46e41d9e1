package io.github.quizraft.question;

/**
 * A piece of text with a name within its question: one side of a pair, or a step.
 *
 * @param id unique within its list
 * @param text what the learner reads
 */
public record Label(String id, String text) {}

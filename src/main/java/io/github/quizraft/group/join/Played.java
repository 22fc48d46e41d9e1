package io.github.quizraft.group.join;

/**
 * A question that a player answered.
 *
 * @param question its id, which is unique within its bank alone
 * @param stem what was asked, by which the question can be told from others with this id
 * @param answer as reviews are written
 */
public record Played(String question, String stem, String answer) {}

package io.github.quizraft.group.join;

import io.github.quizraft.question.Answer;

/**
 * A question that a player answered.
 *
 * @param question its id, which is unique within its bank alone
 * @param stem what was asked, by which the question can be told from others with this id
 */
public record Played(String question, String stem, Answer answer) {}

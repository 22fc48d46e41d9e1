package io.github.quizraft.question;

import java.time.Duration;
import java.time.Instant;

/**
 * A question that was answered in a group quiz.
 *
 * @param question its id, which is unique within its bank alone
 * @param stem what was asked, by which the question can be told from others with this id
 * @param answer as reviews are written
 * @param at when
 * @param took from the opening of the question to the answer; zero where nobody measured
 */
public record Played(String question, String stem, String answer, Instant at, Duration took) {}

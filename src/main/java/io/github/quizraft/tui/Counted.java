package io.github.quizraft.tui;

import io.github.quizraft.terminal.News;

/**
 * The log has been read.
 *
 * @param today how the learner stands
 */
public record Counted(Today today) implements News {}

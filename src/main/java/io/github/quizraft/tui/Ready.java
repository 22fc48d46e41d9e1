package io.github.quizraft.tui;

import io.github.quizraft.terminal.News;

/**
 * Content and log have been read, and everything can be done.
 *
 * @param program that does it
 */
public record Ready(Program program) implements News {}

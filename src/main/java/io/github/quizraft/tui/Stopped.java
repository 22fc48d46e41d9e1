package io.github.quizraft.tui;

import io.github.quizraft.terminal.News;

/** Content or log cannot be used at all, so there is nothing to wait for. */
public record Stopped() implements News {}

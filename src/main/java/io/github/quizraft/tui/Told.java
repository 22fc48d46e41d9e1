package io.github.quizraft.tui;

import io.github.quizraft.group.join.Heard;
import io.github.quizraft.terminal.News;

/** The server of a group quiz said something. */
record Told(Heard heard) implements News {}

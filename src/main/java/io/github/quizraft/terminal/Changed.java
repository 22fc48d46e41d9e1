package io.github.quizraft.terminal;

/** A file that is watched was written. */
public record Changed() implements Event {}

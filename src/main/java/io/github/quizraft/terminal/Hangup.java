package io.github.quizraft.terminal;

/** The program was asked from outside to end: by a signal, or because the terminal is gone. */
public record Hangup() implements Event {}

package io.github.quizraft.terminal;

/** The program was stopped for a while and is in the foreground again. */
public record Resumed() implements Event {}

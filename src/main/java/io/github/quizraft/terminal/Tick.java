package io.github.quizraft.terminal;

/** Time has passed and nothing else happened. */
public record Tick() implements Event {}

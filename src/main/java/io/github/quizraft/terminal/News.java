package io.github.quizraft.terminal;

/** Something that happened elsewhere in the program, such as work that a thread of its own has finished. */
public non-sealed interface News extends Event {}

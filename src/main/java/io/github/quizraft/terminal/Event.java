package io.github.quizraft.terminal;

/** Something that happened at the terminal. */
public sealed interface Event permits Key, Paste, Pointer, Resize, Hangup, Resumed, Changed, Tick, News {}

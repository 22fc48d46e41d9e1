package io.github.quizraft.group;

/** A team that several players may belong to. */
public record Team(PlayerName name) {}

package io.github.quizraft.terminal;

/**
 * Something that may be put into a line that is being typed.
 *
 * @param text what is put there, quoted as it must be
 * @param label what the list of proposals shows
 * @param about a few words on it; empty if there is nothing to say
 * @param isWhole whether a new word begins after it
 */
public record Proposal(String text, String label, String about, boolean isWhole) {}

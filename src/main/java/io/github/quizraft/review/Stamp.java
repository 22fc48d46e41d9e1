package io.github.quizraft.review;

/**
 * When something happened, with an id for the log entry that may come of it. Made outside and passed in, so that
 * everything that uses it stays a pure function.
 *
 * @param id for the entry
 * @param at when
 */
public record Stamp(EntryId id, Moment at) {}

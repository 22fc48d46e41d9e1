package io.github.quizraft.review;

/**
 * Takes another entry back. Voiding a review or a mark is undo; voiding that void is redo.
 *
 * @param id unique over all devices
 * @param learner who took it back
 * @param target the entry that no longer counts
 * @param at when
 * @param device the machine it was made on
 */
public record VoidEvent(EntryId id, LearnerId learner, EntryId target, Moment at, String device) implements LogEntry {}

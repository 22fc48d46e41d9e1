package io.github.quizraft.browse;

import io.github.quizraft.query.Subject;

/**
 * Something on the shelf.
 *
 * @param entry what it is
 * @param subject what can be searched of it, now
 */
public record Listing(Entry entry, Subject subject) {}

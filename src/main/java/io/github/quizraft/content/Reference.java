package io.github.quizraft.content;

/**
 * An id as a file has it, with its place, so that one that leads nowhere can be pointed at.
 *
 * @param id empty where the file has none that could be read
 * @param place where it stands
 */
record Reference(String id, Place place) {}

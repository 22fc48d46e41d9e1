package io.github.quizraft.stats;

/**
 * What a number means.
 *
 * @param id its name in JSON
 * @param name what the learner reads
 * @param definition how it comes about, in a sentence or two
 * @param source where the way to work it out comes from; empty if it needs none
 */
public record Measure(String id, String name, String definition, String source) {}

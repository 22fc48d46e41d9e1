package io.github.quizraft.export;

/**
 * What an export says of the glossary as a whole.
 *
 * @param title what a dictionary program lists it under
 * @param language what it is written in, a tag as in BCP 47
 */
public record Edition(String title, String language) {}

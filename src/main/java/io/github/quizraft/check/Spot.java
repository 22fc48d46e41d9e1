package io.github.quizraft.check;

import io.github.quizraft.content.Place;
import io.github.quizraft.content.Suppression;

/**
 * What a finding points at.
 *
 * @param file as the user would name it
 * @param place where in the file
 * @param item id of the question; {@link Suppression#ANY} if it is none in particular
 */
public record Spot(String file, Place place, String item) {}

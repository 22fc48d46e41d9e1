package io.github.quizraft.check;

import io.github.quizraft.content.Suppression;

/**
 * Something that a rule objects to. Its message may quote the file: whoever shows it passes it through
 * {@link io.github.quizraft.safe.Safe} first.
 *
 * @param rule whose finding it is
 * @param severity how much it matters
 * @param spot what it is about
 * @param message what was found
 */
public record Finding(About rule, Severity severity, Spot spot, String message) {
    /** The message, with the question that it is about. */
    public String named() {
        return spot.item().equals(Suppression.ANY) ? message : spot.item() + ": " + message;
    }
}

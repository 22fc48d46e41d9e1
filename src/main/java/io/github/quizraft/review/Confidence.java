package io.github.quizraft.review;

import java.util.Locale;

/** How sure a learner was of an answer, said before its verdict was shown. */
public enum Confidence {
    SURE,
    UNSURE,
    GUESS;

    /** The word that a learner sees and the log keeps. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * The confidence with a given label.
     *
     * @throws IllegalArgumentException if there is none
     */
    public static Confidence of(String label) {
        for (Confidence confidence : values()) {
            if (confidence.label().equals(label)) {
                return confidence;
            }
        }
        throw new IllegalArgumentException("a confidence is sure, unsure or guess, not " + label);
    }
}

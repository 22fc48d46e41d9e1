package io.github.quizraft.review;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How sure a learner was of an answer, said before its verdict was shown. */
public enum Confidence {
    SURE(1),
    UNSURE(2),
    GUESS(3);

    private final int number;

    Confidence(int number) {
        this.number = number;
    }

    /** The digit that says it. */
    public int number() {
        return number;
    }

    /** The confidence of a digit, if it has one. */
    public static Optional<Confidence> of(int number) {
        return Arrays.stream(values())
                .filter(confidence -> confidence.number == number)
                .findFirst();
    }

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

package io.github.quizraft.review;

/**
 * Whose memory a review belongs to.
 *
 * @param value a short name, not blank
 */
public record LearnerId(String value) {
    /** The learner of a store that only one person uses. */
    public static final LearnerId ME = new LearnerId("me");

    public LearnerId {
        if (value.isBlank()) {
            throw new IllegalArgumentException("a learner id must not be blank");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}

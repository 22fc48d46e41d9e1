package io.github.quizraft.settings;

/** How many of the cards that are due a learner wants in a day. */
public sealed interface ReviewsPerDay {
    /** All, or a share of them when more is overdue than the learner does in a day. */
    record Auto() implements ReviewsPerDay {}

    /** All of them. */
    record All() implements ReviewsPerDay {}

    /**
     * Never more than so many.
     *
     * @param cards 1 or more
     */
    record Most(int cards) implements ReviewsPerDay {}
}

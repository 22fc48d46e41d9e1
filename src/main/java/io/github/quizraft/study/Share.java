package io.github.quizraft.study;

/** How many of the cards that are due a learner takes on in a day. */
public sealed interface Share {
    /** All of them. */
    record All() implements Share {}

    /**
     * Never more than so many.
     *
     * @param cards 1 or more
     */
    record Most(int cards) implements Share {
        public Most {
            if (cards < 1) {
                throw new IllegalArgumentException("a day's reviews must be 1 or more, not " + cards);
            }
        }
    }

    /**
     * All of them, unless more is overdue than the learner does in a day.
     *
     * @param goal that many is what the learner means to do; 0 for as many as on the days past
     */
    record Usual(int goal) implements Share {}
}

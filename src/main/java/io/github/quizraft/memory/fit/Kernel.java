package io.github.quizraft.memory.fit;

/**
 * A memory model as arithmetic on flat arrays: what it foretells of a card's reviews, and how that changes with its
 * weights. It keeps notes while it works, so each thread has its own.
 *
 * <p>A card's reviews share their beginnings, so one walk forwards gives all of a card's expectations, and one walk back
 * the gradient of all weights by the chain rule (reverse accumulation): the time grows with the number of reviews, not with
 * its square.
 */
abstract class Kernel {
    /** How many reviews the notes have room for. */
    private int room;

    /** Takes these weights from now on. */
    abstract void use(double[] weights);

    /** Makes room for a card's notes. */
    abstract void reserve(int reviews);

    /**
     * Goes through one card, and notes what was expected of each review.
     *
     * @param gaps days since the card's review before, in the measure of the model
     * @param grades 1 to 4
     * @param from the card's first review
     * @param to where it ends
     */
    abstract void forward(float[] gaps, byte[] grades, int from, int to);

    /** The recall expected of a review of the card gone through last, counted from its first; not defined for that one. */
    abstract double expected(int review);

    /**
     * Goes back through the card gone through last.
     *
     * @param shares how much each review counts; 0 for one that is no item
     * @param gradient the loss's derivatives by each weight are added to these
     * @return the card's loss: the sum of {@code share * -ln(probability given to what happened)}
     */
    abstract double backward(float[] gaps, byte[] grades, float[] shares, int from, int to, double[] gradient);

    /** As {@link #forward} and then {@link #backward}. */
    final double gradient(float[] gaps, byte[] grades, float[] shares, int from, int to, double[] gradient) {
        walk(gaps, grades, from, to);
        return backward(gaps, grades, shares, from, to, gradient);
    }

    /** As {@link #forward}, with room made first. */
    final void walk(float[] gaps, byte[] grades, int from, int to) {
        if (to - from > room) {
            room = Math.max(256, to - from);
            reserve(room);
        }
        forward(gaps, grades, from, to);
    }
}

package io.github.quizraft.memory;

import io.github.quizraft.review.Grade;

/** How memory forms and fades, as pure arithmetic. Implementations are immutable. */
public interface MemoryModel {
    /** The name that reviews are logged with, for example {@code fsrs-6}. */
    String id();

    /** The memory after the very first review of a card. */
    Memory first(Grade grade);

    /**
     * The memory after a later review.
     *
     * @param before the memory after the review before
     * @param elapsed the time since that review
     */
    Memory next(Memory before, Elapsed elapsed, Grade grade);

    /** The probability of recall, 0 to 1, some time after the last review. */
    double retrievability(Memory memory, Elapsed elapsed);

    /**
     * The time until recall has fallen to the desired retention, in days: neither rounded nor limited.
     *
     * @param desiredRetention above 0, below 1
     */
    double interval(Memory memory, double desiredRetention);

    /** The days after which recall has fallen to 90 %, whatever the model is made of. */
    default double stability(Memory memory) {
        return memory.stability();
    }

    /**
     * The longest interval, in days, that the model is to be trusted with.
     *
     * @param previousDays the interval before, as it was planned or came about; 0 if there was none
     */
    default double longest(double previousDays) {
        return Double.POSITIVE_INFINITY;
    }

    /**
     * Whether the model has rules of its own for a second review on the same day. Without them the scheduler leaves
     * out learning and relearning steps.
     */
    default boolean modelsSameDay() {
        return true;
    }
}

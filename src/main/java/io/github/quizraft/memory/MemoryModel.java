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

    /**
     * Whether the model has rules of its own for a second review on the same day. Without them the scheduler leaves
     * out learning and relearning steps.
     */
    default boolean modelsSameDay() {
        return true;
    }
}

package io.github.quizraft.memory;

/** Where a card is on its way into memory. A card never answered has no phase, as it has no {@link CardState}. */
public enum Phase {
    /** In its first learning steps. */
    LEARNING,
    /** On intervals of whole days. */
    REVIEW,
    /** Forgotten in review, in the relearning steps. */
    RELEARNING
}

package io.github.quizraft.study;

/** Which cards come first, where a mode leaves a choice. */
public enum Order {
    /** What is most likely to have been forgotten. */
    NEED,
    /** What was missed most often of late. */
    WEAKEST,
    /** Only cards on terms that were taken for one another, such terms in turn. */
    MIXED
}

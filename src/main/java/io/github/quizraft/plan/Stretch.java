package io.github.quizraft.plan;

/** What a day on the way to an exam is for. */
public enum Stretch {
    /** New cards and ordinary reviews. */
    LEARNING,
    /** Ordinary reviews alone. */
    KEEPING,
    /** The cards that gain most for the exam. */
    FINAL,
    /** The exam is over. */
    OVER
}

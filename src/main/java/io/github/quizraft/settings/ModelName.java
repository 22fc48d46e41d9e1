package io.github.quizraft.settings;

/** The models of memory to choose from. */
public enum ModelName {
    FSRS_6,
    FSRS_7
}

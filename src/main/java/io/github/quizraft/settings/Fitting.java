package io.github.quizraft.settings;

/** When the memory model is fitted to the learner. */
public enum Fitting {
    /** The learner is told when it is worth it. */
    ASK,
    /** While the learner studies, when it is worth it. */
    AUTO,
    /** Only by the command. */
    OFF
}

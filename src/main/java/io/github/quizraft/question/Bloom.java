package io.github.quizraft.question;

/** Levels of thinking a question can ask for (Bloom's taxonomy, without "create"). */
public enum Bloom {
    REMEMBER,
    UNDERSTAND,
    APPLY,
    ANALYZE,
    EVALUATE
}

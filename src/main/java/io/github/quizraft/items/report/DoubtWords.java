package io.github.quizraft.items.report;

import io.github.quizraft.items.Doubt;

/** What is doubtful, in a word or two. */
final class DoubtWords {
    private DoubtWords() {}

    static String brief(Doubt.Kind kind) {
        return switch (kind) {
            case WRONG_KEY -> "key?";
            case NOBODY_RIGHT -> "nobody";
            case NEGATIVE -> "r < 0";
            case WEAK -> "weak";
            case HARD -> "hard";
            case EASY -> "easy";
            case IDLE_OPTION -> "option";
            case FLAGGED -> "flagged";
        };
    }
}

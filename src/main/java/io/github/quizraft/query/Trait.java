package io.github.quizraft.query;

import java.util.Locale;

/** What may hold of a card for a learner, as {@code is:} asks for it. */
public enum Trait {
    DUE("it waits for a review now"),
    NEW("it was never asked"),
    LEARNING("it is in its first steps, or in those after it was forgotten"),
    REVIEW("it comes at intervals of days"),
    SUSPENDED("you put it aside"),
    BURIED("you put it off until the next study day"),
    FLAGGED("you flagged it"),
    LEECH("you forget it more often than the model of memory can explain");

    private final String meaning;

    Trait(String meaning) {
        this.meaning = meaning;
    }

    /** What is typed after the colon. */
    public String title() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** What it is, in a few words. */
    public String meaning() {
        return meaning;
    }
}

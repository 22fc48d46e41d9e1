package io.github.quizraft.study;

/** What a session is for. */
public enum Mode {
    /** What is due, and some new cards. */
    REVIEW(true),
    /** What was met before, due or not, before it would be asked again. */
    AHEAD(true),
    /** Everything, missed cards until they are known. */
    CRAM(false),
    /** Each card once, and nothing said until the end. */
    EXAM(false);

    private final boolean counts;

    Mode(boolean counts) {
        this.counts = counts;
    }

    /**
     * Whether the answers go to the log. Practice stays out of it: many answers in a row, or many to cards that are
     * fresh in mind, say little of what will be known in a month, and would push the next review far away.
     */
    public boolean counts() {
        return counts;
    }

    /** Whether each answer is followed by its feedback. */
    public boolean tells() {
        return this != EXAM;
    }
}

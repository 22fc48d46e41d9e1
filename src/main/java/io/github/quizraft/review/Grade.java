package io.github.quizraft.review;

/** How well a card was recalled, on the four-step scale that the FSRS family of memory models is defined on. */
public enum Grade {
    AGAIN(1, "Again"),
    HARD(2, "Hard"),
    GOOD(3, "Good"),
    EASY(4, "Easy");

    private final int value;
    private final String label;

    Grade(int value, String label) {
        this.value = value;
        this.label = label;
    }

    /** The grade as the models and review logs write it: 1 Again, 2 Hard, 3 Good, 4 Easy. */
    public int value() {
        return value;
    }

    /** The word a learner sees. */
    public String label() {
        return label;
    }

    /** Hard is a pass: it took effort, but the card was recalled. */
    public boolean passed() {
        return this != AGAIN;
    }

    /**
     * The grade with the given number.
     *
     * @throws IllegalArgumentException unless {@code value} is 1, 2, 3 or 4
     */
    public static Grade of(int value) {
        if (value < 1 || value > 4) {
            throw new IllegalArgumentException("a grade is 1, 2, 3 or 4, not " + value);
        }
        return values()[value - 1];
    }
}

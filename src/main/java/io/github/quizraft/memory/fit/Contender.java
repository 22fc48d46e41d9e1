package io.github.quizraft.memory.fit;

import java.util.Optional;

/** What foretells recall, to be compared. */
public enum Contender {
    /** The share recalled so far, for every card. */
    CONSTANT("constant", false),
    FSRS_6_PUBLISHED("fsrs-6 published", false),
    FSRS_6_FITTED("fsrs-6 fitted", true),
    FSRS_7_PUBLISHED("fsrs-7 published", false),
    FSRS_7_FITTED("fsrs-7 fitted", true);

    private final String label;
    private final boolean isFitted;

    Contender(String label, boolean isFitted) {
        this.label = label;
        this.isFitted = isFitted;
    }

    /** What it is called. */
    public String label() {
        return label;
    }

    boolean isFitted() {
        return isFitted;
    }

    /** The model, where there is one. */
    Optional<ModelVersion> version() {
        return switch (this) {
            case CONSTANT -> Optional.empty();
            case FSRS_6_PUBLISHED, FSRS_6_FITTED -> Optional.of(ModelVersion.FSRS_6);
            case FSRS_7_PUBLISHED, FSRS_7_FITTED -> Optional.of(ModelVersion.FSRS_7);
        };
    }
}

package io.github.quizraft.review;

import java.util.List;
import java.util.Optional;

/**
 * What a learner has said of a card, as it holds now.
 *
 * @param suspended it is not asked
 * @param flagged it wants a closer look
 * @param note what the learner wrote; may be empty
 * @param buried when it was put aside for the study day of that moment
 * @param reset since when answers count for its schedule
 */
public record Marks(boolean suspended, boolean flagged, String note, Optional<Moment> buried, Optional<Moment> reset) {
    /** Nothing was said. */
    public static final Marks NONE = new Marks(false, false, "", Optional.empty(), Optional.empty());

    /**
     * The sum of what was said.
     *
     * @param oldestFirst marks of one card
     */
    static Marks of(List<CardMark> oldestFirst) {
        Marks marks = NONE;
        for (CardMark mark : oldestFirst) {
            marks = marks.after(mark);
        }
        return marks;
    }

    private Marks after(CardMark mark) {
        return switch (mark.kind()) {
            case SUSPEND -> new Marks(true, flagged, note, buried, reset);
            case UNSUSPEND -> new Marks(false, flagged, note, buried, reset);
            case BURY -> new Marks(suspended, flagged, note, Optional.of(mark.at()), reset);
            case UNBURY -> new Marks(suspended, flagged, note, Optional.empty(), reset);
            case FLAG -> new Marks(suspended, true, note, buried, reset);
            case UNFLAG -> new Marks(suspended, false, note, buried, reset);
            case NOTE -> new Marks(suspended, flagged, mark.text(), buried, reset);
            case RESET -> new Marks(suspended, flagged, note, buried, Optional.of(mark.at()));
        };
    }
}

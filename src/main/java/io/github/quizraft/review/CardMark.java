package io.github.quizraft.review;

/**
 * What a learner says of a card without answering it. The latest word on a matter holds; {@link Marks} has the sum.
 *
 * @param id unique over all devices
 * @param learner who says so
 * @param card of which card
 * @param at when
 * @param kind what is said
 * @param text the note; empty for all else, and for a note that is removed
 * @param device the machine it was made on
 */
public record CardMark(EntryId id, LearnerId learner, CardId card, Moment at, Kind kind, String text, String device)
        implements CardEntry {

    /** What can be said of a card. The log knows the kinds by their names. */
    public enum Kind {
        /** It is not asked until it is unsuspended. */
        SUSPEND("suspended"),
        UNSUSPEND("no longer suspended"),
        /** It is not asked for the rest of the study day. */
        BURY("buried until tomorrow"),
        UNBURY("no longer buried"),
        /** It wants a closer look. */
        FLAG("flagged"),
        UNFLAG("no longer flagged"),
        /** The text is the card's note from now on; an empty one removes it. */
        NOTE("noted"),
        /** Earlier answers count no more for when it comes; the log keeps them. */
        RESET("begun anew");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        /** What the card is then, as a learner reads it. */
        public String label() {
            return label;
        }

        /** Whether the card is not asked after this. */
        public boolean hides() {
            return this == SUSPEND || this == BURY;
        }
    }

    public CardMark {
        if (kind != Kind.NOTE && !text.isEmpty()) {
            throw new IllegalArgumentException("only a note has a text, not " + kind);
        }
    }
}

package io.github.quizraft.memory.fit;

/** Why reviews of a log are not made use of. */
public enum Reason {
    /** The same card twice at the same time: an entry that was read twice. */
    DUPLICATE("the same card at the same time twice"),
    /** A history so long tells of a card that something else is wrong with. */
    TOO_LONG("beyond the 256th review of its card"),
    /** The card's first interval is one that hardly any card had, such as after a long absence. */
    OUTLIER("of a card with an unusual first interval");

    private final String words;

    Reason(String words) {
        this.words = words;
    }

    /** The reason in words that follow a number of reviews. */
    public String words() {
        return words;
    }
}

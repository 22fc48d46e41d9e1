package io.github.quizraft.query;

import java.util.Locale;

/** A number that a card has for a learner. Where it has none, it is no number at all. */
public enum Quantity {
    REVIEWS("how often it was answered", ""),
    LAPSES("how often it was forgotten once learnt", ""),
    DUE("days until it is due, below 0 if that is past", ""),
    STABILITY("days until recall falls to 90 %", "prop:"),
    DIFFICULTY("how hard it is for you, from 1 to 10", "prop:"),
    RETRIEVABILITY("the probability that you recall it now, from 0 to 1", "prop:");

    private final String meaning;
    private final String before;

    Quantity(String meaning, String before) {
        this.meaning = meaning;
        this.before = before;
    }

    /** What is typed before the comparison; what the memory model works out has {@code prop:} before it. */
    public String title() {
        return before + word();
    }

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** What it is, in a few words. */
    public String meaning() {
        return meaning;
    }

    /** The number itself; no number at all where there is none. */
    public double of(Learning learning) {
        return switch (this) {
            case REVIEWS -> learning.reviews();
            case LAPSES -> learning.lapses();
            case DUE -> learning.daysToDue();
            case STABILITY -> learning.stability();
            case DIFFICULTY -> learning.difficulty();
            case RETRIEVABILITY -> learning.retrievability();
        };
    }
}

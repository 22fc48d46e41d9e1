package io.github.quizraft.memory.fit;

import io.github.quizraft.memory.StudyDay;
import io.github.quizraft.review.CardId;
import io.github.quizraft.review.History;
import io.github.quizraft.review.Review;

/**
 * A log as flat arrays, made to be gone through many times: cards one after another, each card's reviews in order. It
 * takes 13 bytes for each review, so ten million of them fit in 130 MB.
 *
 * <p>Its items are what a model has to foretell: the reviews a study day or more after the card's review before. Reviews on
 * the same day form memory, but tell little of it. Items are numbered in the order of time.
 */
public final class Histories {
    /** Stands where a review is no item. */
    static final int NONE = -1;

    final int[] starts;
    /** Study days since the review before; 0 for the first. */
    final float[] days;
    /** The same as exact time, in days. */
    final float[] exact;

    final byte[] grades;
    /** The number of the item, or {@link #NONE}. */
    final int[] items;

    private final int itemCount;
    private final Left left;

    Histories(int[] starts, float[] days, float[] exact, byte[] grades, int[] items, int itemCount, Left left) {
        this.starts = starts;
        this.days = days;
        this.exact = exact;
        this.grades = grades;
        this.items = items;
        this.itemCount = itemCount;
        this.left = left;
    }

    /** The log of a learner: of each card the reviews that count for its schedule. */
    public static Histories of(History history, StudyDay day) {
        Gathering gathering = new Gathering();
        for (CardId card : history.cards()) {
            int number = gathering.card();
            for (Review review : history.of(card)) {
                gathering.add(
                        number,
                        review.at().instant().toEpochMilli(),
                        day.of(review.at()).toEpochDay(),
                        review.grade().value());
            }
        }
        return gathering.histories();
    }

    /** How many cards there are. */
    public int cards() {
        return starts.length - 1;
    }

    /** How many reviews there are, on whatever day. */
    public int reviews() {
        return grades.length;
    }

    /** How many reviews there are to foretell. */
    public int items() {
        return itemCount;
    }

    /** What was left out while the log was taken in. */
    public Left left() {
        return left;
    }

    /** Whether an item was recalled, by its number. */
    boolean[] recalled() {
        boolean[] recalled = new boolean[itemCount];
        for (int i = 0; i < grades.length; i++) {
            if (items[i] != NONE) {
                recalled[items[i]] = grades[i] > 1;
            }
        }
        return recalled;
    }
}

package io.github.quizraft.plan;

import io.github.quizraft.memory.StudyDay;
import io.github.quizraft.review.Grade;
import io.github.quizraft.review.History;

/**
 * How a learner answers: which grades, and how long it takes. What the log has too few answers for is as it is for
 * learners at large.
 *
 * @param first shares of the grades at the first meeting
 * @param passes shares of the grades of cards that were recalled; none for Again
 * @param learning seconds of an answer at the first meeting
 * @param review seconds of the first answer of a later day
 * @param relearning seconds of an answer to a card that was missed on the same day
 * @param firstAnswers how many first meetings the log has
 * @param laterAnswers how many first answers of a later day it has
 */
public record Habits(
        PerGrade first,
        PerGrade passes,
        PerGrade learning,
        PerGrade review,
        PerGrade relearning,
        int firstAnswers,
        int laterAnswers) {
    /** So many first meetings say how a learner begins. */
    public static final int FIRST_NEEDED = 40;
    /** So many later answers say how a learner goes on. */
    public static final int LATER_NEEDED = 100;

    /** The averages of many learners. Source: the simulator of fsrs-rs 6.6. */
    public static final Habits USUAL = new Habits(
            new PerGrade(0.24, 0.094, 0.495, 0.171),
            new PerGrade(0, 0.224, 0.631, 0.145),
            new PerGrade(19.6, 18.8, 13.8, 10.7),
            new PerGrade(19.4, 17.6, 12.4, 8.9),
            new PerGrade(16.4, 15.3, 12.3, 8.0),
            0,
            0);

    /** Those of a learner. */
    public static Habits of(History history, StudyDay day) {
        return new Observed(history, day).habits();
    }

    public boolean ownFirst() {
        return firstAnswers >= FIRST_NEEDED;
    }

    public boolean ownLater() {
        return laterAnswers >= LATER_NEEDED;
    }

    /** What the numbers rest on, in a sentence. */
    public String source() {
        if (ownFirst() && ownLater()) {
            return isTimed()
                    ? "By your own grades and answer times."
                    : "By your own grades; times are averages of many learners, since nobody measured yours.";
        }
        String few = "first meetings " + firstAnswers + " of " + FIRST_NEEDED + ", later answers " + laterAnswers
                + " of " + LATER_NEEDED + ")";
        if (ownFirst() || ownLater()) {
            return "By your own grades and times for " + (ownFirst() ? "first meetings" : "later answers")
                    + ", and by the averages of many learners for the rest (" + few + ".";
        }
        return "By the averages of many learners, since there are too few answers of yours yet (" + few + ".";
    }

    private boolean isTimed() {
        return !learning.equals(USUAL.learning()) || !review.equals(USUAL.review());
    }

    /** What asking a card takes that is recalled with a chance; a missed card is asked once more. */
    double seconds(double recall) {
        return recall * review.mean(passes) + (1 - recall) * missed();
    }

    /** What a card takes that was not recalled, until it was. */
    double missed() {
        return review.again() + relearning.good();
    }

    /** What meeting a card takes. */
    double meeting() {
        return learning.mean(first) + first.share(Grade.AGAIN) * learning.good();
    }
}

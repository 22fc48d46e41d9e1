package io.github.quizraft.memory;

/**
 * One rule on the way to an interval, and what the interval was after it.
 *
 * @param rule which
 * @param days the interval so far; fractions only before it is rounded, or where it is shorter than a day
 */
public record Because(Rule rule, double days) {
    /** What decides on intervals, in the order in which it does. */
    public enum Rule {
        /** A learning or relearning step; nothing else has a say. */
        STEP,
        /** The time until recall has fallen to what is desired, by the model of memory. */
        FORMULA,
        /** The longest that the model is trusted with while its weights are not the learner's own. */
        TRUST,
        /** The longest interval that the learner wants. */
        MAXIMUM,
        /** Fuzz by the card's own chance. */
        CHANCE,
        /** Fuzz by what else is due. */
        LOAD,
        /** A better grade never leads to an earlier day than a worse one. */
        ORDER,
        /** A wrong answer that the learner was sure of, today. */
        SURE_ERROR,
        /** An exam before which the card is to be asked once more. */
        EXAM
    }
}

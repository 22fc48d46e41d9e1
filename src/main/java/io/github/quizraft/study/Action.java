package io.github.quizraft.study;

import io.github.quizraft.question.Answer;
import io.github.quizraft.review.CardMark;
import io.github.quizraft.review.Confidence;
import io.github.quizraft.review.Grade;
import io.github.quizraft.review.Stamp;
import java.util.Optional;

/** What a learner can do in a session, whatever screen or prompt it is done at. */
public sealed interface Action {
    /** When, with an id for the log. */
    Stamp stamp();

    /**
     * Give an answer.
     *
     * @param answer in the form that the question takes, or a pass
     */
    record Submit(Answer answer, Stamp stamp) implements Action {}

    /**
     * Say how sure the answer is, before its verdict.
     *
     * @param confidence empty if the learner does not say
     */
    record Confide(Optional<Confidence> confidence, Stamp stamp) implements Action {}

    /** Say that the answer was right against the grading. */
    record Insist(Stamp stamp) implements Action {}

    /** Take the proposed grade. */
    record Accept(Stamp stamp) implements Action {}

    /**
     * Choose a grade.
     *
     * @param grade instead of the proposed one
     */
    record Rate(Grade grade, Stamp stamp) implements Action {}

    /**
     * Say something of the card on the screen without answering it.
     *
     * @param kind what is said
     * @param text of a note
     */
    record Mark(CardMark.Kind kind, String text, Stamp stamp) implements Action {}

    /** Take back what was done last, an answer or a mark, however long ago. */
    record Undo(Stamp stamp) implements Action {}

    /** Take the last undo back. */
    record Redo(Stamp stamp) implements Action {}

    /** Nothing but the clock going on: an exam whose time is up ends, even in the middle of a question. */
    record Wait(Stamp stamp) implements Action {}

    /** Leave. An answer that is judged already counts with its proposed grade. */
    record Quit(Stamp stamp) implements Action {}
}

package io.github.quizraft.study;

import io.github.quizraft.memory.CardState;
import io.github.quizraft.question.Answer;
import io.github.quizraft.question.Mark;
import io.github.quizraft.question.Question;
import io.github.quizraft.question.Verdict;
import io.github.quizraft.review.Grade;
import io.github.quizraft.review.Moment;
import java.time.Duration;
import java.util.Map;

/** Where a session stands. */
public sealed interface Stage {
    /**
     * A question waits for its answer.
     *
     * @param card what is asked
     * @param question with its parts in the order shown
     * @param since when it was put
     */
    record Asking(Card card, Question question, Moment since) implements Stage {}

    /**
     * The answer is judged and waits for its grade.
     *
     * @param card what was asked
     * @param question as it was shown
     * @param since when it was put
     * @param answer what was answered
     * @param verdict what it was worth
     * @param insisted the learner says it was right all the same
     * @param answered when it was answered
     * @param outlook the card's state after each grade
     */
    record Revealed(
            Card card,
            Question question,
            Moment since,
            Answer answer,
            Verdict verdict,
            boolean insisted,
            Moment answered,
            Map<Grade, CardState> outlook)
            implements Stage {

        /** From question to answer. */
        public Duration took() {
            return Duration.between(since.instant(), answered.instant());
        }

        /** The grade that counts unless the learner chooses another. */
        public Grade proposed() {
            return insisted ? Grade.GOOD : verdict.proposedGrade();
        }

        /** Typed words can be right though no list foresaw them; for anything else undo is the way back. */
        public boolean mayInsist() {
            return answer instanceof Answer.Typed && verdict.outcome() != Mark.RIGHT && !insisted;
        }
    }

    /** Nothing is left to ask, or the learner has left. */
    record Finished() implements Stage {}
}

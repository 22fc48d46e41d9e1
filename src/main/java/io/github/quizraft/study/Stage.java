package io.github.quizraft.study;

import io.github.quizraft.memory.CardState;
import io.github.quizraft.question.Answer;
import io.github.quizraft.question.Mark;
import io.github.quizraft.question.Question;
import io.github.quizraft.question.Verdict;
import io.github.quizraft.review.Confidence;
import io.github.quizraft.review.Grade;
import io.github.quizraft.review.Moment;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;

/** Where a session stands. */
public sealed interface Stage {
    /** The card on the screen; none at the end. */
    default Optional<Card> onScreen() {
        return Optional.empty();
    }

    /** When the question on the screen was answered; empty until then. */
    default Optional<Moment> answeredAt() {
        return Optional.empty();
    }

    /**
     * A question waits for its answer.
     *
     * @param card what is asked
     * @param question with its parts in the order shown
     * @param since when it was put
     */
    record Asking(Card card, Question question, Moment since) implements Stage {
        @Override
        public Optional<Card> onScreen() {
            return Optional.of(card);
        }
    }

    /**
     * The answer is given and not judged yet: the learner may say how sure it is.
     *
     * @param asking the question as it was put
     * @param answer what was answered
     * @param at when
     */
    record Answered(Asking asking, Answer answer, Moment at) implements Stage {
        @Override
        public Optional<Card> onScreen() {
            return asking.onScreen();
        }

        @Override
        public Optional<Moment> answeredAt() {
            return Optional.of(at);
        }
    }

    /**
     * The answer is judged and waits for its grade.
     *
     * @param given question and answer
     * @param confidence how sure the learner was, if that was said
     * @param verdict what it was worth
     * @param insisted the learner says it was right all the same
     * @param shown when the verdict was shown
     * @param outlook the card's state after each grade
     */
    record Revealed(
            Answered given,
            Optional<Confidence> confidence,
            Verdict verdict,
            boolean insisted,
            Moment shown,
            Map<Grade, CardState> outlook)
            implements Stage {

        public Card card() {
            return given.asking().card();
        }

        /** As it was shown. */
        public Question question() {
            return given.asking().question();
        }

        public Answer answer() {
            return given.answer();
        }

        @Override
        public Optional<Card> onScreen() {
            return given.onScreen();
        }

        @Override
        public Optional<Moment> answeredAt() {
            return given.answeredAt();
        }

        /** From question to answer. */
        public Duration took() {
            return Duration.between(given.asking().since().instant(), given.at().instant());
        }

        /** The grade that counts unless the learner chooses another. A lucky guess is no knowledge. */
        public Grade proposed() {
            Grade grade = insisted ? Grade.GOOD : verdict.proposedGrade();
            return grade == Grade.GOOD && isSaid(Confidence.GUESS) ? Grade.HARD : grade;
        }

        boolean isSaid(Confidence word) {
            return confidence.equals(Optional.of(word));
        }

        /** Typed words can be right though no list foresaw them; for anything else undo is the way back. */
        public boolean mayInsist() {
            return answer() instanceof Answer.Typed && verdict.outcome() != Mark.RIGHT && !insisted;
        }
    }

    /** Nothing is left to ask, or the learner has left. */
    record Finished() implements Stage {}
}

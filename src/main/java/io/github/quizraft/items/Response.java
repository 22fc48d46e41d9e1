package io.github.quizraft.items;

import io.github.quizraft.question.Answer;
import io.github.quizraft.review.CardId;
import java.time.Duration;
import java.util.Optional;

/**
 * What a taker did with a question that they were shown.
 *
 * @param taker who
 * @param card the question
 * @param answer the first answer; {@link Answer.Pass} if there was none in time
 * @param score what that answer is worth by itself, 0 to 1, however fast it came
 * @param took from the options shown to the answer given; empty if there was none
 */
public record Response(Taker taker, CardId card, Answer answer, double score, Optional<Duration> took) {
    private static final double ROUNDING = 1e-9;

    public Response {
        if (!(score >= 0 && score <= 1)) {
            throw new IllegalArgumentException("a score is from 0 to 1, not " + score);
        }
    }

    /** Whether all of it is right, but for what rounding leaves. */
    public boolean isRight() {
        return score >= 1 - ROUNDING;
    }

    boolean isAnswered() {
        return !(answer instanceof Answer.Pass);
    }
}

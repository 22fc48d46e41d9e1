package io.github.quizraft.group;

import io.github.quizraft.question.Answer;
import io.github.quizraft.question.Mark;
import io.github.quizraft.question.Verdict;
import java.time.Duration;
import java.time.Instant;

/**
 * The one answer of a player to a question that counts: the first.
 *
 * @param answer a pass is an answer as well: "I do not know"
 * @param at when it arrived
 * @param time from the opening of the question to the arrival, less what the network took of it
 * @param points by the rules of the room
 */
public record Given(Answer answer, Verdict verdict, Instant at, Duration time, long points) {
    /** Wholly right; what item analysis counts. */
    public boolean isRight() {
        return verdict.outcome() == Mark.RIGHT;
    }
}

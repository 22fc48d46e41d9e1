package io.github.quizraft.group;

import io.github.quizraft.question.Answer;
import java.time.Duration;
import java.util.Optional;

/**
 * All that one player may know.
 *
 * @param scene what everybody sees, or where each goes alone, what this one does
 * @param player who it is
 * @param rank empty while the board is hidden, and before there are points
 * @param score by the answers that have been shown
 * @param streak how many right in a row
 * @param mayAnswer whether an answer would be taken now
 * @param left this player's own time
 * @param answer what this player answered to the question that is on
 * @param result the same with what it was worth, from the reveal on
 * @param next the question that this player may go on to, where each goes alone
 */
public record PlayerView(
        Scene scene,
        Player player,
        Optional<Integer> rank,
        long score,
        int streak,
        boolean mayAnswer,
        Optional<Duration> left,
        Optional<Answer> answer,
        Optional<Given> result,
        Optional<RoundId> next) {}

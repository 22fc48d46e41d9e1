package io.github.quizraft.group;

import io.github.quizraft.question.Shuffle;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/**
 * How a quiz is played in which all go at a pace of their own.
 *
 * @param until when it closes, unless the host gives more time
 * @param isOwnOrder whether each player has the questions in an order of their own
 * @param showsAtOnce whether a right answer is shown as soon as a player has answered; otherwise after the end, since
 *     others still play
 */
public record Pace(Instant until, boolean isOwnOrder, boolean showsAtOnce) {
    /** Spreads the numbers of players over all seeds. */
    private static final long SPREAD = 0x9E3779B97F4A7C15L;

    public Pace {
        until = until.truncatedTo(ChronoUnit.MILLIS);
    }

    /** Places of the questions in the order in which a player has them. */
    List<Integer> order(long seed, PlayerId player, int questions) {
        List<Integer> all = IntStream.range(0, questions).boxed().toList();
        return isOwnOrder ? Shuffle.of(all, new SplittableRandom(seed ^ (player.number() * SPREAD))) : all;
    }
}

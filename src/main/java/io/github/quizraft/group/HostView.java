package io.github.quizraft.group;

import java.util.List;
import java.util.Optional;

/**
 * What the host may know besides what everybody sees. A screen that others can see shows {@link #scene} alone.
 *
 * @param stage where the quiz is
 * @param scene what everybody sees
 * @param players in the order of joining
 * @param here how many of them are connected
 * @param isLocked nobody else may join
 * @param board what will be shown between two questions
 * @param showsDistribution whether the tally shows before the reveal
 * @param isFlagged the question is to be looked at
 * @param key the right answer in words, while a question is on
 * @param tally how the answers are spread, while a question is on
 * @param next the stem of the question after this one
 */
public record HostView(
        StageName stage,
        Scene scene,
        List<Player> players,
        int here,
        boolean isLocked,
        BoardView board,
        boolean showsDistribution,
        boolean isFlagged,
        List<String> key,
        Optional<Tally> tally,
        Optional<String> next) {}
